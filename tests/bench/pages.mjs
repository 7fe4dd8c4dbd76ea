// The two pages that are compared, and what both begin with: a plan that the program has imported. All else is done to
// both in the same way.

import { cp, mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { serve } from "../e2e/support/static-server.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
export const dist = process.env.SALESWRIGHT_DIST ?? here("../../dist");
const places = ["strength", "weakness", "opportunity", "threat"];
const plan = "bench-1";

export const cardSelector = '[data-testid="item-swot"]';
/** How many cards of each place are drawn at first. */
const drawnOfEach = 100;

export function drawn(cards) {
  return Math.min(cards, places.length * drawnOfEach);
}

/** A plan file with texts of about the length that people write, in both scripts. */
export function planFile(cards) {
  const swot = Array.from({ length: cards }, (_, number) => ({
    id: `bench1-${number.toString(36)}`,
    quadrant: places[number % places.length],
    text: `Set up in one day, no project ${number} 一天上线`,
    impact: 3,
  }));
  return fileOf({ swot });
}

/** A plan file with these records by their tables. */
export function fileOf(tables) {
  return JSON.stringify({ format: "saleswright-plan", version: 1, app: "bench", plan: { id: plan, tables } });
}

/** The program, from dist/ or from the folder of another release. */
export async function program(folder = dist, name = "program") {
  const server = await serve(folder, { prefix: "/app/" });
  return { name, url: server.url, address: `${server.url}#/plan/${plan}/swot`, close: server.close };
}

/** Imports a file into the program as a person does; answers what it has stored then. */
export async function fill(page, { url, address }, text) {
  const timeout = 300_000;
  await page.goto(url);
  const buffer = Buffer.from(text);
  await page.getByTestId("import-file").setInputFiles({ name: "bench.json", mimeType: "application/json", buffer });
  await page.getByTestId("import-apply").click({ timeout });
  await page.waitForURL(/#\/plan\/[^/]+$/, { timeout });
  await page.goto(address);
  await page.locator('[data-testid="save-state"][data-state="saved"]').waitFor({ timeout });
  return page.evaluate(() => Object.entries(localStorage).map(([name, value]) => ({ name, value })));
}

/** The page written by hand, with the stylesheet of the build. */
export async function twin() {
  const folder = here("../../target/bench/twin");
  await mkdir(folder, { recursive: true });
  await cp(here("twin"), folder, { recursive: true });
  const stylesheet = (await readdir(dist)).find((name) => name.endsWith(".css"));
  await cp(`${dist}/${stylesheet}`, `${folder}/${stylesheet}`);
  const page = await readFile(here("twin/index.html"), "utf8");
  await writeFile(`${folder}/index.html`, page.replace("{stylesheet}", stylesheet));
  const server = await serve(folder, { prefix: "/twin/" });
  return { name: "twin", url: server.url, address: server.url, close: server.close };
}
