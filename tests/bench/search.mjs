// Measures how the search answers a key in a long plan: `cargo xtask bench search [--cards 10000] [--runs 5]`.
//
// From the key to the frame that shows its first results: the work of the page's thread in script and in layout, in processor time,
// and the clock. A letter that most records hold is the most work; a word that is read, not written, is the longest way.

import { createRequire } from "node:module";
import { parseArgs } from "node:util";
import { launchOptions } from "../e2e/support/browser.mjs";
import { instrument, median } from "./measure.mjs";
import { cardSelector, drawn, fill, planFile, program } from "./pages.mjs";
import { scriptTime, worked } from "./script-time.mjs";
import { traced } from "./traced.mjs";

const { chromium } = createRequire(new URL("../e2e/package.json", import.meta.url))("@playwright/test");

const { values } = parseArgs({
  options: { cards: { type: "string", default: "10000" }, runs: { type: "string", default: "5" } },
});
const [cards, runs] = [Number(values.cards), Number(values.runs)];
/** Until the first results are painted, in milliseconds. */
const limit = 30;

/** What is typed, a key at a time: words that stand in every record, in one, and in their sound alone. */
const typed = { "a word of all records": "setup", "the name of one": "9876", "first letters of pinyin": "ytsx" };

const browser = await chromium.launch(launchOptions);
const source = await program();
try {
  const filling = await browser.newContext({ serviceWorkers: "block" });
  const localStorage = await fill(await filling.newPage(), source, planFile(cards));
  await filling.close();
  const storageState = { cookies: [], origins: [{ origin: new URL(source.url).origin, localStorage }] };
  const context = await browser.newContext({ storageState, serviceWorkers: "block", viewport: { width: 1440, height: 900 } });
  await context.addInitScript(instrument, [cardSelector, drawn(cards)]);
  const page = await context.newPage();
  await page.goto(source.address);
  await page.waitForFunction(() => window.bench.opened, undefined, { polling: 50, timeout: 120_000 });
  await page.waitForTimeout(3_000);
  const spent = await scriptTime(page);
  const opening = await worked(spent, async () => {
    await page.keyboard.press("Control+k");
    await page.waitForTimeout(2_000);
  });
  console.log(`${cards} records; opening with all of them taken up, script: ${opening.toFixed(1)} ms`);
  for (const [what, word] of Object.entries(typed)) {
    const times = [];
    for (let run = 0; run < runs; run += 1) {
      await page.getByTestId("palette-input").fill("");
      for (const letter of word) {
        await page.waitForTimeout(200);
        // What the key has written is answered in the same task.
        times.push(await traced(browser, page, { key: letter, wanted: () => true, rest: 200 }));
      }
    }
    const of = (kind) => times.map((time) => time[kind]);
    const middle = median(of("wall"));
    const over = middle > limit ? "  OVER" : "";
    console.log(
      `${what.padEnd(26)} key to paint ${middle.toFixed(1)} ms, worst ${Math.max(...of("wall")).toFixed(1)}; ` +
        `script ${median(of("script")).toFixed(1)}, layout ${median(of("layout")).toFixed(1)}  limit ${limit}${over}`,
    );
  }
  await context.close();
} finally {
  await browser.close();
  await source.close();
}
