// Measures how screens of the example open, warm, on a processor with a quarter of its speed, and what a long plan takes of
// memory: `cargo xtask bench screens [--runs 5] [--cards 10000]`, or with `--against FOLDER` against another release.
//
// Both releases take turns, and medians are compared.

import { createRequire } from "node:module";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { launchOptions } from "../e2e/support/browser.mjs";
import { cardSelector, drawn, fill, planFile, program } from "./pages.mjs";
import { print } from "./table.mjs";

const { chromium } = createRequire(new URL("../e2e/package.json", import.meta.url))("@playwright/test");

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "5" },
    cards: { type: "string", default: "10000" },
    against: { type: "string" },
  },
});
const [runs, cards] = [Number(values.runs), Number(values.cards)];
const slower = 4;
const timeout = 120_000;

/** Goes to an address inside the page; answers the milliseconds until what is wanted of it is painted. */
function goInside(page, hash, wanted) {
  return page.evaluate(
    ([hash, wanted]) =>
      new Promise((resolve) => {
        const before = document.querySelector("main");
        const start = performance.now();
        location.hash = hash;
        const look = () => {
          const main = document.querySelector("main");
          if (main === before || !main?.querySelector(wanted)) return requestAnimationFrame(look);
          requestAnimationFrame(() => {
            const channel = new MessageChannel();
            channel.port1.onmessage = () => resolve(performance.now() - start);
            channel.port2.postMessage(undefined);
          });
        };
        requestAnimationFrame(look);
      }),
    [hash, wanted],
  );
}

/** Opens every module of the example and what hands it on, from its journey; the first round fetches the parts. */
async function openScreens(browser, { url }) {
  const context = await browser.newContext({ serviceWorkers: "block", viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(url);
  await page.getByTestId("sample-plan").click({ timeout });
  await page.waitForURL(/#\/plan\/[^/]+$/, { timeout });
  const journey = new URL(page.url()).hash;
  await page.locator('[data-testid="save-state"][data-state="saved"]').waitFor({ timeout });
  const names = await page.evaluate(() => {
    const links = [...document.querySelectorAll("nav a[href*='#/plan/']")].map((link) => link.getAttribute("href"));
    return [...new Set(links.map((href) => /#\/plan\/[^/]+\/([^/?]+)/.exec(href)?.[1]).filter(Boolean))];
  });
  const session = await context.newCDPSession(page);
  const home = () => goInside(page, journey, "h1");
  // What has a title of a module is a module.
  const modules = [];
  for (const name of names) {
    await page.goto(`${url}${journey}/${name}`);
    await page.waitForTimeout(300);
    if (await page.getByTestId("module-title").count()) modules.push(name);
    await home();
  }
  await page.goto(`${url}${journey}/export`);
  await page.getByTestId("paper").waitFor({ timeout });
  await home();
  await page.waitForTimeout(1_000);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slower });
  const [opened, paper] = [[], []];
  for (let run = 0; run < runs; run += 1) {
    for (const name of modules) {
      opened.push(await goInside(page, `${journey}/${name}`, "[data-testid=module-title]"));
      await page.waitForTimeout(300);
      await home();
      await page.waitForTimeout(300);
    }
    paper.push(await goInside(page, `${journey}/export`, "[data-testid=paper]"));
    await page.locator('[data-testid="paper"]:not([aria-busy="true"])').waitFor({ timeout });
    await home();
    await page.waitForTimeout(300);
  }
  await context.close();
  return { "opening a module, ms": opened, "print or hand on, ms": paper };
}

/** The memory of a page with a long list, after rubbish was taken out. */
async function memory(browser, release, localStorage) {
  const origin = new URL(release.url).origin;
  const storageState = { cookies: [], origins: [{ origin, localStorage }] };
  const context = await browser.newContext({ storageState, serviceWorkers: "block", viewport: { width: 1440, height: 900 } });
  await context.addInitScript(() => {
    const { instantiate, instantiateStreaming } = WebAssembly;
    const note = (made) => {
      const memory = Object.values((made.instance ?? made).exports).find((value) => value instanceof WebAssembly.Memory);
      window.memoryOfProgram ??= memory;
      return made;
    };
    WebAssembly.instantiate = async (...given) => note(await instantiate(...given));
    WebAssembly.instantiateStreaming = async (...given) => note(await instantiateStreaming(...given));
  });
  const page = await context.newPage();
  await page.goto(release.address);
  await page.locator(cardSelector).nth(drawn(cards) - 1).waitFor({ timeout, state: "attached" });
  await page.waitForTimeout(2_000);
  const session = await context.newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  const program = await page.evaluate(() => window.memoryOfProgram?.buffer.byteLength ?? 0);
  await context.close();
  return { "memory of the program, MB": [program / 2 ** 20], "heap of the page, MB": [usedSize / 2 ** 20] };
}

const browser = await chromium.launch(launchOptions);
const releases = [await program()];
if (values.against) releases.push(await program(resolve(values.against), "before"));
try {
  const context = await browser.newContext({ serviceWorkers: "block" });
  const stored = await fill(await context.newPage(), releases.at(-1), planFile(cards));
  await context.close();
  const lists = releases.map(() => ({}));
  for (const turn of releases.length > 1 ? [0, 1, 1, 0] : [0]) {
    const result = { ...(await openScreens(browser, releases[turn])), ...(await memory(browser, releases[turn], stored)) };
    for (const [name, list] of Object.entries(result)) (lists[turn][name] ??= []).push(...list);
    console.log(`measured ${releases[turn].name}`);
  }
  print(lists, releases.map(({ name }) => name), 1);
} finally {
  await browser.close();
  await Promise.all(releases.map((release) => release.close()));
}
