import type { Locator, Page } from "@playwright/test";
import {
  addField, addItem, card, chooseLocale, exportJson, goTo, importFile, items, openModule, openView, paperOf, startIn, startSamplePlan, tabTo, undo,
  waitSaved,
} from "../support/app";
import { compose } from "../support/composition";
import { expect, test } from "../support/test";

/** The dots of a candidate for a need. */
function dots(page: Page, candidate: string, need: string): Locator {
  return page.getByRole("slider", { name: `Score: ${candidate}, ${need}`, exact: true });
}

async function choose(owner: Locator, label: string, code: string): Promise<void> {
  await owner.getByLabel(label, { exact: true }).selectOption(code);
}

test("candidates are scored need by need, a must that fails goes below any total, and all of it stands after a reload", async ({ page }) => {
  await startIn(page, "tools");
  await addItem(page, "need-crm", "Records a talk in a minute");
  await choose(card(page, "Records a talk in a minute"), "Priority: Records a talk in a minute", "must");
  await addItem(page, "need-crm", "Finds duplicates");
  await openView(page, "Candidates");
  await addItem(page, "candidate-crm", "Maple");
  await addItem(page, "candidate-crm", "Heron");
  await openView(page, "Scorecard");
  const totals = page.getByTestId("score-total");
  await expect(totals).toHaveText(["Nothing scored yet", "Nothing scored yet"]);
  await dots(page, "Maple", "Records a talk in a minute").focus();
  await page.keyboard.press("4");
  await expect(totals.first()).toHaveText("4.0 of 5, 1 of 2 needs scored");
  await expect(dots(page, "Maple", "Records a talk in a minute")).toBeFocused();
  await page.getByLabel("What we saw: Maple, Records a talk in a minute", { exact: true }).fill("38 seconds");
  await dots(page, "Maple", "Finds duplicates").press("3");
  await dots(page, "Heron", "Records a talk in a minute").press("2");
  await dots(page, "Heron", "Finds duplicates").press("5");
  await expect(totals).toHaveText(["3.5 of 5, 2 of 2 needs scored", /^3.5 of 5, 2 of 2 needs scored\s*Fails 1 must$/]);
  const table = page.getByTestId("scorecard-crm");
  await expect(table.getByRole("columnheader", { name: /Maple/ })).toContainText("Does best");
  await expect(table.getByText("Fails a must", { exact: true })).toBeVisible();
  await dots(page, "Heron", "Records a talk in a minute").press("5");
  await expect(table.getByRole("columnheader", { name: /Heron/ })).toContainText("Does best");
  await undo(page);
  await expect(table.getByRole("columnheader", { name: /Maple/ })).toContainText("Does best");
  await waitSaved(page);
  await page.reload();
  await expect(page.getByLabel("What we saw: Maple, Records a talk in a minute", { exact: true })).toHaveValue("38 seconds");
  await expect(totals.first()).toHaveText("3.5 of 5, 2 of 2 needs scored");
});

test("a candidate says what it costs over its term", async ({ page }) => {
  await startIn(page, "tools");
  await openView(page, "Candidates");
  await addItem(page, "candidate-crm", "Maple");
  const maple = card(page, "Maple");
  await maple.getByRole("button", { name: /^Details of/ }).click();
  for (const [label, value] of [["Set-up, once", "1000"], ["Per user and month", "60"], ["Users", "4"]]) {
    await maple.getByLabel(label, { exact: true }).fill(value);
    await maple.getByLabel(label, { exact: true }).press("Tab");
  }
  await expect(maple.getByTestId("tool-cost")).toHaveText("9,640 over 36 months");
  await maple.getByLabel("Months counted", { exact: true }).fill("12");
  await expect(maple.getByTestId("tool-cost")).toHaveText("3,880 over 12 months");
});

