import type { Page } from "@playwright/test";
import {
  addField, card, chooseLocale, exportJson, importFile, items, openModule, openView, paperOf, startIn,
  startSamplePlan, tabTo, textOf, undo, waitSaved,
} from "../support/app";
import { expect, test } from "../support/test";

const column = (page: Page, name: string) => page.getByRole("region", { name, exact: true });
const figures = (page: Page) => page.getByTestId("figures");

test("six stages come in one press, a step is added to one and goes to another by its menu and by drag", async ({ page }) => {
  await startIn(page, "process");
  await page.getByRole("button", { name: "Insert six stages to begin from" }).click();
  await expect(page.getByTestId("stage-column")).toHaveCount(6);
  await expect(page.getByRole("button", { name: "Insert six stages to begin from" })).toHaveCount(0);
  const [market, product] = [column(page, "Find leads"), column(page, "First talk")];
  await expect(product.getByText("The buyer has named a loss in a figure")).toBeVisible();
  await expect(market.getByText("The buyer has set a date for a 15-minute call")).toBeVisible();
  await market.getByTestId("add-process_step").fill("Ask the suppliers");
  await market.getByTestId("add-process_step").press("Enter");
  await expect(card(market, "Ask the suppliers")).toBeVisible();
  await card(market, "Ask the suppliers").locator("[aria-haspopup=menu]").click();
  await page.getByRole("menuitem", { name: "Move to stage…" }).click();
  await page.getByRole("menuitem", { name: /^Move to stage: First talk/ }).click();
  await expect(card(product, "Ask the suppliers")).toBeVisible();
  await expect(card(market, "Ask the suppliers")).toHaveCount(0);
  const grip = card(product, "Ask the suppliers").locator(".grip");
  await grip.scrollIntoViewIfNeeded();
  const [from, to] = [(await grip.boundingBox())!, (await market.getByTestId("add-process_step").boundingBox())!];
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 8 });
  await page.mouse.up();
  await expect(card(market, "Ask the suppliers")).toBeVisible();
  await undo(page);
  await expect(card(product, "Ask the suppliers")).toBeVisible();
  await undo(page);
  await expect(card(market, "Ask the suppliers")).toBeVisible();
  await waitSaved(page);
  await page.reload();
  await expect(card(market, "Ask the suppliers")).toBeVisible();
});

test("hand-overs, the longest stage and the busiest role follow the steps", async ({ page }) => {
  await startSamplePlan(page);
  await openModule(page, "process");
  await expect(figures(page).getByRole("listitem")).toHaveText([
    "Handovers: 7",
    "Longest stage: Needs and trial, 16 days",
    "Busiest role: Seller, 7 of 12 steps",
    "Planned days from first stage to signature: 45",
    "By itself or with a reminder: 6 of 12 steps",
  ]);
  await items(page, "process_step").nth(4).focus();
  await page.keyboard.press("Delete");
  await expect(figures(page).getByRole("listitem").first()).toHaveText("Handovers: 6");
  await expect(figures(page).getByText("Longest stage: Needs and trial, 15 days")).toBeVisible();
  await undo(page);
  await expect(figures(page).getByText("Longest stage: Needs and trial, 16 days")).toBeVisible();
  await chooseLocale(page, "zh-CN");
  await expect(figures(page).getByText("最忙角色：销售，7/12 步")).toBeVisible();
});

test("the swim lanes are drawn with every step, and the letters say who does what", async ({ page }) => {
  await startSamplePlan(page);
  await openModule(page, "process");
  await openView(page, "Swim lanes");
  await expect(page.getByTestId("lanes")).toHaveCount(2);
  const first = page.getByTestId("lanes").first();
  await expect(first.getByRole("img")).toHaveAccessibleName(/^Handovers: 7 · Longest stage: Needs and trial, 16 days/);
  await expect(first.getByRole("listitem").last()).toHaveText("7 · Go through the trial with the owner, in her figures · Seller · 14 days");
  await openView(page, "Roles");
  const row = page.getByRole("row", { name: /^Demonstrate on the owner/ });
  await expect(row.locator('[aria-pressed="true"]')).toHaveText(["R", "A", "C"]);
  await expect(row.getByRole("cell").nth(1).locator('[aria-pressed="true"]')).toHaveText(["R", "A"]);
  await openView(page, "Table");
  await expect(items(page, "process_step")).toHaveCount(12);
});

test("a stage has a page of its own, with its steps and no other's", async ({ page }) => {
  await startSamplePlan(page);
  await openModule(page, "process");
  await column(page, "Negotiate and sign").getByRole("link", { name: "One page" }).click();
  const paper = paperOf(page);
  await expect(paper).toContainText("Put three packages of equal worth on the table");
  await expect(paper).toContainText("The owner has signed and sealed both copies");
  await expect(paper).not.toContainText("Set up the trial");
  await page.getByRole("button", { name: "Needs and trial", exact: true }).click();
  await expect(paper).toContainText("8 working h");
  await expect(paper).not.toContainText("Put three packages");
  await expect(page.getByTestId("print-sheet")).toBeVisible();
});

