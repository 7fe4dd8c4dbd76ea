import type { Locator, Page } from "@playwright/test";
import {
  addItem, card, chooseLocale, exportJson, importFile, items, list, live, noticeUndo, open, openModule, openView, planId, startIn,
  startSamplePlan, undo, waitSaved,
} from "../support/app";
import { compose } from "../support/composition";
import { expect, test } from "../support/test";

const must = (owner: Locator) => owner.getByRole("button", { name: /^Must ask: / });
const details = (owner: Locator) => owner.getByRole("button", { name: /^Details of/ }).click();

/** Goes to an area of the guide that is open. */
async function openArea(page: Page, view: string): Promise<void> {
  await open(page, `plan/${await planId(page)}/discovery?view=${view}`);
}

test("questions are written by kind, marked with one press, moved by keys, and read person by person", async ({ page }) => {
  await startIn(page, "discovery");
  await expect(page.getByRole("link", { name: "Next: eight questions in the bank" })).toBeVisible();
  await addItem(page, "question-problem", "What annoys you most?");
  await addItem(page, "question-problem", "What does a no-show cost you?");
  const cost = card(page, "What does a no-show cost you?");
  await must(cost).click();
  await expect(must(cost)).toHaveAttribute("aria-pressed", "true");
  await undo(page);
  await expect(must(cost)).toHaveAttribute("aria-pressed", "false");
  await must(cost).press("Enter");
  await cost.focus();
  await page.keyboard.press("Alt+ArrowRight");
  await expect(list(page, "Implication").getByTestId("item-question")).toHaveCount(1);
  await waitSaved(page);
  await page.reload();
  await expect(must(list(page, "Implication").getByTestId("item-question"))).toHaveAttribute("aria-pressed", "true");
  await openModule(page, "persona");
  await addItem(page, "persona", "Dr. Fang");
  await openModule(page, "discovery");
  await openView(page, "By persona");
  const hers = page.getByRole("region", { name: "Dr. Fang" });
  await expect(hers.getByRole("listitem")).toHaveText([/no-show cost.*Must ask.*Implication/, /annoys.*Problem/]);
  await hers.getByRole("link", { name: "What annoys you most?" }).click();
  await expect(card(page, "What annoys you most?").getByLabel("Listen for", { exact: true })).toBeVisible();
});

test("by persona a question is read whole, however long it is", async ({ page }) => {
  await startSamplePlan(page);
  await openModule(page, "discovery");
  await openView(page, "By persona");
  const hers = page.getByRole("region", { name: "Dr. Fang" });
  await expect(hers.getByRole("link", { name: "How many chair hours were empty last week?", exact: true })).toBeVisible();
  await expect(hers.getByRole("link", { name: /…$/ })).toHaveCount(0);
});

test("the coach hears a question that a yes answers, and says what to listen for", async ({ page }) => {
  await startIn(page, "discovery");
  await addItem(page, "question-implication", "Would you like to reduce no-shows?");
  await must(card(page, "Would you like to reduce no-shows?")).click();
  await open(page, `plan/${await planId(page)}/coach`);
  await expect(page.getByText("“Would you like to reduce no-shows?” can be answered with yes or no.")).toBeVisible();
  await expect(page.getByText("The must-ask “Would you like to reduce no-shows?” does not say what to listen for.")).toBeVisible();
});

test("a set brings its criteria, marks are given by keys, and the outcome is said at once", async ({ page }) => {
  await startIn(page, "discovery");
  await openView(page, "Qualification score");
  await page.getByRole("button", { name: "Short set (4)" }).click();
  await expect(items(page, "criterion")).toHaveCount(4);
  await page.getByLabel("Go from", { exact: true }).fill("8");
  await page.getByLabel("No go up to", { exact: true }).fill("4");
  await addItem(page, "deal", "Clinic by the river");
  const check = card(page, "Clinic by the river");
  await expect(check.getByRole("status")).toHaveText("No mark yet");
  await expect(check.getByText("Pleasant talks, no reason to act")).toBeVisible();
  await details(check);
  for (const name of ["Budget", "Authority", "Need"]) await check.getByRole("slider", { name }).press("3");
  await expect(check.getByRole("status")).toHaveText("Go: 9 of 12");
  await expect(check.getByText("Pleasant talks, no reason to act")).toHaveCount(0);
  await check.getByRole("slider", { name: "Need" }).press("1");
  await expect(check.getByRole("status")).toHaveText("Clarify first: 7 of 12");
  const budget = card(page, "Budget");
  await details(budget);
  await budget.getByLabel("Minimum", { exact: true }).fill("3");
  await details(check);
  await check.getByRole("slider", { name: "Budget" }).press("2");
  await expect(check.getByRole("status")).toHaveText("Not yet: “Budget” is below its minimum");
  await check.getByRole("combobox", { name: /^Decision/ }).selectOption({ label: "Go" });
  await expect(check.getByText("Decided otherwise. Note the reason.")).toBeVisible();
  await check.getByLabel("Reason", { exact: true }).fill("The owner pays from her own pocket");
  await expect(check.getByText("Decided otherwise. Note the reason.")).toHaveCount(0);
  await waitSaved(page);
  await page.reload();
  await expect(check.getByRole("status")).toHaveText("Not yet: “Budget” is below its minimum");
});

