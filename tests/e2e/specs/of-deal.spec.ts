import type { Locator, Page } from "@playwright/test";
import {
  addField, addItem, card, chooseLocale, goTo, items, noticeUndo, openModule, openView, redo, startIn, startPlan, tabTo, textOf, undo, waitSaved,
} from "../support/app";
import { expectAccessibleInBoth } from "../support/looks/accessibility";
import { expectItFits } from "../support/looks/width";
import { expect, test } from "../support/test";

// Meeting, contract and handover, of which each deal has its own, and what holds for all deals.

/** The choice of the deal that is shown. */
const choice = (page: Page): Locator => page.getByTestId("of-deal");

const shown = (page: Page): Locator => choice(page).locator("option:checked");

/** A plan with two deals; opens a module of which each has its own. */
async function startWithTwo(page: Page, module: string): Promise<void> {
  await startPlan(page);
  await goTo(page, "/deals");
  for (const customer of ["Lakeside Dental", "North Hill"]) await addItem(page, "deal-open", customer);
  await openModule(page, module);
}

const first = [
  { module: "negotiation", view: "Prepare", label: "Customer" },
  { module: "contract", view: "Contract data", label: "Customer, full name" },
  { module: "aftersales", view: undefined, label: "Customer" },
];
for (const { module, view, label } of first) {
  test(`nobody is asked for a deal in a new plan: what is written first in ${module} makes it, and one undo takes both away`, async ({ page }) => {
    await startIn(page, module);
    if (view) await openView(page, view);
    await expect(choice(page)).toHaveCount(0);
    await page.getByLabel(label, { exact: true }).first().fill("Lakeside Dental");
    await page.getByLabel(label, { exact: true }).first().press("Tab");
    await expect(choice(page).locator("option")).toHaveCount(2);
    await expect(choice(page).locator("option").last()).toHaveText("For all deals (standard)");
    await expect(page.getByLabel(label, { exact: true }).first()).toHaveValue("Lakeside Dental");
    await undo(page);
    await expect(choice(page)).toHaveCount(0);
    await expect(page.getByLabel(label, { exact: true }).first()).toHaveValue("");
    await redo(page);
    await expect(choice(page)).toHaveCount(1);
    await expect(page.getByLabel(label, { exact: true }).first()).toHaveValue("Lakeside Dental");
    await waitSaved(page);
    await page.reload();
    await expect(page.getByLabel(label, { exact: true }).first()).toHaveValue("Lakeside Dental");
    await goTo(page, "/deals");
    await expect(items(page, "deal")).toHaveCount(1);
  });
}

test("each deal has its own meeting, clauses and handover, and the choice shows them one at a time", { tag: "@main" }, async ({ page }) => {
  await startWithTwo(page, "negotiation");
  await expect(shown(page)).toHaveText("Lakeside Dental");
  const place = page.getByLabel("Place", { exact: true });
  await place.fill("At the lake");
  await choice(page).selectOption({ label: "North Hill" });
  await expect(place).toHaveValue("");
  await place.fill("On the hill");
  await addItem(page, "negotiation_prep-needs", "Ask the head nurse");
  await choice(page).selectOption({ label: "Lakeside Dental" });
  await expect(place).toHaveValue("At the lake");
  await expect(card(page, "Ask the head nurse")).toHaveCount(0);

  await openModule(page, "contract");
  await expect(shown(page)).toHaveText("Lakeside Dental");
  await addItem(page, "contract_clause", "Price at the lake");
  await choice(page).selectOption({ label: "North Hill" });
  await expect(card(page, "Price at the lake")).toHaveCount(0);
  // What is chosen on one page holds on the next.
  await openModule(page, "aftersales");
  await expect(shown(page)).toHaveText("North Hill");
  await addItem(page, "handover_item-promise", "Training on the hill");
  await choice(page).selectOption({ label: "Lakeside Dental" });
  await expect(items(page, "handover_item")).toHaveCount(0);
  await waitSaved(page);
  await page.reload();
  await choice(page).selectOption({ label: "North Hill" });
  await expect(card(page, "Training on the hill")).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: "To the deal" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("North Hill");
  await expect(page.getByRole("main")).toContainText("On the hill");
  await expect(page.getByRole("main")).not.toContainText("At the lake");
});

