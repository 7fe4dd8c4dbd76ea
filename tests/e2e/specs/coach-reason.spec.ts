import type { Locator, Page } from "@playwright/test";
import { addItem, card, chooseLocale, items, openModule, openView, startIn, startPlan, textOf, waitSaved } from "../support/app";
import { expect, test } from "../support/test";

async function openCoach(page: Page): Promise<Locator> {
  const panel = page.getByRole("complementary", { name: "Help and checks" });
  await panel.getByRole("button", { name: /^Coach/ }).click();
  return panel;
}

function finding(owner: Page | Locator, text: string | RegExp): Locator {
  return owner.getByRole("listitem").filter({ hasText: text });
}

test("a reason that is left for an edit elsewhere is kept in the plan", async ({ page }) => {
  await startIn(page, "swot");
  await addItem(page, "swot-strength", "Good team");
  await addItem(page, "swot-strength", "High quality");
  const panel = await openCoach(page);
  await finding(panel, "Good team").getByRole("button", { name: "Dismiss…" }).click();
  await panel.getByRole("textbox").fill("For a workshop only");
  await textOf(card(page, "High quality")).fill("No return in twelve months");
  await expect(finding(panel, "High quality")).toHaveCount(0);
  await expect(finding(panel, "Good team")).toHaveCount(0);
  await panel.getByText("1 dismissed").click();
  await expect(panel.getByText("For a workshop only")).toHaveCount(1);
});

test("a reason that is being written when the page is loaded again is kept", async ({ page }) => {
  await startIn(page, "swot");
  await addItem(page, "swot-strength", "Good team");
  const panel = await openCoach(page);
  await finding(panel, "Good team").getByRole("button", { name: "Dismiss…" }).click();
  await panel.getByRole("textbox").fill("For a workshop only");
  await page.reload();
  await openCoach(page);
  await panel.getByText("1 dismissed").click();
  await expect(panel.getByText("For a workshop only")).toBeVisible();
});

test("the button beside a reason sets aside once, and one without a reason waits for it", async ({ page }) => {
  await startIn(page, "swot");
  await addItem(page, "swot-strength", "Good team");
  const panel = await openCoach(page);
  await finding(panel, "Good team").getByRole("button", { name: "Dismiss…" }).click();
  const reason = panel.getByRole("textbox");
  await reason.focus();
  await card(page, "Good team").getByRole("textbox").first().focus();
  await expect(finding(panel, "Good team")).toBeVisible();
  await reason.fill("For a workshop only");
  await panel.getByRole("button", { name: "Dismiss", exact: true }).click();
  await expect(panel.getByText("1 dismissed")).toBeVisible();
});
