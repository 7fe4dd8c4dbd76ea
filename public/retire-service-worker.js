// Takes the offline app back: copied over service-worker.js on the host, it takes the place of that worker, deletes what
// it kept, and goes. Pages come from the network again. Plans are not touched, and no page is reloaded.
const folder = new URL("./", location).pathname;

async function retire() {
  const ours = (await caches.keys()).filter((name) => name.startsWith("saleswright-") && name.endsWith(` ${folder}`));
  await Promise.all(ours.map((name) => caches.delete(name)));
  await registration.unregister();
}

addEventListener("install", (event) => event.waitUntil(skipWaiting()));
addEventListener("activate", (event) => event.waitUntil(retire()));