test("an item of the other deal is found with the name of its deal, and opens there with that deal chosen", async ({ page }) => {
  await startWithTwo(page, "contract");
  await addItem(page, "contract_clause", "Price at the lake");
  await choice(page).selectOption({ label: "North Hill" });
  await addItem(page, "contract_clause", "Disputes on the hill");
  await choice(page).selectOption({ label: "Lakeside Dental" });
  await expect(card(page, "Price at the lake")).toBeVisible();
  await goTo(page, "/basics");
  await page.keyboard.press("ControlOrMeta+k");
  await expect(page.getByTestId("palette-input")).toBeFocused();
  await page.keyboard.insertText("disputes hill");
  await expect(page.getByTestId("palette-result").first()).toContainText("North Hill");
  await page.keyboard.press("Enter");
  await expect(card(page, "Disputes on the hill")).toBeFocused();
  await expect(shown(page)).toHaveText("North Hill");
  await expect(card(page, "Price at the lake")).toHaveCount(0);
});

test("the standard is written once, taken over in one press, and changed in one deal without the other", { tag: "@main" }, async ({ page }) => {
  await startWithTwo(page, "contract");
  await choice(page).selectOption({ label: "For all deals (standard)" });
  await expect(page.getByText("What stands here holds for all deals. Each deal takes it over and may change its own.")).toBeVisible();
  for (const clause of ["Price", "Term"]) await addItem(page, "contract_clause", clause);
  await expect(page.getByTestId("take-over-standard")).toHaveCount(0);

  for (const deal of ["Lakeside Dental", "North Hill"]) {
    await choice(page).selectOption({ label: deal });
    await expect(items(page, "contract_clause")).toHaveCount(0);
    await expect(page.getByText("2 points of the standard are not in this deal.")).toBeVisible();
    await page.getByTestId("take-over-standard").click();
    await expect(items(page, "contract_clause")).toHaveCount(2);
    await expect(page.getByText("2 points of the standard taken over.").first()).toBeVisible();
    await expect(page.getByTestId("take-over-standard")).toHaveCount(0);
  }
  await textOf(card(page, "Price")).fill("Price on the hill");
  await choice(page).selectOption({ label: "Lakeside Dental" });
  await expect(card(page, "Price")).toBeVisible();
  await expect(card(page, "Price on the hill")).toHaveCount(0);
  await choice(page).selectOption({ label: "For all deals (standard)" });
  await expect(card(page, "Price")).toBeVisible();
  // What comes to the standard later is offered, and forced upon nobody.
  await addItem(page, "contract_clause", "Patient data");
  await choice(page).selectOption({ label: "Lakeside Dental" });
  await expect(items(page, "contract_clause")).toHaveCount(2);
  await expect(page.getByText("1 point of the standard is not in this deal.")).toBeVisible();
  await page.getByTestId("take-over-standard").click();
  await expect(items(page, "contract_clause")).toHaveCount(3);
  await noticeUndo(page).last().click();
  await expect(items(page, "contract_clause")).toHaveCount(2);
  await waitSaved(page);
  await page.reload();
  await expect(page.getByText("1 point of the standard is not in this deal.")).toBeVisible();
});

test("an issue of the standard comes with its options, and a part that is added later comes to the deal's own issue", async ({ page }) => {
  await startWithTwo(page, "negotiation");
  await openView(page, "Issues");
  await choice(page).selectOption({ label: "For all deals (standard)" });
  await addItem(page, "negotiation_issue", "Days until payment");
  await card(page, "Days until payment").getByRole("button", { name: /^Details of/ }).click();
  await addField(page, "negotiation_option").fill("14 days");
  await addField(page, "negotiation_option").press("Enter");
  await expect(items(page, "negotiation_option")).toHaveCount(1);
  await choice(page).selectOption({ label: "Lakeside Dental" });
  await expect(items(page, "negotiation_issue")).toHaveCount(0);
  await page.getByTestId("take-over-standard").click();
  await card(page, "Days until payment").getByRole("button", { name: /^Details of/ }).click();
  await expect(items(page, "negotiation_option")).toHaveCount(1);

  await choice(page).selectOption({ label: "For all deals (standard)" });
  await card(page, "Days until payment").getByRole("button", { name: /^Details of/ }).click();
  await addField(page, "negotiation_option").fill("30 days");
  await addField(page, "negotiation_option").press("Enter");
  await expect(items(page, "negotiation_option")).toHaveCount(2);
  await choice(page).selectOption({ label: "Lakeside Dental" });
  await page.getByTestId("take-over-standard").click();
  await expect(items(page, "negotiation_issue")).toHaveCount(1);
  await card(page, "Days until payment").getByRole("button", { name: /^Details of/ }).click();
  await expect(items(page, "negotiation_option")).toHaveCount(2);
});

