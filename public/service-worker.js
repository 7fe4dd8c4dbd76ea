// Keeps the files of one version of the page, and answers with them, so that the page starts without a network.
//
// The build fills in the version and the digest of each file. The page and this worker agree on three messages:
// - "check" asks whether every file is here; the answer is "whole" or "lacking", after what is missing was asked for. With a
//   language behind it, as on a first visit, the texts of others may wait for the next start;
// - "take charge" ends the waiting of a new version. Nothing else ends it while a page of the version before is open.
const version = "{version}";
/** SHA-256 in base64, by the name of the file. */
const digests = JSON.parse('{digests}');

const page = "index.html";
/** Names with a digest in them mean the same in every version. */
const named = /-[0-9a-f]{16}(_bg)?\.\w+$/;
/** Texts in a language: guidance, and the stories of the examples. */
const texts = /^(?:guidance|story-[a-z]+)-(.+)-[0-9a-f]{16}\.json$/;
const folder = new URL("./", location).pathname;
/** Several copies of the page may live on one host, so the folder belongs to the name. */
const own = `saleswright-${version} ${folder}`;
/** Under this name stands what was there when this version took charge. It is no file of the page. */
const before = "before-this-version";

const address = (name) => new URL(name, location).href;
const held = (name, cacheName) => caches.match(address(name), { cacheName });

/** The caches of all versions of this copy of the page, this one first. */
async function versions() {
  const names = (await caches.keys()).filter((name) => name.startsWith("saleswright-") && name.endsWith(` ${folder}`));
  return [own, ...names.filter((name) => name !== own)];
}

/** The open pages of this copy. */
async function pages() {
  const all = await clients.matchAll({ type: "window", includeUncontrolled: true });
  return all.filter(({ url }) => new URL(url).pathname.startsWith(folder)).map(({ id }) => id);
}

async function isSound(name, bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return btoa(String.fromCharCode(...digest)) === digests[name];
}

/** A file as this version has it: from a version that has the same, else as the browser or the host has it. */
async function fetched(name) {
  for (const version of await versions()) {
    const answer = await held(name, version);
    if (answer && (await isSound(name, await answer.clone().arrayBuffer()))) return answer;
  }
  // The page has just loaded most files, so the browser has them, however old it holds them to be. What is not as it should be
  // is asked of the host, past all caches.
  const file = (await asked(name, "force-cache", name === page ? "" : name)) || (await asked(name, "reload", name));
  if (!file) throw new Error(`${name} is not the file of version ${version}`);
  return file;
}

/** A file by way of the HTTP cache or past it, from where it lies; nothing if it is not the file of this version. */
async function asked(name, cache, place) {
  const answer = await fetch(address(place), { cache });
  const bytes = await answer.arrayBuffer();
  if (!answer.ok || !(await isSound(name, bytes))) return undefined;
  const headers = new Headers(answer.headers);
  // What the host sends depends on the request no more, and a cache refuses an answer that depends on everything.
  headers.delete("vary");
  // Not the answer itself: one that was redirected may not be used for a page.
  return new Response(bytes, { headers });
}

/** Puts a file into the cache of this version, or throws. */
async function keep(name) {
  const [cache, file] = await Promise.all([caches.open(own), fetched(name)]);
  await cache.put(address(name), file);
}

/** Keeps every file that is missing, or throws; of texts only those in this language, if there is one. What has come stays for the next try. */
async function complete(language) {
  const isWanted = (name) => language === undefined || [undefined, language].includes(texts.exec(name)?.[1]);
  const missing = async () => {
    const wanted = Object.keys(digests).filter(isWanted);
    const found = await Promise.all(wanted.map(async (name) => [name, await held(name, own)]));
    return found.filter(([, answer]) => !answer).map(([name]) => name);
  };
  const outcomes = (await missing()).map(keep);
  for (const { reason } of await Promise.allSettled(outcomes)) if (reason) throw reason;
  if ((await missing()).length > 0) throw new Error("the browser has not kept what was stored");
}

/** Pages of versions before may still ask for their files, so it is written down which pages and caches there are. */
async function takeCharge() {
  const older = (await versions()).filter((name) => name !== own);
  const record = new Response(JSON.stringify({ pages: await pages(), older }));
  await (await caches.open(own)).put(address(before), record);
  await clients.claim();
  await dropOlder();
}

/** Deletes the caches of versions before, once no page is open that was open under one of them. */
async function dropOlder() {
  const record = await held(before, own);
  // A version on its way may be using one of those caches again.
  if (!record || registration.installing || registration.waiting) return;
  const then = await record.json();
  const open = await pages();
  if (then.pages.some((id) => open.includes(id))) return;
  await Promise.all(then.older.map((name) => caches.delete(name)));
  await (await caches.open(own)).delete(address(before));
}

async function check(asking, language) {
  const isWhole = await complete(language).then(() => true, () => false);
  asking.postMessage(isWhole ? "whole" : "lacking");
  await dropOlder();
}

/** What a request means here; nothing if it is none of ours. */
function nameOf({ method, url }) {
  const { origin, pathname, search } = new URL(url);
  if (method !== "GET" || origin !== location.origin || !pathname.startsWith(folder)) return undefined;
  const name = pathname.slice(folder.length);
  if (name === "" || name === page) return page;
  return search === "" && (Object.hasOwn(digests, name) || named.test(name)) ? name : undefined;
}

/** The page comes from this version alone; a file named by its content may come from the one that has it. */
async function answer(name, request) {
  for (const version of named.test(name) ? await versions() : [own]) {
    const answer = await held(name, version);
    if (answer) return answer;
  }
  // Texts in a language that is chosen only now.
  if (texts.test(name) && Object.hasOwn(digests, name)) await keep(name).catch(() => {});
  return (await held(name, own)) ?? fetch(request);
}

// The page of a first visit tells its language later; until then no texts are taken. A later version has all of them.
addEventListener("install", (event) => event.waitUntil(complete(registration.active ? undefined : "none")));
addEventListener("activate", (event) => event.waitUntil(takeCharge()));
addEventListener("fetch", (event) => {
  const name = nameOf(event.request);
  if (name !== undefined) event.respondWith(answer(name, event.request));
});
addEventListener("message", (event) => {
  const [asked, language] = String(event.data).split(" ");
  if (asked === "check") event.waitUntil(check(event.source, language));
  if (event.data === "take charge") event.waitUntil(skipWaiting());
});
