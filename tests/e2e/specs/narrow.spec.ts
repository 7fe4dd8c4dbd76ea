import { expect } from "@playwright/test";
import { addItem, chooseLocale, goTo, startIn, startSamplePlan } from "../support/app";
import { test } from "../support/test";

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 780 }, hasTouch: true });

  test("the journey, the guide and the coach are reached from the bottom, and leave the page again", async ({ page }) => {
    await startSamplePlan(page);
    await goTo(page, "/swot");
    const tabs = page.getByRole("navigation", { name: "Main" });
    await tabs.getByRole("button", { name: "Guide" }).tap();
    await expect(page.getByRole("heading", { name: "Ask yourselves" })).toBeVisible();
    await tabs.getByRole("button", { name: "Coach" }).tap();
    await expect(page.getByText("Nothing to fix here by the coach’s rules.")).toBeVisible();
    await expect(page.getByTestId("module-title")).toBeAttached();
    await tabs.getByRole("link", { name: "Journey" }).tap();
    await expect(page.getByRole("heading", { name: "Ask yourselves" })).toBeHidden();
    await expect(page).toHaveURL(/#\/plan\/[^/]+$/);
    await tabs.getByRole("link", { name: "Coach" }).tap();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("What would make this plan stronger?");
    await tabs.getByRole("link", { name: "Canvas" }).tap();
    await expect(page.getByTestId("module-title")).toBeVisible();
  });

  test("the journey leads to print and to the snapshots", async ({ page }) => {
    await startSamplePlan(page);
    const links = page.getByRole("navigation", { name: "The plan as a whole" });
    await links.getByRole("link", { name: "Print or export" }).tap();
    await expect(page.getByTestId("print")).toBeVisible();
    await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Journey" }).tap();
    await links.getByRole("link", { name: "Snapshots" }).tap();
    await expect(page.getByTestId("snapshot-name-go")).toBeVisible();
  });

  test("dots of the map carry numbers, and the names stand below in their order", async ({ page }) => {
    await startSamplePlan(page);
    await goTo(page, "/positioning");
    const names = page.locator(".plane-names li");
    const dots = page.locator(".plane-dot");
    await expect(names).toHaveCount(await dots.count());
    for (let at = 0; at < (await dots.count()); at += 1) {
      await expect(names.nth(at)).toBeVisible();
      await expect(names.nth(at)).toHaveText((await dots.nth(at).getAttribute("aria-label"))!);
      await expect(dots.nth(at).locator("b")).toBeHidden();
    }
  });

  test("what a notice covers can be scrolled clear of it", async ({ page }) => {
    await startSamplePlan(page);
    await goTo(page, "/swot");
    const first = page.getByTestId("item-swot").first();
    await first.getByRole("button", { name: /^Actions for/ }).tap();
    await page.getByRole("menuitem", { name: "Delete", exact: true }).tap();
    const notice = page.locator(".notice").first();
    await expect(notice).toBeVisible();
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const next = page.getByRole("link", { name: /^Next: / });
    const [below, above] = [(await next.boundingBox())!, (await notice.boundingBox())!];
    expect(below.y + below.height).toBeLessThanOrEqual(above.y);
  });

  for (const [what, name] of [
    ["an address", `https://example.com/${"a-long-way".repeat(10)}`],
    ["letters without a break", "W".repeat(600)],
  ]) {
    test(`an item that is named with ${what} makes no page wider than the window`, async ({ page }) => {
      await startIn(page, "swot");
      await addItem(page, "swot-threat", name);
      const sideways = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      await goTo(page, "/thread?view=loose");
      await expect(page.getByTestId("loose-ends")).toContainText(name);
      expect(await sideways(), "loose ends").toBe(0);
      await page.getByRole("button", { name: "+ SWOT canvas: ST · Diversify" }).click();
      const strategy = page.getByTestId("item-strategy");
      await expect(strategy.locator(".link-chip").first()).toContainText(name);
      expect(await sideways(), "link chip").toBe(0);
      await page.keyboard.type(name.slice(0, 120));
      await goTo(page, "/thread");
      await page.getByTestId("thread-item").first().click();
      await expect(page.getByTestId("thread-list")).toContainText(name);
      expect(await sideways(), "picture").toBe(0);
      await goTo(page, "");
      await expect(page.getByTestId("next-steps")).toBeVisible();
      expect(await sideways(), "journey").toBe(0);
    });
  }

  test("the bar keeps one line in either language", async ({ page }) => {
    await startSamplePlan(page);
    for (const locale of ["en", "zh-CN"] as const) {
      await chooseLocale(page, locale);
      const bar = page.getByRole("banner");
      const tops = await bar.locator(":is(a, button, select):visible").evaluateAll((all) => all.map((one) => one.getBoundingClientRect().bottom));
      expect(Math.max(...tops), locale).toBeLessThan(60);
    }
  });
});