test("by keyboard alone: a need, its candidate, its score, the decision with its reason", async ({ page }) => {
  await startIn(page, "tools");
  await tabTo(page, addField(page, "need-analytics"));
  await page.keyboard.type("Weekly figures without copying");
  await page.keyboard.press("Enter");
  await expect(card(page, "Weekly figures without copying")).toBeVisible();
  await expect(page.getByTestId("tools-summary")).toHaveText("0 of 1 kind decided");
  await page.getByRole("link", { name: "Candidates", exact: true }).focus();
  await page.keyboard.press("Enter");
  await tabTo(page, addField(page, "candidate-analytics"));
  await page.keyboard.type("Form tool");
  await page.keyboard.press("Enter");
  await expect(card(page, "Form tool")).toBeVisible();
  await page.getByRole("link", { name: "Scorecard", exact: true }).focus();
  await page.keyboard.press("Enter");
  await tabTo(page, dots(page, "Form tool", "Weekly figures without copying"));
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(page.getByTestId("score-total")).toHaveText("2.0 of 5, 1 of 1 need scored");
  await page.getByRole("link", { name: "Decisions", exact: true }).focus();
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByRole("button", { name: "+ Data analysis", exact: true }));
  await page.keyboard.press("Enter");
  const decision = items(page, "tool_decision");
  await expect(decision.getByRole("textbox").first()).toBeFocused();
  await page.keyboard.type("It costs nothing");
  await expect(page.getByTestId("still-to-decide")).toHaveCount(0);
  await decision.getByLabel(/^Outcome:/).focus();
  await page.keyboard.type("Use what");
  await expect(page.getByTestId("tools-summary")).toHaveText("1 of 1 kind decided");
  await expect(decision.getByRole("listitem").filter({ hasText: "Form tool" })).toContainText("Does best");
});

test("the sample takes Maple though Heron has the higher total, and its process is a pipeline to type in", async ({ page }) => {
  await startSamplePlan(page);
  await openModule(page, "tools");
  await expect(page.getByTestId("tools-summary")).toHaveText("2 of 3 kinds decided");
  await openView(page, "Decisions");
  const ranks = items(page, "tool_decision").first().getByRole("listitem");
  await expect(ranks.first()).toContainText("Maple CRM, team edition (invented)4.0 of 5, 7 of 7 needs scored");
  await expect(ranks.last()).toContainText("Fails 1 must");
  await openView(page, "CRM blueprint");
  const rows = page.getByTestId("pipeline").getByRole("row");
  await expect(rows).toHaveCount(8);
  await expect(rows.nth(1)).toContainText("The owner or head nurse has named a date for a first talk of 15 minutes");
  await expect(rows.nth(6)).toHaveText(/^6Signed100%$/);
  await page.getByLabel("Name of “lost”", { exact: true }).fill("Gone");
  await expect(rows.last()).toHaveText(/^7Gone0%$/);
});

test("without a process the blueprint says where to write it", async ({ page }) => {
  await startIn(page, "tools");
  await openView(page, "CRM blueprint");
  const none = page.getByText("The process map has no stages yet.");
  await expect(none).toBeVisible();
  await none.getByRole("link").click();
  await expect(page).toHaveURL(/\/process/);
});

test("in Chinese, typed through an input method, a need is written and the coach asks for what can be tested", async ({ page }) => {
  await startIn(page, "tools");
  await chooseLocale(page, "zh-CN");
  await compose(page, addField(page, "need-crm"), ["jian", "简单"], "简单好用");
  await addField(page, "need-crm").press("Enter");
  await expect(card(page, "简单好用")).toBeVisible();
  await page.getByRole("tab", { name: /教练/ }).or(page.getByRole("button", { name: /教练/ })).first().click();
  await expect(page.getByText("“简单”“好用”没法测试，请写谁做什么、多快做完。")).toBeVisible();
});

test("export and import bring the scores back, and a damaged one costs that field alone", async ({ page }) => {
  await startSamplePlan(page);
  const file = await exportJson(page);
  file.plan.tables.tool_score[0].score = 9;
  file.plan.tables.candidate[1].status = "bought";
  await importFile(page, "changed.json", JSON.stringify(file));
  await openModule(page, "tools");
  await openView(page, "Scorecard");
  await expect(page.getByTestId("score-total").first()).toContainText("6 of 7 needs scored");
  await expect(page.getByLabel("What we saw: Maple CRM, team edition (invented), Our five stages, each with its exit cri…", { exact: true }).or(page.getByLabel(/^What we saw: Maple.*five stages/))).toHaveValue("Boxes block the move; wording limited to 40 characters");
});