test("a stage, what ends it, and a step are written by keyboard alone", async ({ page }) => {
  await startIn(page, "process");
  await page.locator("body").press("Tab");
  await tabTo(page, addField(page, "process_stage"));
  await page.keyboard.type("Trial");
  await page.keyboard.press("Enter");
  const trial = column(page, "Trial");
  await tabTo(page, trial.getByTestId("add-process_step"), "Shift+Tab");
  await page.keyboard.type("Set up the trial");
  await page.keyboard.press("Enter");
  await expect(card(trial, "Set up the trial")).toBeVisible();
  await tabTo(page, trial.getByRole("link", { name: "Trial", exact: true }), "Shift+Tab");
  await page.keyboard.press("Enter");
  const stage = items(page, "process_stage").first();
  await expect(stage.getByTestId("add-process_criterion-exit")).toBeVisible();
  await tabTo(page, stage.getByTestId("add-process_criterion-exit"));
  await page.keyboard.type("Proposal sent");
  await page.keyboard.press("Enter");
  await expect(stage.locator(".stage-criteria")).toContainText("Exit:Proposal sent");
  await page.getByRole("button", { name: /^Coach( \d+)?$/ }).click();
  await expect(page.getByText("“Proposal sent” is our own act. What did the buyer do?").first()).toBeVisible();
  await textOf(items(page, "process_criterion").first()).fill("The owner has named the first day");
  await expect(page.getByText("is our own act.")).toHaveCount(0);
  await waitSaved(page);
  await page.reload();
  await expect(items(page, "process_stage").first().locator(".stage-criteria")).toContainText("The owner has named the first day");
});

test("the process survives the way through a file, and what cannot be meant is left out of it", async ({ page }) => {
  await startSamplePlan(page);
  const file = await exportJson(page);
  file.plan.tables.process_step[0].automation = "magic";
  file.plan.tables.process_stage[0].probability = 140;
  await importFile(page, "changed.json", JSON.stringify(file));
  await openModule(page, "process");
  await expect(items(page, "process_step")).toHaveCount(12);
  await expect(column(page, "Find clinics").getByText(/% will sign/)).toHaveCount(0);
  await addField(page, "process_stage").fill("Renewal");
  await addField(page, "process_stage").press("Enter");
  await expect(page.getByTestId("stage-column")).toHaveCount(6);
});

test("a letter is pressed by mouse and typed by keyboard, and one role alone does a step", async ({ page }) => {
  await startSamplePlan(page);
  await openModule(page, "process");
  await openView(page, "Roles");
  const letter = (role: string, part: string) =>
    page.getByRole("row", { name: /^Demonstrate on the owner/ }).getByRole("button", { name: new RegExp(`^${role}: Demonstrate.*: ${part}$`) });
  await letter("Founder", "Responsible").click();
  await expect(letter("Founder", "Responsible")).toHaveAttribute("aria-pressed", "true");
  await expect(letter("Seller", "Responsible")).toHaveAttribute("aria-pressed", "false");
  await page.keyboard.press("i");
  await expect(letter("Founder", "Informed")).toHaveAttribute("aria-pressed", "true");
  for (let steps = 0; steps < 4; steps += 1) await page.keyboard.press("ArrowRight");
  await expect(letter("Seller", "Responsible")).toBeFocused();
  await page.keyboard.press("r");
  await expect(letter("Founder", "Responsible")).toHaveAttribute("aria-pressed", "false");
  await undo(page);
  await undo(page);
  await undo(page);
  await expect(letter("Seller", "Responsible")).toHaveAttribute("aria-pressed", "true");
  await expect(letter("Founder", "Informed")).toHaveAttribute("aria-pressed", "false");
});

test("a role is named where a step asks for it, before there is any", async ({ page }) => {
  await startIn(page, "process");
  await page.getByRole("button", { name: "Insert six stages to begin from" }).click();
  const step = card(page, "Call on day 7");
  await step.getByRole("button", { name: /^Details of/ }).click();
  await step.getByLabel("Responsible", { exact: true }).selectOption({ label: "Add a role…" });
  await page.getByLabel("Name of the new role").fill("Success");
  await page.keyboard.press("Enter");
  await expect(step.getByLabel("Responsible", { exact: true }).locator("option:checked")).toHaveText("Success");
  await expect(step.getByLabel("Accountable", { exact: true }).locator("option", { hasText: "Success" })).toHaveCount(1);
  await undo(page);
  await openView(page, "Roles");
  await expect(items(page, "process_role")).toHaveCount(0);
});

test("the swim lanes use the width that is there", async ({ page }) => {
  await page.setViewportSize({ width: 1900, height: 900 });
  await startSamplePlan(page);
  await openModule(page, "process");
  await openView(page, "Swim lanes");
  const first = page.getByTestId("lanes").first().getByRole("listitem");
  await expect(first).toHaveCount(9);
  await page.setViewportSize({ width: 900, height: 900 });
  await expect(first).toHaveCount(7);
});
