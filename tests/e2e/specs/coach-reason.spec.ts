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

test("a reason that is being written is not lost by an edit elsewhere", async ({ page }) => {
  await startIn(page, "swot");
  await addItem(page, "swot-strength", "Good team");
  await addItem(page, "swot-strength", "High quality");
  const panel = await openCoach(page);
  await finding(panel, "Good team").getByRole("button", { name: "Set aside…" }).click();
  await panel.getByRole("textbox").fill("For a workshop only");
  await textOf(card(page, "High quality")).fill("No return in twelve months");
  await expect(finding(panel, "High quality")).toHaveCount(0);
  await expect(panel.getByRole("textbox")).toHaveValue("For a workshop only");
});

