// What the page does while the program cannot speak for itself: before it runs, if it never runs, and after it stopped.
//
// The program and this script agree on three things:
// - the program removes #boot once it is on the screen;
// - its panic hook dispatches "saleswright:panic" on the window, with a message that holds nothing a person wrote;
// - stored keys begin with "saleswright/".
(() => {
  const element = (id) => document.getElementById(id);
  const started = () => element("boot") === null;

  // Shows one state of the boot screen: "home", "loading", "no-wasm" or "incomplete".
  const showBoot = (state) => {
    for (const part of document.querySelectorAll("#boot div[id]")) part.hidden = part.id !== `boot-${state}`;
    document.querySelector(".boot").hidden = state === "home";
  };
  const showWaiting = () => showBoot(["", "#", "#/"].includes(location.hash) ? "home" : "loading");

  // Everything stored, as the browser has it: also what the program could not read.
  const stored = () => {
    const entries = {};
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith("saleswright/")) entries[key] = localStorage.getItem(key);
    }
    return JSON.stringify({ format: "saleswright-storage", exported_at: new Date().toISOString(), entries }, null, 1);
  };

  const download = () => {
    let text = "";
    try {
      text = stored();
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
      link.download = `saleswright-stored-${new Date().toISOString().slice(0, 10)}.json`;
      link.click();
      // Late enough for slow browsers to have read it; the page is about to be reloaded anyway.
      setTimeout(() => URL.revokeObjectURL(link.href), 60000);
    } catch (error) {
      report(`download: ${error}`);
      element("panic-copy").value = text;
      element("panic-blocked").hidden = false;
      element("panic-copy").select();
    }
  };

  // One fault is enough to see what happened: the first is the cause, a stopped program throws more.
  const mostReports = 5;
  let reports = 0;
  const report = (text) => {
    if (reports++ < mostReports) element("panic-report").textContent += `${text}\n`;
  };

  // Never the address of the page: a share link holds a plan in it.
  const showPanic = (text) => {
    report(text);
    const dialog = element("panic");
    if (dialog.open) return;
    report(navigator.userAgent);
    dialog.showModal();
  };

  const onFault = (fault) => {
    const webAssembly = globalThis.WebAssembly;
    if (webAssembly && fault instanceof webAssembly.RuntimeError) showPanic(fault.stack ?? String(fault));
    else if (started()) return;
    else if (!webAssembly || fault instanceof webAssembly.CompileError || fault instanceof webAssembly.LinkError) showBoot("no-wasm");
    else showBoot("incomplete");
  };

  addEventListener("saleswright:panic", (event) => showPanic(String(event.detail)));
  addEventListener("unhandledrejection", (event) => onFault(event.reason));
  // In the capture phase, since a script that did not load says so only to its own element.
  addEventListener(
    "error",
    (event) => {
      if (event instanceof ErrorEvent || event.target instanceof HTMLScriptElement) onFault(event.error);
    },
    true,
  );
  element("panic-download").addEventListener("click", download);
  // Some browsers let a second Escape close any dialog.
  element("panic").addEventListener("cancel", (event) => event.preventDefault());
  element("panic").addEventListener("close", () => element("panic").showModal());
  for (const button of document.querySelectorAll("[data-reload]")) {
    button.addEventListener("click", () => location.reload());
  }

  // Chinese first for whoever asks for it.
  if (document.documentElement.lang === "zh-CN") {
    for (const text of document.querySelectorAll('.boot [lang="zh-CN"], #panic [lang="zh-CN"]')) {
      text.parentElement.prepend(text, " ");
    }
  }
  if (globalThis.WebAssembly) {
    showWaiting();
    addEventListener("hashchange", () => started() || showWaiting());
  } else {
    showBoot("no-wasm");
  }
})();
