//! Pictures that are painted: SVG as PNG.

use js_sys::Promise;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, CanvasRenderingContext2d, HtmlCanvasElement, HtmlImageElement, Url};

use crate::platform::files::{blob_of, hand_over};

/// As fine as screens that show two points for each.
const FINENESS: f64 = 2.0;
/// The longest side that every browser paints.
const LONGEST: f64 = 8_192.0;
/// The most points that every browser paints.
const MOST: f64 = 16_000_000.0;

/// Paints an SVG of a size and hands it to the browser as a file; a picture that is too large to be painted is painted
/// smaller. `None` when the browser refuses.
pub async fn download_png(name: &str, svg: &str, (width, height): (f64, f64)) -> Option<()> {
    let url = Url::create_object_url_with_blob(&blob_of("image/svg+xml", svg)?).ok()?;
    let painted = paint(&url, (width, height)).await;
    let _kept = Url::revoke_object_url(&url);
    hand_over(name, &painted?)
}

async fn paint(url: &str, (width, height): (f64, f64)) -> Option<Blob> {
    let image = HtmlImageElement::new().ok()?;
    image.set_src(url);
    JsFuture::from(image.decode()).await.ok()?;
    let scale = FINENESS.min(LONGEST / width.max(height)).min((MOST / (width * height)).sqrt());
    let (width, height) = (width * scale, height * scale);
    let canvas: HtmlCanvasElement = web_sys::window()?.document()?.create_element("canvas").ok()?.unchecked_into();
    canvas.set_width(width as u32);
    canvas.set_height(height as u32);
    let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.unchecked_into();
    context.draw_image_with_html_image_element_and_dw_and_dh(&image, 0.0, 0.0, width, height).ok()?;
    let made = Promise::new(&mut |done, _| {
        let _refused = canvas.to_blob(&done);
    });
    JsFuture::from(made).await.ok()?.dyn_into().ok()
}
