// Measures the program in dist/ against the twin: `cargo xtask bench [--cards 10000] [--opens 3] [--strokes 40]`, or with
// `--against FOLDER` against another release, which stands in the twin's place.
//
// Only ratios within one run mean anything: the order program, twin, twin, program evens out what drifts, and medians
// what jumps. The limits are those of the design; this prints, it does not fail.

import { createRequire } from "node:module";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { launchOptions } from "../e2e/support/browser.mjs";
import { measure, median } from "./measure.mjs";
import { fill, planFile, program, twin } from "./pages.mjs";

const { chromium } = createRequire(new URL("../e2e/package.json", import.meta.url))("@playwright/test");

const { values } = parseArgs({
  options: {
    cards: { type: "string", default: "10000" },
    opens: { type: "string", default: "3" },
    strokes: { type: "string", default: "40" },
    // Measures the twin against itself: how much of a ratio is noise.
    noise: { type: "boolean", default: false },
    // A release of the program to compare with.
    against: { type: "string" },
  },
});
const amounts = { cards: Number(values.cards), opens: Number(values.opens), strokes: Number(values.strokes) };

/** Highest ratio to the twin, or highest value of the program; another release is to be no slower. */
const limits = {
  "open, ms": { ratio: 1.2 },
  "keystroke to paint, ms": { ratio: 1.1 },
  "add, own work, ms": { value: 16 },
  "move, own work, ms": { value: 16 },
  "delete, own work, ms": { value: 16 },
  "read a file, own work, ms": { ratio: 2 },
  "write a file, own work, ms": { ratio: 1.5 },
};

/** Fills the program once; each turn of either page begins with a copy of what it stored. */
async function fillOnce(browser, page) {
  const context = await browser.newContext({ serviceWorkers: "block" });
  const start = performance.now();
  const localStorage = await fill(await context.newPage(), page, planFile(amounts.cards));
  await context.close();
  console.log(`imported ${amounts.cards} cards, ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return ({ url }) => ({ cookies: [], origins: [{ origin: new URL(url).origin, localStorage }] });
}

function print(first, second, other) {
  const cell = (text, width = 10) => String(text).padStart(width);
  console.log(`\n${"".padEnd(30)}${cell("program")}${cell(other)}${cell("ratio")}`);
  for (const name of Object.keys(first)) {
    const [ours, theirs] = [median(first[name]), median(second[name])];
    const ratio = ours / theirs;
    const limit = values.against ? { ratio: 1 } : limits[name];
    const over = (limit?.ratio < ratio || limit?.value < ours) && "  OVER";
    const rule = limit ? `  limit ${limit.ratio ? `${limit.ratio} ×` : limit.value}${over || ""}` : "";
    console.log(`${name.padEnd(30)}${cell(ours.toFixed(1))}${cell(theirs.toFixed(1))}${cell(ratio.toFixed(2))}${rule}`);
  }
}

const browser = await chromium.launch(launchOptions);
const source = await program();
const other = values.against ? await program(resolve(values.against), "before") : await twin();
const pages = [values.noise ? await twin() : source, other];
try {
  const storageFor = await fillOnce(browser, values.against ? other : source);
  const results = [{}, {}];
  for (const turn of [0, 1, 1, 0]) {
    const start = performance.now();
    const result = await measure(browser, pages[turn], storageFor(pages[turn]), amounts);
    for (const [name, list] of Object.entries(result)) (results[turn][name] ??= []).push(...list);
    console.log(`measured ${pages[turn].name}, ${((performance.now() - start) / 1000).toFixed(1)} s`);
  }
  print(...results, other.name);
} finally {
  await browser.close();
  await Promise.all([...new Set([source, ...pages])].map((page) => page.close()));
}
