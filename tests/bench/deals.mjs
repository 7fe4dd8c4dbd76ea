// Measures what deals cost a plan: `cargo xtask bench deals [--deals 50] [--runs 7]`.
//
// A plan with deals, each with a meeting, issues, clauses and a handover, beside one with as many records and none of them: how
// long each takes until a canvas stands after it was opened, and what a key in a card costs there.

import { createRequire } from "node:module";
import { parseArgs } from "node:util";
import { launchOptions } from "../e2e/support/browser.mjs";
import { cardSelector, fileOf, fill, program } from "./pages.mjs";
import { scriptTime, worked } from "./script-time.mjs";
import { print } from "./table.mjs";

const { chromium } = createRequire(new URL("../e2e/package.json", import.meta.url))("@playwright/test");

const { values } = parseArgs({ options: { deals: { type: "string", default: "50" }, runs: { type: "string", default: "7" } } });
const [deals, runs] = [Number(values.deals), Number(values.runs)];
/** Records of each deal, the deal with them. */
const ofEach = 22;

const numbered = (count, make) => Array.from({ length: count }, (_, number) => make(number));

/** What both plans have: a canvas, and risks in place of what belongs to deals. */
function tables(risks) {
  const swot = numbered(40, (number) => ({ id: `s-${number}`, quadrant: "strength", text: `Set up in one day ${number} 一天上线`, impact: 3 }));
  const risk = numbered(risks, (number) => ({ id: `r-${number}`, event: `The head nurse leaves ${number} 护士长离职` }));
  return { swot, risk };
}

/** A plan file with deals. */
function withDeals() {
  const of = (id, number) => ({ id, deal: `deal:d-${number}` });
  const each = (table, count, fields) =>
    numbered(deals, (deal) => numbered(count, (number) => ({ ...of(`${table}-${deal}-${number}`, deal), ...fields(number) }))).flat();
  return fileOf({
    ...tables(0),
    deal: numbered(deals, (number) => ({ id: `d-${number}`, customer: `Clinic ${number} 诊所` })),
    negotiation_brief: numbered(deals, (number) => ({ ...of(`d-${number}`, number), customer: `Clinic ${number}` })),
    negotiation_issue: each("negotiation_issue", 6, (number) => ({ name: `Issue ${number} 议题`, weight: 10 })),
    contract_brief: numbered(deals, (number) => ({ ...of(`d-${number}`, number), title: "Service contract" })),
    contract_clause: each("contract_clause", 8, (number) => ({ title: `Clause ${number} 条款`, wording: "Within 30 days of acceptance" })),
    handover: numbered(deals, (number) => ({ ...of(`d-${number}`, number), customer: `Clinic ${number}` })),
    handover_item: each("handover_item", 4, (number) => ({ kind: "promise", text: `Promise ${number} 承诺` })),
  });
}

async function measure(browser, release, localStorage) {
  const storageState = { cookies: [], origins: [{ origin: new URL(release.url).origin, localStorage }] };
  const taken = {};
  const note = (name, value) => (taken[name] ??= []).push(value);
  for (let run = 0; run <= runs; run += 1) {
    const context = await browser.newContext({ storageState, serviceWorkers: "block", viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    const start = performance.now();
    await page.goto(release.address);
    await page.locator(cardSelector).nth(39).waitFor();
    const opened = performance.now() - start;
    const spent = await scriptTime(page);
    await page.waitForTimeout(2_500);
    const field = page.locator(cardSelector).first().locator("textarea, input").first();
    await field.focus();
    const keys = await worked(spent, async () => {
      for (let key = 0; key < 20; key += 1) await page.keyboard.type("a");
      await page.waitForTimeout(1_000);
    });
    // The first time compiles.
    if (run > 0) {
      note("until the canvas stands, by the clock, ms", opened);
      note("script for a key, with what follows it, ms", keys / 20);
    }
    await context.close();
  }
  return taken;
}

const browser = await chromium.launch(launchOptions);
const release = await program();
try {
  const lists = [];
  for (const file of [withDeals(), fileOf(tables(deals * ofEach))]) {
    const context = await browser.newContext({ serviceWorkers: "block" });
    const stored = await fill(await context.newPage(), release, file);
    await context.close();
    lists.push(await measure(browser, release, stored));
  }
  print(lists, [`${deals} deals`, "without"], 1);
} finally {
  await browser.close();
  await release.close();
}