test("another set takes untouched criteria away and leaves what somebody wrote; one undo brings all back", async ({ page }) => {
  await startIn(page, "discovery");
  await openView(page, "Qualification score");
  await page.getByRole("button", { name: "Short set (4)" }).press("Enter");
  await expect(live(page)).toHaveText("4 criteria");
  await items(page, "criterion").nth(1).getByRole("textbox").first().fill("Owner and spouse in the talk");
  await page.getByRole("button", { name: "Long set (8)" }).press("Enter");
  await expect(items(page, "criterion")).toHaveCount(9);
  await expect(items(page, "criterion").first().getByRole("textbox").first()).toHaveValue("Owner and spouse in the talk");
  await undo(page);
  await expect(items(page, "criterion")).toHaveCount(4);
  await page.getByLabel("Go from", { exact: true }).fill("13");
  await expect(page.getByText("No opportunity reaches this line: 12 points are the most.")).toBeVisible();
});

test("habits are ticked on the spot and unticked all at once", async ({ page }) => {
  await startSamplePlan(page);
  await openModule(page, "discovery");
  await openView(page, "Trust plan");
  const tick = (habit: string) => page.getByRole("checkbox", { name: `Done in last call: ${habit}` });
  await expect(tick("One question at a time")).toBeChecked();
  await tick("Phone face down, out of reach").check();
  await page.getByRole("button", { name: "Untick all for the next call" }).click();
  await expect(page.getByRole("checkbox", { checked: true })).toHaveCount(0);
  await undo(page);
  await expect(tick("Phone face down, out of reach")).toBeChecked();
  await expect(tick("One question at a time")).toBeChecked();
});

test("a call sheet is begun for a person, and its page fits one sheet of paper", async ({ page }) => {
  await startSamplePlan(page);
  await openModule(page, "discovery");
  await openView(page, "Call sheets");
  await page.getByRole("button", { name: "Call sheet for Xiao Luo" }).click();
  await page.keyboard.type("She names two fears");
  await expect(page.getByRole("button", { name: "Call sheet for Xiao Luo" })).toHaveCount(0);
  await card(page, "She names two fears").getByRole("link", { name: "Print the call sheet" }).click();
  const sheet = page.getByTestId("call-sheet");
  await expect(sheet.getByRole("heading", { name: "Xiao Luo" })).toBeVisible();
  await expect(sheet).toContainText("If patients book themselves, what am I here for?");
  await page.getByRole("button", { name: "Dr. Fang", exact: true }).click();
  await expect(sheet.getByRole("listitem").filter({ hasText: "Listen for" })).toHaveCount(7);
  await expect(sheet.getByRole("listitem").first()).toContainText("How many chair hours were empty last week?");
  await expect(sheet).toContainText("Demonstration on her own calendar");
  for (const locale of ["en", "zh-CN"] as const) {
    await chooseLocale(page, locale);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    expect(pdf.match(/\/Type \/Page\b/g)?.length, locale).toBe(1);
  }
});

test("what a sheet has no room for is told", async ({ page }) => {
  await startSamplePlan(page);
  await openModule(page, "discovery");
  await openView(page, "Call sheets");
  const call = card(page, "She gives us the empty hours of last we…");
  await details(call);
  await call.getByLabel("Questions at most", { exact: true }).fill("4");
  await openArea(page, "sheet");
  await expect(page.getByText("3 more questions are left out; raise “Questions at most” to see them.")).toBeVisible();
  await expect(page.getByTestId("call-sheet").getByRole("listitem").filter({ hasText: "Listen for" })).toHaveCount(4);
});

test("an objection in Chinese survives export and import with its reply and proof", async ({ page }) => {
  await startSamplePlan(page);
  await openModule(page, "discovery");
  await chooseLocale(page, "zh-CN");
  await page.getByRole("link", { name: "异议处理" }).click();
  await addItem(page, "objection", "太贵了");
  const objection = card(page, "太贵了");
  await objection.getByRole("button", { name: /的详情$/ }).click();
  await compose(page, objection.getByLabel("回应", { exact: true }), ["xian", "先"], "先算一小时的损失");
  const file = await exportJson(page);
  expect(file.plan.tables.objection.at(-1)).toMatchObject({ text: "太贵了", reply: "先算一小时的损失" });
  expect(file.plan.tables.deal[1].scores["criterion:crit-authority"]).toBe(3);
  await importFile(page, "plan.json", JSON.stringify(file));
  await openModule(page, "discovery");
  await page.getByRole("link", { name: "异议处理" }).click();
  await expect(card(page, "太贵了").getByText("先算一小时的损失").first()).toBeVisible();
});

test("a criterion that is deleted takes its marks along until undo", async ({ page }) => {
  await startSamplePlan(page);
  await openModule(page, "discovery");
  await openView(page, "Qualification score");
  const station = card(page, "Clinic at the station, 3 chairs");
  await expect(station.getByRole("status")).toHaveText("Clarify first: 7 of 12");
  await page.getByRole("main").locator("details:not(.goals-fold) > summary").first().click();
  await card(page, "Budget").focus();
  await page.keyboard.press("Delete");
  await expect(station.getByRole("status")).toHaveText("Clarify first: 5 of 9");
  await noticeUndo(page).click();
  await expect(station.getByRole("status")).toHaveText("Clarify first: 7 of 12");
});
