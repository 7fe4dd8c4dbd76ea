import type { Locator, Page } from "@playwright/test";
import { addItem, card, chooseLocale, items, noticeUndo, openModule, startIn, startSamplePlan, textOf } from "../support/app";
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
  await panel.getByRole("button", { name: "+ Risk matrix: Risk" }).click();
  await expect(page.getByText("Added and linked. Risk matrix: Risk.").first()).toBeVisible();
  const followers = panel.locator(".thread").getByRole("listitem");
  await expect(followers).toHaveCount(1);
  await noticeUndo(page).last().click();
  await expect(followers).toHaveCount(0);
  // A strategy has no words yet: that is where one goes on.
  await panel.getByRole("button", { name: "+ SWOT canvas: ST · Diversify" }).click();
  await expect(textOf(items(page, "strategy"))).toBeFocused();
  await page.keyboard.type("Answer with our proof");
  await expect(items(page, "strategy").locator(".card-thread").getByRole("link", { name: "A suite is given away" })).toBeVisible();
});

test("a card says in words what it rests on and what follows, with the way to the rest", async ({ page }) => {
  await startSamplePlan(page);
  await openModule(page, "swot");
  const lines = items(page, "swot").first().locator(".card-thread");
  await expect(lines.filter({ hasText: "Leads to" }).getByRole("link").first()).toBeVisible();
  await expect(items(page, "swot").getByText("←")).toHaveCount(0);
  await openModule(page, "persona");
  const rest = items(page, "persona").first().locator(".card-thread").getByRole("link", { name: /^\d+ more, see the thread$/ }).first();
  await rest.click();
  await expect(page).toHaveURL(/\/thread\?item=persona:/);
});
