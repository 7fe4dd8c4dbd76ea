import { addItem, startIn } from "../support/app";
import { expect, test } from "../support/test";

// What people set in their system: few colours of their own choice. What must hold on all screens is in every-screen.spec.ts.

test("with forced colours, the focus shows on every control of a canvas", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await startIn(page, "swot");
  await addItem(page, "swot-strength", "A");
  await page.locator("body").press("Home");
  for (let stop = 0; stop < 40; stop += 1) {
    await page.keyboard.press("Tab");
    const { shows, what } = await page.evaluate(() => {
      const element = document.activeElement ?? document.body;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const within = element.closest(".add");
      const framed = within !== null && getComputedStyle(within).borderStyle === "solid";
      return { shows: (outlineStyle !== "none" && outlineWidth !== "0px") || framed, what: element.outerHTML.slice(0, 120) };
    });
    if (what.startsWith("<body")) break;
    expect.soft(shows, what).toBe(true);
  }
});
