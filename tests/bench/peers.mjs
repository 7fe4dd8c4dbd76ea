// Measures the SWOT canvas of a plan against the to-do lists of Speedometer 3, which have far less to do:
// `cargo xtask bench peers --folder FOLDER [--runs 7]`, where FOLDER is a checkout of Speedometer.
//
// All pages take turns in one run, warm: their files lie in the browser's cache. Medians are compared.

import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { launchOptions } from "../e2e/support/browser.mjs";
import { host } from "./host.mjs";
import { dist } from "./pages.mjs";
import { print } from "./table.mjs";

const { chromium } = createRequire(new URL("../e2e/package.json", import.meta.url))("@playwright/test");

const { values } = parseArgs({ options: { folder: { type: "string" }, runs: { type: "string", default: "7" } } });
if (!values.folder) throw new Error("--folder names a checkout of Speedometer 3");

const items = 100;
const timeout = 60_000;
/** An address of the same host that has no page: the storage can be put back there. */
const nothing = "nothing.html";
const lists = {
  React: "architecture-examples/react/dist",
  Svelte: "architecture-examples/svelte/dist",
  ES5: "vanilla-examples/javascript-es5/dist",
};

/** Runs in the page before its own scripts: notes when the field to add something is painted. */
function instrument(field) {
  const peers = { ready: undefined };
  window.peers = peers;
  peers.afterPaint = (run) =>
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = run;
      channel.port2.postMessage(undefined);
    });
  const look = () => {
    if (!document.querySelector(field)) return requestAnimationFrame(look);
    peers.afterPaint(() => (peers.ready = performance.now()));
  };
  requestAnimationFrame(look);
}

/** Adds items as fast as the page takes them, by the events of a keyboard; answers the milliseconds until all are painted. */
function addItems([field, item, items]) {
  const input = document.querySelector(field);
  const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(input), "value");
  const enter = { bubbles: true, cancelable: true, key: "Enter", code: "Enter", keyCode: 13, which: 13 };
  const before = document.querySelectorAll(item).length;
  return new Promise((resolve) => {
    input.focus();
    const start = performance.now();
    for (let number = 0; number < items; number += 1) {
      set.call(input, `Something to do ${number}`);
      input.dispatchEvent(new Event("input", { bubbles: true }));
      for (const type of ["keydown", "keypress", "keyup"]) input.dispatchEvent(new KeyboardEvent(type, enter));
      // One of them takes what is entered when it changes; in the others nothing is left by then.
      if (input.value) input.dispatchEvent(new Event("change", { bubbles: true }));
    }
    const look = () => {
      if (document.querySelectorAll(item).length < before + items) return requestAnimationFrame(look);
      window.peers.afterPaint(() => resolve(performance.now() - start));
    };
    look();
  });
}

/** A plan that has been begun, in a browser that has loaded all of it, or a to-do list in one. */
async function pageOf(browser, folder, plan) {
  const release = await host(folder);
  const context = await browser.newContext({ serviceWorkers: "block", viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  let [address, field, item] = [release.url, ".new-todo", ".todo-list li"];
  if (plan) {
    await page.goto(address);
    await page.getByTestId("new-plan").click();
    await page.waitForURL(/#\/plan\//);
    await page.locator('[data-testid="save-state"][data-state="saved"]').waitFor({ timeout });
    [address, field, item] = [`${/.*#\/plan\/[^/]+/.exec(page.url())[0]}/swot`, '[data-testid="add-swot-strength"]', '[data-testid="item-swot"]'];
  }
  await context.addInitScript(instrument, field);
  /** One turn: opened warm, then filled; each begins empty. */
  const measure = async () => {
    const storage = await page.evaluate(() => JSON.stringify(localStorage));
    await page.goto("about:blank");
    await page.goto(address);
    await page.waitForFunction(() => window.peers.ready, undefined, { polling: 100, timeout });
    const ready = await page.evaluate(() => window.peers.ready);
    await page.waitForTimeout(1_000);
    const added = await page.evaluate(addItems, [field, item, items]);
    await page.waitForTimeout(1_000);
    await page.goto(`${release.url}${nothing}`);
    await page.evaluate(async (storage) => {
      // A copy would give back what is taken out.
      for (const { name } of await indexedDB.databases()) indexedDB.deleteDatabase(name);
      localStorage.clear();
      for (const [key, value] of Object.entries(JSON.parse(storage))) localStorage.setItem(key, value);
    }, storage);
    return { "ready to type, warm, ms": ready, [`${items} items added, ms`]: added };
  };
  await page.goto(address);
  await page.waitForTimeout(2_000);
  return { measure, close: () => Promise.all([context.close(), release.close()]) };
}

const browser = await chromium.launch(launchOptions);
const folder = (path) => join(resolve(values.folder), "suites/todomvc", path);
const pages = [await pageOf(browser, dist, true)];
for (const path of Object.values(lists)) pages.push(await pageOf(browser, folder(path), false));
try {
  const measured = pages.map(() => ({}));
  for (let run = 0; run < Number(values.runs); run += 1) {
    for (const [turn, page] of pages.entries()) {
      for (const [name, value] of Object.entries(await page.measure())) (measured[turn][name] ??= []).push(value);
    }
    console.log(`run ${run + 1} of ${values.runs}`);
  }
  print(measured, ["SWOT", ...Object.keys(lists)], 1);
} finally {
  await Promise.all(pages.map((page) => page.close()));
  await browser.close();
}
