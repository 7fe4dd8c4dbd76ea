// Measures a first visit to the program in dist/: `cargo xtask bench first [--runs 5]`, or with `--against FOLDER` against
// another release. The host compresses with brotli; the line has 1.6 Mbit/s and 150 ms, the processor a quarter of its speed.
//
// Both releases take turns, and medians are compared.

import { createRequire } from "node:module";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { launchOptions } from "../e2e/support/browser.mjs";
import { host } from "./host.mjs";
import { dist } from "./pages.mjs";
import { print } from "./table.mjs";

const { chromium } = createRequire(new URL("../e2e/package.json", import.meta.url))("@playwright/test");

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "5" },
    against: { type: "string" },
  },
});

const line = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const slower = 4;
/** The button as the program draws it, and as it stands in the page before. */
const started = '[data-testid="new-plan"]';
const start = `${started}, [data-door="new-plan"]`;
const timeout = 120_000;

/** Runs in the page before its own scripts: notes when what is waited for is painted, and what kept the page from answering. */
function instrument([selector, then]) {
  const first = { painted: undefined, answered: undefined, largest: 0, blocked: 0 };
  window.first = first;
  const afterPaint = (run) =>
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = run;
      channel.port2.postMessage(undefined);
    });
  /** Whether somebody could use it: it is seen, and nothing lies over it. */
  const isThere = (element) => {
    if (!element || element.disabled) return false;
    const { left, top, width, height } = element.getBoundingClientRect();
    return width > 0 && element.contains(document.elementFromPoint(left + width / 2, top + height / 2));
  };
  const noteOnce = (wanted, name, next) => {
    const look = () => {
      const found = [...document.querySelectorAll(wanted)].find(isThere);
      if (!found) return requestAnimationFrame(look);
      afterPaint(() => {
        first[name] = performance.now();
        next?.(found);
      });
    };
    requestAnimationFrame(look);
  };
  noteOnce(selector, "painted", (found) => {
    if (!then) return;
    found.click();
    noteOnce(then, "answered");
  });
  const observe = (type, note) => new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  observe("largest-contentful-paint", ({ startTime }) => (first.largest = startTime));
  observe("longtask", ({ duration }) => (first.blocked += Math.max(0, duration - 50)));
}

/** Opens an address on the slow line and answers what the page has noted, with the bytes that had come until then. */
async function visit(browser, address, { storageState, wanted, then }) {
  const context = await browser.newContext({ serviceWorkers: "block", storageState, viewport: { width: 1280, height: 800 } });
  await context.addInitScript(instrument, [wanted, then]);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const [arrived, heads] = [[], 200];
  let began;
  session.on("Network.requestWillBeSent", ({ timestamp }) => (began ??= timestamp));
  session.on("Network.responseReceived", ({ timestamp }) => arrived.push([timestamp, heads]));
  session.on("Network.dataReceived", ({ timestamp, encodedDataLength }) => arrived.push([timestamp, encodedDataLength]));
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", line);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slower });
  await page.goto(address, { waitUntil: "commit" });
  await page.waitForFunction((name) => window.first[name], then ? "answered" : "painted", { polling: 100, timeout });
  const noted = await page.evaluate(() => {
    const paint = performance.getEntriesByName("first-contentful-paint")[0]?.startTime;
    return { ...window.first, paint };
  });
  await context.close();
  const until = (moment) => arrived.reduce((sum, [at, bytes]) => sum + ((at - began) * 1000 <= moment ? bytes : 0), 0);
  return { ...noted, bytes: until(noted.painted) };
}

/** A first visit up to where everything is kept for work without a network. The line is not slowed: only bytes count. */
async function keep(browser, release) {
  await release.sent();
  const context = await browser.newContext({ serviceWorkers: "allow" });
  const page = await context.newPage();
  await page.goto(release.url);
  await page.waitForFunction(() => navigator.serviceWorker.controller, undefined, { timeout });
  const bytes = await release.sent();
  await context.close();
  return bytes;
}

/** What the browser has stored once a plan is begun. */
async function beginPlan(browser, { url }) {
  const context = await browser.newContext({ serviceWorkers: "block" });
  const page = await context.newPage();
  await page.goto(url);
  await page.locator(started).click();
  await page.waitForURL(/#\/plan\//);
  await page.locator('[data-testid="save-state"][data-state="saved"]').waitFor({ timeout });
  const [storageState, plan] = [await context.storageState(), /#\/plan\/([^/]+)/.exec(page.url())[1]];
  await context.close();
  return { storageState, canvas: `${url}#/plan/${plan}/swot` };
}

async function measure(browser, release) {
  const home = await visit(browser, release.url, { wanted: start });
  const program = await visit(browser, release.url, { wanted: started });
  const click = await visit(browser, release.url, { wanted: start, then: "main textarea" });
  const canvas = await visit(browser, release.canvas, { storageState: release.storageState, wanted: '[data-testid="add-swot-strength"]' });
  return {
    "start can be clicked, bytes": home.bytes,
    "start can be clicked, ms": home.painted,
    "first paint (FCP), ms": home.paint,
    "largest paint (LCP), ms": program.largest,
    "start is answered by the program, bytes": program.bytes,
    "start is answered by the program, ms": program.painted,
    "blocked until the plan can be typed in (TBT), ms": click.blocked,
    "a plan begun at once can be typed in, ms": click.answered,
    "SWOT can be typed in, bytes": canvas.bytes,
    "SWOT can be typed in, ms": canvas.painted,
    "whole first visit with the offline copy, bytes": await keep(browser, release),
  };
}

const browser = await chromium.launch(launchOptions);
const folders = [dist, ...(values.against ? [resolve(values.against)] : [])];
const releases = await Promise.all(folders.map(host));
try {
  for (const release of releases) Object.assign(release, await beginPlan(browser, release));
  const lists = releases.map(() => ({}));
  for (let run = 0; run < Number(values.runs); run += 1) {
    for (const [turn, release] of releases.entries()) {
      for (const [name, value] of Object.entries(await measure(browser, release))) (lists[turn][name] ??= []).push(value);
    }
    console.log(`run ${run + 1} of ${values.runs}`);
  }
  print(lists, ["program", "before"].slice(0, releases.length));
} finally {
  await browser.close();
  await Promise.all(releases.map((release) => release.close()));
}