test("the thread of a candidate names what leads to it: a score by its need, a decision by its kind", async ({ page }) => {
  await startSamplePlan(page);
  await openModule(page, "tools");
  await openView(page, "Candidates");
  await card(page, "Maple CRM, team edition (invented)").getByRole("button", { name: /^Details of/ }).click();
  await page.getByRole("button", { name: "Thread", exact: true }).click();
  const thread = page.getByRole("complementary").getByRole("listitem");
  await expect(thread.filter({ hasText: "Our five stages" })).toHaveCount(1);
  await expect(thread.filter({ hasText: /CRM system$/ })).toHaveCount(1);
  await expect(thread.filter({ hasText: "No text yet" })).toHaveCount(0);
});

test("a question to the data leads over its figure to what changes, and a figure that changes nothing is told", async ({ page }) => {
  await startIn(page, "tools");
  await openView(page, "Use the data");
  await addItem(page, "data_question", "Which source signs most?");
  const question = card(page, "Which source signs most?");
  await question.getByLabel("Figure found", { exact: true }).fill("Two of eight through suppliers");
  await question.getByLabel("Figure found", { exact: true }).press("Tab");
  await expect(question.getByLabel("So we change…", { exact: true })).toBeFocused();
  await page.getByRole("button", { name: /^Coach( \d+)?$/ }).click();
  const told = page.getByText("“Which source signs most?” has its figure, but nothing changes because of it.");
  await expect(told).toBeVisible();
  await question.getByLabel("So we change…", { exact: true }).fill("Call suppliers on Mondays");
  await question.getByLabel("So we change…", { exact: true }).press("Tab");
  await expect(told).toHaveCount(0);
  await choose(question, "Status: Which source signs most?", "changed");
  await waitSaved(page);
  await page.reload();
  await expect(card(page, "Which source signs most?").getByLabel("So we change…", { exact: true })).toHaveValue("Call suppliers on Mondays");
});

test("by keyboard alone: a station of selling online gets what we do, its figure and its target", async ({ page }) => {
  await startIn(page, "tools");
  await page.getByRole("link", { name: "Sell online", exact: true }).focus();
  await page.keyboard.press("Enter");
  await tabTo(page, addField(page, "online_station-order"));
  await page.keyboard.type("Freight stands beside the price");
  await page.keyboard.press("Enter");
  const station = card(page, "Freight stands beside the price");
  await tabTo(page, station.getByRole("button", { name: /^Details of/ }), "Shift+Tab");
  await page.keyboard.press("Enter");
  await tabTo(page, station.getByLabel("Figure", { exact: true }));
  await page.keyboard.type("Orders");
  await page.keyboard.press("Tab");
  await page.keyboard.type("9 a week");
  await page.keyboard.press("Tab");
  await expect(station).toContainText("Target 9 a week");
});

test("a shared sheet ends the module honestly: it is done, the coach asks for no tool, and undo opens it again", async ({ page }) => {
  await startIn(page, "tools");
  await addItem(page, "need-crm", "Easy to use");
  await page.getByRole("button", { name: /^Coach( \d+)?$/ }).click();
  const asked = page.getByText("“easy to use” cannot be tested. Say who does what, and how fast.");
  await expect(asked).toBeVisible();
  await page.getByTestId("sheet-enough").click();
  await expect(page.getByTestId("sheet-ends")).toContainText(/^A shared sheet is enough until /);
  await expect(page.getByLabel("Which sheet", { exact: true })).toBeFocused();
  await expect(asked).toHaveCount(0);
  await expect(page.locator("#rail-tools").getByText("✓")).toBeVisible();
  await undo(page);
  await expect(page.getByTestId("sheet-enough")).toBeVisible();
  await expect(asked).toBeVisible();
});

test("in Chinese the sample asks its own data and sells online, and both are printed", async ({ page }) => {
  await startSamplePlan(page);
  await chooseLocale(page, "zh-CN");
  await openModule(page, "tools");
  await openView(page, "用数据");
  await expect(items(page, "data_question").first().getByLabel("查到的数", { exact: true })).toHaveValue(/供应商 8 次/);
  await openView(page, "线上卖");
  await expect(page.getByRole("heading", { name: "转到人" })).toBeVisible();
  await goTo(page, "/export?view=tools");
  await expect(paperOf(page)).toContainText("第 7 天还没登录的，赵敏打电话");
  await expect(paperOf(page)).toContainText("加陈博，就送空椅时数计算表");
});
