import { expect } from "@playwright/test";
import { goTo, startSamplePlan } from "../support/app";
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
});
