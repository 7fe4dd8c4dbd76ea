import type { Locator, Page } from "@playwright/test";
import {
  addField, addItem, card, chooseLocale, exportJson, importFile, items, noticeUndo, open, openModule, openView, planId, startIn, startSamplePlan, tabTo, textOf,
  undo, waitSaved,
} from "../support/app";
import { compose } from "../support/composition";
import { expect, test } from "../support/test";

/** One of the three checks of a clause. */
function check(clause: Locator, name: string): Locator {
  return clause.locator(".clause-checks").getByRole("button", { name: new RegExp(`^${name}[:：]`) });
}

const missing = (page: Page) => page.getByTestId("missing-clauses");

test("the standard clauses come in one press, and those that are struck out are offered again", async ({ page }) => {
  await startIn(page, "contract");
  await expect(page.getByText("This list is a working aid, not legal advice.")).toBeVisible();
  await page.getByRole("button", { name: "Take the standard clauses" }).click();
  await expect(items(page, "contract_clause")).toHaveCount(13);
  await expect(page.getByRole("button", { name: "Take the standard clauses" })).toHaveCount(0);
  await expect(missing(page)).toHaveCount(0);
  const price = card(page, "Price and payment");
  await expect(price.getByText("Amount and currency, tax, when we invoice, due dates, bank account")).toBeVisible();
  await price.focus();
  await page.keyboard.press("Delete");
  await expect(items(page, "contract_clause")).toHaveCount(12);
  await missing(page).getByRole("button", { name: "+ Price and payment" }).click();
  await expect(items(page, "contract_clause").last().getByLabel("What it must say", { exact: true })).toBeFocused();
  await page.keyboard.type("22,000 CNY a year, paid on the day of signing");
  await expect(items(page, "contract_clause").last().getByText("22,000 CNY a year, paid on the day of signing").first()).toBeVisible();
  await expect(missing(page)).toHaveCount(0);
});

test("each check is ticked apart, the standing follows, and agreed without ticks is told", async ({ page }) => {
  await startIn(page, "contract");
  await addItem(page, "contract_clause", "Acceptance");
  const clause = card(page, "Acceptance");
  const standing = page.getByTestId("standing");
  await expect(standing).toHaveText("0 of 1 clause agreed, 0 unclear");
  await clause.getByLabel("Kind: Acceptance").selectOption("acceptance");
  await expect(clause.getByLabel("Kind: Acceptance")).toHaveCount(0);
  await clause.getByLabel("Status: Acceptance").selectOption("unclear");
  await expect(standing).toHaveText("0 of 1 clause agreed, 1 unclear");
  await clause.getByLabel("Status: Acceptance").selectOption("agreed");
  await expect(standing).toHaveText("1 of 1 clause agreed, 0 unclear");
  await page.getByRole("button", { name: /^Coach( \d+)?$/ }).click();
  const told = page.getByText("Acceptance is marked agreed, but not all three checks are ticked.");
  await expect(told.first()).toBeVisible();
  for (const name of ["Clear", "Lawful", "Effective"]) {
    await expect(check(clause, name)).toHaveAttribute("aria-pressed", "false");
    await check(clause, name).click();
    await expect(check(clause, name)).toHaveAttribute("aria-pressed", "true");
  }
  await expect(told).toHaveCount(0);
  await undo(page);
  await expect(check(clause, "Effective")).toHaveAttribute("aria-pressed", "false");
  await expect(check(clause, "Lawful")).toHaveAttribute("aria-pressed", "true");
  await waitSaved(page);
  await page.reload();
  await expect(check(clause, "Lawful")).toHaveAttribute("aria-pressed", "true");
  await expect(check(clause, "Effective")).toHaveAttribute("aria-pressed", "false");
});

test("agreed points of the negotiation become clauses once, with the way back to them, and can be taken back", async ({ page }) => {
  await startSamplePlan(page);
  await openModule(page, "contract");
  await expect(page.getByTestId("standing")).toHaveText("11 of 13 clauses agreed, 1 unclear");
  await page.getByRole("button", { name: "Take over the agreed points", exact: true }).click();
  await expect(items(page, "contract_clause")).toHaveCount(14);
  await expect(card(page, "Patient data")).toHaveCount(1);
  const start = card(page, "Start");
  await expect(start.getByText("Chairs, shifts and staff loaded in one day")).toBeVisible();
  await expect(check(start, "Clear")).toHaveAttribute("aria-pressed", "false");
  await expect(page.getByRole("button", { name: "Take over the agreed points", exact: true })).toHaveCount(0);
  await noticeUndo(page).click();
  await expect(items(page, "contract_clause")).toHaveCount(13);
  await expect(page.getByRole("button", { name: "Take over the agreed points", exact: true })).toBeVisible();
});

