import { type Page, expect } from "@playwright/test";
import { chooseLocale, goTo, open, startSamplePlan, waitSaved } from "../support/app";
import { screens, visit, walkTime } from "../support/screens";
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

for (const locale of ["en", "zh-CN"] as const) {
  test(`nothing scrolls sideways, nor with text of 200 %, ${locale}`, async ({ context, page }) => {
    test.setTimeout(3 * walkTime);
    const protocol = await context.newCDPSession(page);
    const measure = async (where: string) => {
      await expectNoSidewaysScroll(page, [320, 360, 768], where);
      await protocol.send("Page.setFontSizes", { fontSizes: { standard: 32, fixed: 26 } });
      await expectNoSidewaysScroll(page, [768, 1280], `${where} with large text`);
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe("32px");
      await protocol.send("Page.setFontSizes", { fontSizes: { standard: 16, fixed: 13 } });
    };
    await open(page);
    await chooseLocale(page, locale);
    await measure("home");
    await startSamplePlan(page);
    await waitSaved(page);
    await open(page, "safety");
    await expect(page.getByTestId("backup-row")).toBeVisible();
    await page.getByTestId("test-backups").click();
    await measure("data safety");
    await page.goBack();
    for (const screen of screens) {
      await visit(page, screen);
      await measure(screen.name);
    }
  });
}

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 780 }, hasTouch: true });

  test("the journey, the guide and the coach are reached from the bottom, and leave the page again", async ({ page }) => {
    await startSamplePlan(page);
    await goTo(page, "/swot");
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
