import type { Locator } from "@playwright/test";
import {
  addField, addItem, card, choose, chooseLocale, dayFromNow, expectCards, items, list, noticeUndo, openModule, openView, startIn, startSamplePlan,
  tabTo, textOf, undo, waitSaved,
} from "../support/app";
import { expect, test } from "../support/test";

/** Opens the details of a card. */
async function unfold(item: Locator): Promise<void> {
  await item.locator("[aria-expanded]").first().click();
}

test("an action goes from plan to act, is told when it is late, and is asked for what came out", async ({ page }) => {
  await startIn(page, "improve");
  await addItem(page, "action-plan", "Agree on the set-up hour first");
  const action = card(page, "Agree on the set-up hour first");
  await expect(page.getByText("1 open action · 0 changes kept")).toBeVisible();
  await choose(action, "Move to Do");
  await page.getByRole("button", { name: /^Coach( \d+)?$/ }).click();
  const loose = page.getByText(/is under way without Owner, Due\.$/);
  await expect(loose.first()).toBeVisible();
  await unfold(action);
  await action.getByLabel("Due", { exact: true }).fill(await dayFromNow(page, -3));
  await action.getByLabel("Cause", { exact: true }).fill("Chen Bo was careless");
  await expect(page.getByText(/is under way without Owner\.$/).first()).toBeVisible();
  await expect(page.getByText(/^“careless”: that blames a person\./).first()).toBeVisible();
  await expect(page.getByText("1 open action · 1 action past due · 0 changes kept")).toBeVisible();
  await choose(action, "Move to Act: keep or drop");
  await expect(page.getByText(/is closed, but nobody wrote what came out\.$/).first()).toBeVisible();
  await action.getByLabel("What came out", { exact: true }).fill("From 4 in 12 to 2 in 12");
  await action.getByLabel("Kept?", { exact: true }).selectOption("adapted");
  await expect(page.getByText("0 open actions · 1 change kept")).toBeVisible();
  await expect(page.getByText(/is closed, but nobody wrote/)).toHaveCount(0);
  await undo(page);
  await expect(page.getByText("0 open actions · 0 changes kept")).toBeVisible();
  await waitSaved(page);
  await page.reload();
  await expectCards(list(page, "Act: keep or drop"), ["Agree on the set-up hour first"]);
});

test("lost deals are counted by their reason, and the lesson of one becomes an action that can be taken back", async ({ page }) => {
  await startIn(page, "improve");
  await openView(page, "Won and lost");
  await expect(page.getByRole("heading", { name: "Reasons for losses" })).toHaveCount(0);
  for (const [place, deal, reason] of [
    ["lost", "Clinic with 8 chairs", "missing_function"],
    ["lost", "Clinic with 5 chairs", "missing_function"],
    ["no_decision", "Clinic with 3 chairs", "stays_as_is"],
    ["won", "Clinic with 4 chairs", "service"],
  ] as const) {
    await addItem(page, `deal_result-${place}`, deal);
    await unfold(card(page, deal));
    await card(page, deal).getByLabel("Main reason", { exact: true }).selectOption(reason);
    await unfold(card(page, deal));
  }
  await expect(page.getByRole("img", { name: "Reasons for losses: Something missing 2, Stays as it is 1." })).toBeVisible();
  await expect(page.getByText("1 of 4 decided deals won (25 %)")).toBeVisible();
  await page.getByRole("button", { name: /^Coach( \d+)?$/ }).click();
  const twice = page.getByText("2 deals lost for “Something missing”, and no action.");
  await expect(twice.first()).toBeVisible();
  const deal = card(page, "Clinic with 5 chairs");
  await unfold(deal);
  await deal.getByLabel("What we take from it", { exact: true }).fill("Ask about insurance in the first talk");
  await choose(deal, "+ Improvement: Action");
  await expect(twice).toHaveCount(0);
  await expect(deal.getByRole("link", { name: /Ask about insurance in the first talk/ }).first()).toBeVisible();
  await noticeUndo(page).click();
  await expect(twice.first()).toBeVisible();
  await choose(deal, "+ Improvement: Action");
  await openView(page, "Actions");
  await expectCards(list(page, "Plan"), ["Ask about insurance in the first talk"]);
});

