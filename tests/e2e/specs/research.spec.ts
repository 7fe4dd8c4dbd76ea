import { addField, addItem, card, choose, chooseLocale, expectCards, exportJson, items, list, open, openModule, openView, planId, startIn, startSamplePlan } from "../support/app";
import { expect, test } from "../support/test";

test("a question is answered, and its finding becomes a strength, linked both ways", async ({ page }) => {
  await startIn(page, "research");
  await addItem(page, "research-interview", "How long does a clinic need to start?");
  const question = card(page, "How long does a clinic need to start?");
  await expect(question.getByRole("slider")).toHaveCount(0);
  await question.getByRole("button", { name: /^Details of/ }).click();
  await question.getByLabel("Finding", { exact: true }).fill("All 12 pilots were set up in one day.");
  await question.getByLabel("Status", { exact: true }).selectOption("done");
  await question.getByRole("slider", { name: "Strength of evidence" }).first().press("4");
  const progress = page.locator("#rail-research");
  await expect(progress).toContainText("25%");
  await expect(page.getByText("1 of 1 done, 1 finding not used yet")).toBeVisible();
  await choose(question, "+ SWOT canvas: Strength", "Make of it…");
  await expect(progress).toContainText("50%");
  await expect(page.getByText("1 of 1 done, 0 findings not used yet")).toBeVisible();
  await expect(page.getByText("Added and linked. SWOT canvas: Strength.").first()).toBeVisible();
  await expect(question.locator(".card-thread").getByRole("link", { name: "All 12 pilots were set up in one day." })).toBeVisible();
  await openModule(page, "swot");
  await expectCards(list(page, "Strengths"), ["All 12 pilots were set up in one day."]);
  await expect(card(page, "All 12 pilots were set up in one day.").getByRole("link", { name: "How long does a clinic need to start?" })).toBeVisible();
});

test("a finding becomes a PEST factor, and undo takes it back", async ({ page }) => {
  await startIn(page, "research");
  await addItem(page, "research-survey", "When do patients book?");
  const question = card(page, "When do patients book?");
  await question.getByRole("button", { name: /^Details of/ }).click();
  await question.getByLabel("Finding", { exact: true }).fill("60 % book after hours.");
  await question.getByLabel("Status", { exact: true }).selectOption("done");
  await choose(question, "+ PEST canvas: Social", "Make of it…");
  const factor = question.locator(".card-thread").getByRole("link", { name: "60 % book after hours." });
  await expect(factor).toBeVisible();
  await page.getByTestId("undo").click();
  await expect(factor).toHaveCount(0);
});

test("nothing can be sent before something is found", async ({ page }) => {
  await startIn(page, "research");
  await addItem(page, "research-survey", "When do patients book?");
  await card(page, "When do patients book?").getByRole("button", { name: /^Actions for/ }).click();
  await expect(page.getByRole("menuitem", { name: "Edit" })).toBeVisible();
  await expect(page.getByRole("menuitem", { name: /^Make a/ })).toHaveCount(0);
});

test("a question without a kind stands in the list, and the board says so", async ({ page }) => {
  await startIn(page, "research");
  await openView(page, "List");
  await addItem(page, "research", "Who signs?");
  await openView(page, "Board");
  await expect(page.getByText("1 question has no kind yet.")).toBeVisible();
  await openView(page, "List");
  await items(page, "research").getByLabel(/^Kind/).selectOption("interview");
  await openView(page, "Board");
  await expectCards(list(page, "Interview"), ["Who signs?"]);
  await expect(page.getByText("has no kind yet")).toHaveCount(0);
});

test("the example is whole in both languages, in the file too", async ({ page }) => {
  await startSamplePlan(page);
  await openModule(page, "research");
  await expect(page.getByText(/^8 of 11 done/)).toBeVisible();
  expect((await exportJson(page)).plan.tables.research).toHaveLength(11);
  await chooseLocale(page, "zh-CN");
  await expect(page.getByText(/^已完成 8\/11/)).toBeVisible();
  await expect(addField(page, "research-survey")).toBeVisible();
});

test("an address that asks for a persona without naming a question shows the board", async ({ page }) => {
  await startIn(page, "research");
  await addItem(page, "research-interview", "How long does a clinic need to start?");
  await open(page, `plan/${await planId(page)}/research?view=persona`);
  await expect(card(page, "How long does a clinic need to start?")).toBeVisible();
});
