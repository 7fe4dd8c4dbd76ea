// Measures how the page of people and dates opens in a long plan: `cargo xtask bench people [--actions 10000] [--runs 5]`, or with
// `--against FOLDER` against another release.
//
// The work of the page's thread in script and until the list is painted, by the clock, by person and by week; and of a day that
// is changed there.

import { createRequire } from "node:module";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { launchOptions } from "../e2e/support/browser.mjs";
import { fileOf, fill, program } from "./pages.mjs";
import { scriptTime, worked } from "./script-time.mjs";
import { print } from "./table.mjs";

const { chromium } = createRequire(new URL("../e2e/package.json", import.meta.url))("@playwright/test");

const { values } = parseArgs({
  options: {
    actions: { type: "string", default: "10000" },
    runs: { type: "string", default: "5" },
    against: { type: "string" },
  },
});
const [actions, runs] = [Number(values.actions), Number(values.runs)];

/** A plan file with actions that people own, on days around today. */
function actionsFile() {
  const person = Array.from({ length: 8 }, (_, number) => ({ id: `person-${number}`, name: `Seller ${number} 销售` }));
  const day = (number) => new Date(Date.now() + ((number % 400) - 60) * 86_400_000).toISOString().slice(0, 10);
  const action = Array.from({ length: actions }, (_, number) => ({
    id: `bench1-${number.toString(36)}`,
    title: `Call after a week ${number} 一周后回访`,
    phase: "plan",
    owner: [`person:person-${number % 8}`],
    due: day(number),
  }));
  return fileOf({ person, action });
}

/** Runs in the page: from an address to the frame after the one that shows what is wanted there. */
const painting = ([hash, wanted]) =>
  new Promise((resolve) => {
    const start = performance.now();
    location.hash = hash;
    const look = () => {
      if (!document.querySelector(wanted)) return requestAnimationFrame(look);
      const channel = new MessageChannel();
      channel.port1.onmessage = () => resolve(performance.now() - start);
      requestAnimationFrame(() => channel.port2.postMessage(undefined));
    };
    requestAnimationFrame(look);
  });

async function measure(browser, release, localStorage) {
  const storageState = { cookies: [], origins: [{ origin: new URL(release.url).origin, localStorage }] };
  const context = await browser.newContext({ storageState, serviceWorkers: "block", viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const plan = release.address.replace(/\/swot$/, "");
  await page.goto(plan);
  await page.getByTestId("due").waitFor({ timeout: 120_000 });
  await page.waitForTimeout(3_000);
  const spent = await scriptTime(page);
  /** Goes there; answers the milliseconds until the list is painted. */
  const goTo = async (route) => {
    const painted = await page.evaluate(painting, [new URL(plan).hash + route, route ? ".agenda-line" : ".due-lines"]);
    await page.waitForTimeout(500);
    return painted;
  };
  // The first time compiles.
  await goTo("/people");
  const taken = {};
  const note = async (name, act) => {
    let painted;
    (taken[`${name}, script, ms`] ??= []).push(await worked(spent, async () => (painted = await act())));
    if (painted) (taken[`${name}, until painted, ms`] ??= []).push(painted);
  };
  for (let run = 0; run < runs; run += 1) {
    await goTo("");
    await note("by person", () => goTo("/people"));
    await goTo("");
    await note("by week", () => goTo("/people?view=week"));
    const day = page.getByTestId("agenda-line").first().locator("input").first();
    await note("a day is changed", async () => {
      await day.fill(`2026-1${run % 3}-15`);
      await day.blur();
      await page.waitForTimeout(500);
    });
  }
  await context.close();
  return taken;
}

const browser = await chromium.launch(launchOptions);
const releases = [await program()];
if (values.against) releases.push(await program(resolve(values.against), "before"));
try {
  const context = await browser.newContext({ serviceWorkers: "block" });
  const stored = await fill(await context.newPage(), releases.at(-1), actionsFile());
  await context.close();
  const lists = [];
  for (const release of releases) lists.push(await measure(browser, release, stored));
  print(lists, releases.map(({ name }) => name), 1);
} finally {
  await browser.close();
  await Promise.all(releases.map((release) => release.close()));
}