test("what is unclear is named first and leads to its card, and goes when it is settled, in both languages", async ({ page }) => {
  await startSamplePlan(page);
  await openModule(page, "contract");
  const next = page.getByRole("navigation", { name: "Settle next:" });
  await expect(next.getByRole("link")).toHaveText([/^Patient data\s*Unclear$/, /^Liability\s*Not checked$/]);
  await next.getByRole("link", { name: "Patient data" }).press("Enter");
  const data = card(page, "Patient data");
  await expect(data.getByLabel("What it must say", { exact: true })).toBeInViewport();
  await data.getByLabel("Status: Patient data").selectOption("agreed");
  await expect(next.getByRole("link").first()).toHaveText(/^Patient data\s*Checks missing$/);
  for (const name of ["Clear", "Lawful", "Effective"]) await check(data, name).click();
  await expect(next.getByRole("link")).toHaveText([/^Liability/]);
  await undo(page);
  await expect(next.getByRole("link")).toHaveCount(2);
  await chooseLocale(page, "zh-CN");
  await expect(page.getByRole("navigation", { name: "接下来谈定：" }).getByRole("link").first()).toHaveText(/核对没打全$/);
});

test("the procedure is ticked off step by step, and the next one is named", async ({ page }) => {
  await startIn(page, "contract");
  await openView(page, "Signing procedure");
  await page.getByRole("button", { name: "Take the standard steps" }).click();
  await expect(items(page, "contract_step")).toHaveCount(8);
  await expect(items(page, "contract_clause")).toHaveCount(0);
  const line = page.getByText(/steps done ·/);
  await expect(line).toHaveText(/^0 of 8 steps done · Next: Draft the contract from/);
  const draft = items(page, "contract_step").first();
  await draft.getByRole("checkbox", { name: /^Done: Draft the contract/ }).check();
  await expect(line).toHaveText(/^1 of 8 steps done · Next: Look up the customer/);
  await undo(page);
  await expect(draft.getByRole("checkbox")).not.toBeChecked();
  await draft.getByRole("checkbox").check();
  await waitSaved(page);
  await page.reload();
  await expect(line).toHaveText(/^1 of 8 steps done/);
});

test("a clause is written, checked and agreed, and a step ticked, by keyboard alone", async ({ page }) => {
  await startIn(page, "contract");
  await page.locator("body").press("Tab");
  await tabTo(page, addField(page, "contract_clause"));
  await page.keyboard.type("Disputes");
  await page.keyboard.press("Enter");
  const clause = items(page, "contract_clause").first();
  await expect(textOf(clause)).toHaveValue("Disputes");
  await tabTo(page, check(clause, "Clear"), "Shift+Tab");
  await page.keyboard.press("Space");
  await tabTo(page, check(clause, "Lawful"));
  await page.keyboard.press("Enter");
  await expect(check(clause, "Clear")).toHaveAttribute("aria-pressed", "true");
  await expect(check(clause, "Lawful")).toHaveAttribute("aria-pressed", "true");
  await tabTo(page, clause.getByLabel("Status: Disputes"));
  await page.keyboard.type("Agreed");
  await expect(page.getByTestId("standing")).toHaveText("1 of 1 clause agreed, 0 unclear");
  await open(page, `plan/${await planId(page)}/contract?view=steps`);
  await page.locator("body").press("Tab");
  await tabTo(page, addField(page, "contract_step"));
  await page.keyboard.type("Lock the text");
  await page.keyboard.press("Enter");
  const step = items(page, "contract_step").first();
  await tabTo(page, step.getByRole("checkbox"), "Shift+Tab");
  await page.keyboard.press("Space");
  await expect(page.getByText("1 of 1 step done · Every step is done.")).toBeVisible();
});

test("in Chinese a clause is composed, and its vague word is named", async ({ page }) => {
  await startIn(page, "contract");
  await chooseLocale(page, "zh-CN");
  await expect(page.getByText("本清单只是工作提示，不构成法律意见。签约前请律师审阅合同。")).toBeVisible();
  await addItem(page, "contract_clause", "病人数据");
  // What is missing comes above the cards a moment after, and moves them.
  await expect(page.getByText("还缺这些条款")).toBeVisible();
  const clause = card(page, "病人数据");
  await clause.getByRole("button", { name: /的详情$/ }).click();
  await compose(page, clause.getByLabel("写什么", { exact: true }), ["ji", "及"], "发生问题及时告知");
  await expect(page.getByTestId("standing")).toHaveText("已谈定 0/1 条，0 条不明确");
  await page.getByRole("button", { name: /^教练( \d+)?$/ }).click();
  await expect(page.getByText("病人数据：“及时”双方会有两种理解。").first()).toBeVisible();
});

test("the contract survives the way through a file, and what cannot be meant is left out of it", async ({ page }) => {
  await startSamplePlan(page);
  const file = await exportJson(page);
  file.plan.tables.contract_clause[0].status = "sideways";
  file.plan.tables.contract_brief[0].signing_on = "2026-02-30";
  await importFile(page, "changed.json", JSON.stringify(file));
  await openModule(page, "contract");
  await expect(items(page, "contract_clause")).toHaveCount(13);
  await expect(card(page, "Parties").getByLabel("Status: Parties")).toHaveValue("");
  await expect(check(card(page, "Parties"), "Clear")).toHaveAttribute("aria-pressed", "true");
  await openView(page, "Signing procedure");
  await expect(items(page, "contract_step")).toHaveCount(10);
  await openView(page, "Contract data");
  await expect(page.getByLabel("Filed where", { exact: true })).toHaveValue(/^Contract cabinet, folder Q/);
  await expect(page.getByLabel("Signing date", { exact: true })).toHaveValue("");
});