test("the dates of reviews to come stand in their order, and a review of the past is told", async ({ page }) => {
  await startIn(page, "improve");
  await openView(page, "Review calendar");
  await addItem(page, "review", "Friday figures");
  const figures = card(page, "Friday figures");
  await expect(page.getByText("No review is ahead. Give one a date.")).toBeVisible();
  await unfold(figures);
  await figures.getByLabel("Date", { exact: true }).fill(await dayFromNow(page, -7));
  await expect(page.getByText("No review is ahead. Give one a date.")).toBeVisible();
  await figures.getByLabel("Repeat", { exact: true }).selectOption("weekly");
  const ahead = page.getByRole("list", { name: "Next" }).getByRole("listitem");
  await expect(ahead).toHaveCount(8);
  await addItem(page, "review", "Monthly lessons");
  const lessons = card(page, "Monthly lessons");
  await unfold(lessons);
  await lessons.getByLabel("Date", { exact: true }).fill(await dayFromNow(page, 1));
  await expect(ahead).toContainText([/Friday figures$/, /Monthly lessons$/, /Friday figures$/]);
  await undo(page);
  await expect(ahead.filter({ hasText: "Monthly lessons" })).toHaveCount(0);
});

test("feedback is answered by keyboard alone: written, moved, made into an action", async ({ page }) => {
  await startIn(page, "improve");
  await page.locator("body").press("Tab");
  await tabTo(page, page.getByRole("link", { name: "Feedback", exact: true }));
  await page.keyboard.press("Enter");
  await tabTo(page, addField(page, "feedback-open"));
  await page.keyboard.type("Our older patients press the wrong button");
  await page.keyboard.press("Enter");
  const said = items(page, "feedback").first();
  await expect(textOf(said)).toHaveValue("Our older patients press the wrong button");
  await tabTo(page, said.locator("[aria-haspopup=menu]"), "Shift+Tab");
  await page.keyboard.press("Enter");
  const make = page.getByRole("menuitem", { name: "+ Improvement: Action" });
  await expect(page.getByRole("menuitem").first()).toBeFocused();
  const steps = await page.getByRole("menuitem").allInnerTexts();
  for (let step = steps.indexOf("+ Improvement: Action"); step > 0; step--) await page.keyboard.press("ArrowDown");
  await expect(make).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByText("Added and linked. Improvement: Action.").first()).toBeVisible();
  // It has no name yet: that is where one goes on.
  await expect(textOf(items(page, "action"))).toBeFocused();
  await expect(items(page, "action").locator(".card-thread").getByRole("link", { name: "Our older patients press the wrong button" })).toBeVisible();
  await expect(items(page, "action").getByLabel("Problem", { exact: true })).toHaveValue("Our older patients press the wrong button");
});

test("the example reads in both languages, and who tells whom stays after a reload", async ({ page }) => {
  await startSamplePlan(page);
  await openModule(page, "improve");
  await expect(page.getByText("5 open actions · 1 change kept")).toBeVisible();
  await openView(page, "Team agreements");
  await expect(card(page, "All promises made to the clinic").getByText(/Chen Bo\s*→\s*Zhao Min/)).toBeVisible();
  await chooseLocale(page, "zh-CN");
  await expect(page.getByText("5 项进行中 · 1 项已固化")).toBeVisible();
  await openView(page, "协作约定");
  await addItem(page, "agreement", "每一单输单，附客户原话");
  await waitSaved(page);
  await page.reload();
  await expect(items(page, "agreement")).toHaveCount(5);
  await expect(textOf(items(page, "agreement").last())).toHaveValue("每一单输单，附客户原话");
});