test("what belongs to single deals says so where the standard is shown, and takes nothing there, in both languages", async ({ page }) => {
  await startWithTwo(page, "negotiation");
  await page.getByLabel("Place", { exact: true }).fill("At the lake");
  await choice(page).selectOption({ label: "For all deals (standard)" });
  await expect(page.getByText("This belongs to a single deal. Choose one above.").first()).toBeVisible();
  await expect(page.getByLabel("Place", { exact: true })).toHaveCount(0);
  await expect(addField(page, "negotiation_prep-needs")).toHaveCount(0);
  await openModule(page, "aftersales");
  await expect(page.getByText("This belongs to a single deal. Choose one above.").first()).toBeVisible();
  await expect(addField(page, "handover_item-promise")).toHaveCount(0);
  await chooseLocale(page, "zh-CN");
  await expect(page.getByText("这部分各商机自己写，请先在上面选一个商机。").first()).toBeVisible();
  await expect(shown(page)).toHaveText("所有商机通用（标准）");
});

test("in Chinese and by keyboard alone the standard is taken over into the deal that is chosen", async ({ page }) => {
  await startPlan(page);
  await chooseLocale(page, "zh-CN");
  await goTo(page, "/deals");
  for (const customer of ["湖畔口腔", "北山诊所"]) await addItem(page, "deal-open", customer);
  await openModule(page, "contract");
  await page.locator("body").press("Tab");
  await tabTo(page, choice(page));
  await page.keyboard.press("End");
  await expect(shown(page)).toHaveText("所有商机通用（标准）");
  await expect(page.getByText("这里写的对所有商机通用。各商机套用后可以改自己的那份。")).toBeVisible();
  await tabTo(page, addField(page, "contract_clause"));
  await page.keyboard.insertText("价格与付款");
  await page.keyboard.press("Enter");
  await expect(card(page, "价格与付款")).toBeVisible();
  await tabTo(page, choice(page), "Shift+Tab");
  await page.keyboard.press("ArrowUp");
  await expect(shown(page)).toHaveText("北山诊所");
  await expect(page.getByText("标准里有 1 项还没套用到这个商机。")).toBeVisible();
  await tabTo(page, page.getByTestId("take-over-standard"));
  await page.keyboard.press("Enter");
  await expect(card(page, "价格与付款")).toBeVisible();
  await expect(page.getByText("已套用 1 项标准。").first()).toBeVisible();
});

test("axe finds nothing where a deal is chosen nor in the standard, light and dark, and both fit", async ({ page }) => {
  await startWithTwo(page, "contract");
  await choice(page).selectOption({ label: "For all deals (standard)" });
  await addItem(page, "contract_clause", "Price");
  await expectAccessibleInBoth(page, "the standard");
  await expectItFits(page, "the standard");
  await choice(page).selectOption({ label: "Lakeside Dental" });
  await expect(page.getByTestId("take-over-standard")).toBeVisible();
  // What lies under the bar by half would count as too small a target.
  await page.evaluate(() => scrollTo(0, 0));
  await expectAccessibleInBoth(page, "a deal that has not taken over the standard");
  await expectItFits(page, "a deal that has not taken over the standard");
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 780 }, hasTouch: true });

  test("the deal is chosen and the standard taken over by touch", async ({ page }) => {
    await startWithTwo(page, "contract");
    await choice(page).selectOption({ label: "For all deals (standard)" });
    await addItem(page, "contract_clause", "Price");
    await choice(page).selectOption({ label: "North Hill" });
    await page.getByTestId("take-over-standard").tap();
    await expect(card(page, "Price")).toBeVisible();
    await page.getByRole("main").getByRole("link", { name: "To the deal" }).tap();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("North Hill");
  });
});
