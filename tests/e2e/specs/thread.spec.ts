import type { Locator, Page } from "@playwright/test";
import { addItem, card, chooseLocale, items, noticeUndo, openModule, startIn, startSamplePlan } from "../support/app";
import { expect, test } from "../support/test";

/** The panel's thread of an item whose details are shown. */
async function threadOf(page: Page, item: Locator): Promise<Locator> {
  await item.getByRole("button", { name: /^(Details of|“.*”的详情)/ }).click();
  const panel = page.getByRole("complementary", { name: /^(Help and checks|帮助与检查)$/ });
  await panel.getByRole("button", { name: /^(Thread|关联)$/ }).click();
  return panel;
}

test("the panel says in words what an item rests on and what follows from it", async ({ page }) => {
  await startSamplePlan(page);
  await openModule(page, "swot");
  const panel = await threadOf(page, items(page, "swot").first());
  await expect(panel.getByRole("heading", { name: "Leads to" })).toBeVisible();
  await expect(panel.getByText("←")).toHaveCount(0);
  await chooseLocale(page, "zh-CN");
  await expect(panel.getByRole("heading", { name: "引出" })).toBeVisible();
});

test("a threat becomes a strategy and a risk with one action each, and the links are kept", async ({ page }) => {
  await startIn(page, "swot");
  await addItem(page, "swot-threat", "A suite is given away");
  const panel = await threadOf(page, card(page, "A suite is given away"));
  await panel.getByRole("button", { name: "+ SWOT canvas: ST · Diversify" }).click();
  await panel.getByRole("button", { name: "+ Risk matrix: Risk" }).click();
  await expect(page.getByText("Added and linked. Risk matrix: Risk.").first()).toBeVisible();
  const followers = panel.getByRole("list").filter({ has: page.getByRole("link", { name: "No text yet" }) });
  await expect(followers.getByRole("listitem")).toHaveCount(2);
  await noticeUndo(page).last().click();
  await expect(followers.getByRole("listitem")).toHaveCount(1);
});
