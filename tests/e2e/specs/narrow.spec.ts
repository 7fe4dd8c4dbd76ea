import { type Page, expect } from "@playwright/test";
import { type Locale, chooseLocale, open, startSamplePlan, waitSaved } from "../support/app";
import { look, screens, walkTime } from "../support/screens";
import { test } from "../support/test";

/** The page itself fits at each of these widths; a wide table may scroll inside its own region. */
async function expectNoSidewaysScroll(page: Page, widths: number[], where: string): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    // What depends on the width is drawn anew in the frame after.
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    await expectItFits(page, `${where} at ${width} pixels`);
  }
}

async function expectItFits(page: Page, where: string): Promise<void> {
  const { excess, causes } = await page.evaluate(() => {
    const beyond = [...document.querySelectorAll("body *")].filter((element) => {
      const mayBe = element.closest(".table-scroll, .visually-hidden, dialog:not([open])");
      return !mayBe && element.getBoundingClientRect().right > innerWidth + 1;
    });
    return {
      excess: document.documentElement.scrollWidth - innerWidth,
      causes: beyond.slice(0, 4).map((element) => element.outerHTML.slice(0, 100)),
    };
  });
  expect.soft(excess, `pixels that ${where} is too wide, by ${causes.join("\n")}`).toBeLessThanOrEqual(0);
}

async function walk(page: Page, locale: Locale, widths: number[]): Promise<void> {
  test.setTimeout(2 * walkTime);
  await open(page);
  await chooseLocale(page, locale);
  await expectNoSidewaysScroll(page, widths, "home");
  await startSamplePlan(page);
  await waitSaved(page);
  for (const { name, route, act } of screens) {
    await look(page, route);
    await act?.(page);
    await expectNoSidewaysScroll(page, widths, name);
  }
}

for (const locale of ["en", "zh-CN"] as const) {
  test(`nothing scrolls sideways, ${locale}`, ({ page }) => walk(page, locale, [320, 360, 768]));

  test(`nothing scrolls sideways with text of 200 %, ${locale}`, async ({ context, page }) => {
    const protocol = await context.newCDPSession(page);
    await protocol.send("Page.setFontSizes", { fontSizes: { standard: 32, fixed: 26 } });
    await walk(page, locale, [768, 1280]);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe("32px");
  });
}

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 780 }, hasTouch: true });

  test("the journey, the guide and the coach are reached from the bottom, and leave the page again", async ({ page }) => {
    await startSamplePlan(page);
    await look(page, "/swot");
    const tabs = page.getByRole("navigation", { name: "Main" });
    await tabs.getByRole("button", { name: "Guide" }).tap();
    await expect(page.getByRole("heading", { name: "Ask yourselves" })).toBeVisible();
    await tabs.getByRole("link", { name: "Journey" }).tap();
    await expect(page.getByRole("heading", { name: "Ask yourselves" })).toBeHidden();
    await expect(page).toHaveURL(/#\/plan\/[^/]+$/);
    await tabs.getByRole("link", { name: "Coach" }).tap();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("What would make this plan stronger?");
    await tabs.getByRole("link", { name: "Canvas" }).tap();
    await expect(page.getByTestId("module-title")).toBeVisible();
  });
});
