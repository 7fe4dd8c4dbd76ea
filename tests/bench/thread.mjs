// Measures the picture of the thread: `cargo xtask bench thread [--items 3000] [--links 6000] [--runs 7]`.
//
// What the example and a long plan take until the picture is painted, an item that is looked at, and a scroll; each warm, that is
// once its part is there and has run.

import { createRequire } from "node:module";
import { parseArgs } from "node:util";
import { launchOptions } from "../e2e/support/browser.mjs";
import { threadFile } from "./long-thread.mjs";
import { median } from "./measure.mjs";
import { fill, program } from "./pages.mjs";
import { traced } from "./traced.mjs";

const { chromium } = createRequire(new URL("../e2e/package.json", import.meta.url))("@playwright/test");

const { values } = parseArgs({
  options: {
    items: { type: "string", default: "3000" },
    links: { type: "string", default: "6000" },
    runs: { type: "string", default: "7" },
  },
});
const [items, links, runs] = [values.items, values.links, values.runs].map(Number);
/** What is asked for, in milliseconds of script or on the clock. */
const limits = {
  "the example, until it is painted": { script: 16 },
  "the long plan, until it is painted": { wall: 150 },
  "the long plan, an item looked at": { wall: 30 },
};
const saved = '[data-testid="save-state"][data-state="saved"]';
const timeout = 120_000;

const column = (text) => String(text).padStart(11);

function print(name, times) {
  const limit = limits[name] ?? {};
  const cells = ["script", "layout", "wall", "after"].map((kind) => {
    const middle = median(times.map((time) => time[kind]));
    const over = middle > limit[kind] ? "!" : "";
    return column(`${middle.toFixed(1)}${limit[kind] ? ` of ${limit[kind]}${over}` : ""}`);
  });
  console.log(`${name.padEnd(40)}${cells.join("")}`);
}

async function several(times, work) {
  const all = [];
  for (let turn = 0; turn < times; turn += 1) all.push(await work(turn));
  return all;
}

/** Goes from the journey of a plan to its thread and back, several times. */
async function opened(browser, page, plan) {
  const goTo = (hash, wanted) =>
    traced(browser, page, {
      given: [hash, wanted],
      act: ([hash]) => (location.hash = hash),
      wanted: ([, wanted]) => document.querySelector(wanted),
      rest: 1_500,
    });
  // The first time fetches the part.
  const all = await several(runs + 1, async () => {
    const times = await goTo(`${plan}/thread`, ".thread-item");
    await goTo(plan, ".journey-page, [data-testid=stage-board], h1:not(.thread-page h1)");
    return times;
  });
  return all.slice(1);
}

/** Looks at items of a column, one after the other. */
async function lookedAt(browser, page) {
  const look = (turn) =>
    traced(browser, page, {
      given: turn,
      act: (turn) => {
        window.lookedAt = document.querySelectorAll(".thread-item")[20 + 3 * turn];
        window.lookedAt.focus();
      },
      wanted: () => window.lookedAt.ariaCurrent === "true",
    });
  return (await several(runs + 1, look)).slice(1);
}

/** Scrolls by a screen, several times. */
async function scrolled(browser, page) {
  const scroll = () =>
    traced(browser, page, {
      act: () => {
        const picture = document.querySelector(".thread-picture");
        window.firstBefore = document.querySelector(".thread-item").id;
        picture.scrollTop += picture.clientHeight;
      },
      wanted: () => document.querySelector(".thread-item").id !== window.firstBefore,
    });
  return several(runs, scroll);
}

const browser = await chromium.launch(launchOptions);
const source = await program();
try {
  console.log(`\n${"milliseconds".padEnd(40)}${["script", "layout", "clock", "and later"].map(column).join("")}`);
  const size = { width: 1440, height: 900 };
  const context = await browser.newContext({ serviceWorkers: "block", viewport: size });
  const example = await context.newPage();
  await example.goto(source.url);
  await example.getByTestId("sample-plan").click({ timeout });
  await example.waitForURL(/#\/plan\/[^/]+$/, { timeout });
  await example.locator(saved).waitFor({ timeout });
  print("the example, until it is painted", await opened(browser, example, new URL(example.url()).hash));
  await context.close();

  const filling = await browser.newContext({ serviceWorkers: "block" });
  const localStorage = await fill(await filling.newPage(), source, threadFile(items, links));
  await filling.close();
  const storageState = { cookies: [], origins: [{ origin: new URL(source.url).origin, localStorage }] };
  const long = await browser.newContext({ storageState, serviceWorkers: "block", viewport: size });
  const page = await long.newPage();
  const plan = new URL(source.address).hash.replace(/\/swot$/, "");
  await page.goto(`${source.url}${plan}`);
  await page.locator(saved).waitFor({ timeout });
  print("the long plan, until it is painted", await opened(browser, page, plan));
  await page.goto(`${source.url}${plan}/thread`);
  await page.locator(".thread-item").first().waitFor({ timeout });
  await page.waitForTimeout(2_000);
  console.log(`  (${await page.locator(".thread-picture").getAttribute("aria-label")})`);
  print("the long plan, an item looked at", await lookedAt(browser, page));
  print("the long plan, a screen further down", await scrolled(browser, page));
  await long.close();
} finally {
  await browser.close();
  await source.close();
}
