//! The worker that keeps the files of the page, so that it starts without a network (`public/service-worker.js`).

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    MessageEvent, RegistrationOptions, ServiceWorker, ServiceWorkerContainer, ServiceWorkerRegistration,
    ServiceWorkerState, ServiceWorkerUpdateViaCache,
};

use crate::platform::{Listener, spawn};

/// What the page hears of its worker.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WorkerNews {
    /// Every file of the page is kept.
    Whole,
    /// Some file is not kept.
    Lacking,
    /// A new version is kept and waits.
    Waiting,
    /// A new version has taken charge, while this page is of the one before.
    Replaced,
}

type Tell = Rc<dyn Fn(WorkerNews)>;

thread_local! {
    /// The worker once it is registered. A page has one.
    static OWN: RefCell<Option<PageWorker>> = const { RefCell::new(None) };
}

/// The worker of this page, whichever version it is of.
#[derive(Clone)]
pub struct PageWorker {
    registration: ServiceWorkerRegistration,
    tell: Tell,
    /// Whether there was none when the page was opened.
    is_first: bool,
}

/// The address of the worker, where the page has one and the browser lets it have one: not on `file:`, not over plain
/// http, and only in a release.
pub fn worker_address() -> Option<String> {
    let window = web_sys::window()?;
    let known = js_sys::Reflect::has(&window.navigator(), &"serviceWorker".into()).unwrap_or(false);
    let address = window.document()?.query_selector("meta[name='service-worker']").ok()??.get_attribute("content")?;
    (known && !is_file() && address.ends_with(".js")).then_some(address)
}

/// Whether the page was opened from a disk.
pub fn is_file() -> bool {
    let protocol = web_sys::window().and_then(|window| window.location().protocol().ok());
    protocol.is_some_and(|protocol| protocol == "file:")
}

/// Whether the browser has a network, as far as it knows.
pub fn is_connected() -> bool {
    web_sys::window().is_none_or(|window| window.navigator().on_line())
}

/// Loads the page again.
pub fn reload() {
    if let Some(window) = web_sys::window() {
        let _refused = window.location().reload();
    }
}

impl PageWorker {
    /// Registers the worker at this address and tells what becomes of it, as long as the page is open. `None` when the
    /// browser refuses or the worker cannot be had.
    pub async fn register(address: &str, tell: impl Fn(WorkerNews) + 'static) -> Option<Self> {
        let tell: Tell = Rc::new(tell);
        let container = web_sys::window()?.navigator().service_worker();
        let is_first = container.controller().is_none();
        follow(&container, &tell);
        let options = RegistrationOptions::new();
        options.set_update_via_cache(ServiceWorkerUpdateViaCache::None);
        let registered = JsFuture::from(container.register_with_options(address, &options)).await.ok()?;
        let worker = Self { registration: registered.dyn_into().ok()?, tell, is_first };
        worker.watch(worker.registration.installing());
        let own = worker.clone();
        listen(Listener::new(&worker.registration, "updatefound", move |_| own.watch(own.registration.installing())));
        OWN.set(Some(worker.clone()));
        worker.tell_waiting();
        worker.check();
        Some(worker)
    }

    /// Asks the host whether there is a new version. The browser does so by itself only when a page is opened.
    pub fn look_for_new_version(&self) {
        if let Ok(looked) = self.registration.update() {
            // Without a network this fails, and there is nothing to do about it.
            spawn(async move { drop(JsFuture::from(looked).await) });
        }
    }

    /// Follows a version while it is stored.
    fn watch(&self, worker: Option<ServiceWorker>) {
        let Some(worker) = worker else { return };
        let (own, target) = (self.clone(), worker.clone());
        listen(Listener::new(&worker, "statechange", move |_| match target.state() {
            ServiceWorkerState::Installed => own.tell_waiting(),
            ServiceWorkerState::Activated => own.check(),
            ServiceWorkerState::Redundant if own.registration.active().is_none() => (own.tell)(WorkerNews::Lacking),
            _ => {}
        }));
    }

    fn tell_waiting(&self) {
        // The first version waits for nobody.
        if self.registration.waiting().is_some() && self.registration.active().is_some() {
            (self.tell)(WorkerNews::Waiting);
        }
    }

    /// Asks the version in charge whether it has everything; it then gets what is missing. On a first visit the texts of another
    /// language can wait.
    fn check(&self) {
        if let Some(active) = self.registration.active() {
            let language = language_of_page().filter(|_| self.is_first);
            post(&active, &language.map_or_else(|| "check".to_owned(), |language| format!("check {language}")));
        }
    }
}

fn language_of_page() -> Option<String> {
    let root = web_sys::window()?.document()?.document_element()?;
    root.get_attribute("lang").filter(|language| !language.is_empty())
}

/// Ends the waiting of the new version, if one waits; `done` hears whether it is in charge.
pub fn take_charge(done: impl Fn(bool) + 'static) {
    let waiting = OWN.with_borrow(|own| own.as_ref().and_then(|own| own.registration.waiting()));
    let Some(waiting) = waiting else { return done(true) };
    let target = waiting.clone();
    listen(Listener::new(&waiting, "statechange", move |_| match target.state() {
        ServiceWorkerState::Activated => done(true),
        ServiceWorkerState::Redundant => done(false),
        _ => {}
    }));
    post(&waiting, "take charge");
}

fn follow(container: &ServiceWorkerContainer, tell: &Tell) {
    let was_controlled = Cell::new(container.controller().is_some());
    let own = tell.clone();
    listen(Listener::new(container, "controllerchange", move |_| {
        // The first worker that a page gets is of its own version.
        if was_controlled.replace(true) {
            own(WorkerNews::Replaced);
        }
    }));
    let own = tell.clone();
    listen(Listener::new(container, "message", move |event| {
        let said = event.dyn_ref::<MessageEvent>().and_then(|event| event.data().as_string());
        match said.as_deref() {
            Some("whole") => own(WorkerNews::Whole),
            Some("lacking") => own(WorkerNews::Lacking),
            _ => {}
        }
    }));
}

/// A listener that ends with the page.
fn listen(listener: Listener) {
    std::mem::forget(listener);
}

fn post(worker: &ServiceWorker, message: &str) {
    let _refused = worker.post_message(&JsValue::from_str(message));
}
