import type { Page } from "@playwright/test";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { openModule, startSamplePlan, waitSaved } from "../support/app";
import { test } from "../support/test";

// What the manifest of the installed app names: icons drawn from the favicon, screenshots from the example plan.
const inPublic = (name: string) => fileURLToPath(new URL(`../../../public/${name}`, import.meta.url));

/** Of the width of a maskable icon this much is never cut off, and the mark keeps well inside. */
const icons = [
  { name: "icon-192", size: 192, mark: 0.72, corner: 0.22 },
  { name: "icon-512", size: 512, mark: 0.72, corner: 0.22 },
  { name: "maskable-512", size: 512, mark: 0.56, corner: 0 },
];

for (const { name, size, mark, corner } of icons) {
  test.describe(name, () => {
    test.use({ colorScheme: "light", viewport: { width: size, height: size } });
    test("drawn", async ({ page }) => {
      const svg = (await readFile(inPublic("favicon.svg"), "utf8")).replace("<svg ", `<svg width="${size * mark}" `);
      const tile = `display: grid; place-items: center; width: ${size}px; height: ${size}px; background: #f7f4ee; border-radius: ${size * corner}px`;
      await page.setContent(`<body style="margin: 0"><div style="${tile}">${svg}</div></body>`);
      await page.screenshot({ path: inPublic(`icons/${name}.png`), omitBackground: true });
    });
  });
}

async function example(page: Page, module: string): Promise<void> {
  await startSamplePlan(page);
  if (module !== "") await openModule(page, module);
  await waitSaved(page);
  await page.evaluate(() => document.fonts.ready);
}

test.describe("wide", () => {
  test.use({ colorScheme: "light", viewport: { width: 1280, height: 800 } });
  test("screenshot", async ({ page }) => {
    await example(page, "swot");
    await page.screenshot({ path: inPublic("screenshots/wide.png") });
  });
});

test.describe("narrow", () => {
  test.use({ colorScheme: "light", viewport: { width: 390, height: 844 } });
  test("screenshot", async ({ page }) => {
    await example(page, "");
    await page.screenshot({ path: inPublic("screenshots/narrow.png") });
  });
});
