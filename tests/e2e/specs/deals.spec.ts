import type { Locator, Page } from "@playwright/test";
import {
  addField, addItem, card, choose, chooseLocale, dayFromNow, download, expectCards, goTo, items, live, openModule, openView, paste,
  startPlan, startSamplePlan, tabTo, undo, waitSaved,
} from "../support/app";
import { compose } from "../support/composition";
import { expectAccessible, expectAccessibleInBoth } from "../support/looks/accessibility";
import { expectItFits } from "../support/looks/width";
import { drag, middle } from "../support/pointer";
import { expect, test } from "../support/test";

/** A column of the board, by its name. */
const column = (page: Page, name: string): Locator => page.getByTestId("deal-column").and(page.getByRole("region", { name, exact: true }));

/** The field that adds to a column. */
const addTo = (column: Locator): Locator => column.getByTestId(/^add-deal/);

/** Writes into a field of the page, as it says it is called, and leaves it. */
async function write(owner: Page | Locator, label: string, value: string): Promise<void> {
  await owner.getByLabel(label, { exact: true }).fill(value);
  await owner.getByLabel(label, { exact: true }).press("Tab");
}

/** A plan with the six stages to begin from, and deals that stand in none of them yet; opens the board. */
async function startWith(page: Page, customers: string[]): Promise<void> {
  await startPlan(page);
  await goTo(page, "/deals");
  for (const customer of customers) await addItem(page, "deal-open", customer);
  await openModule(page, "process");
  await page.getByRole("button", { name: "Insert six stages to begin from" }).click();
  await expect(page.getByTestId("stage-column")).toHaveCount(6);
  await goTo(page, "/deals");
}

/** Opens the page of a deal from its card. */
async function openDeal(page: Page, customer: string): Promise<void> {
  await card(page, customer).getByRole("link", { name: "Open the deal’s page" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(customer);
}

/** Says on the page of a deal since when it has been in its stage, and comes back to the board. */
async function since(page: Page, customer: string, days: number): Promise<void> {
  await openDeal(page, customer);
  await write(page, "In the stage since", await dayFromNow(page, -days));
  await page.getByRole("main").getByRole("link", { name: "All deals" }).click();
}

test("the rail leads to the board; a deal stands without a stage until its menu moves it to one, and its days begin then", { tag: "@main" }, async ({ page }) => {
  await startPlan(page);
  await page.getByRole("navigation", { name: "Journey" }).getByRole("link", { name: "Deals", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Which deals are open, and what does each need next?");
  await expect(page.getByText("No deal yet. Write down the customer you talk with now.")).toBeVisible();
  await addItem(page, "deal-open", "Lakeside Dental");
  await expect(page.getByText("No deal yet.")).toHaveCount(0);
  await expect(card(column(page, "Without a stage"), "Lakeside Dental")).toContainText("No next step agreed");
  await expect(card(page, "Lakeside Dental")).not.toContainText("in the stage");

  await page.getByText("The columns come from the stages of your process.").getByRole("link").click();
  await page.getByRole("button", { name: "Insert six stages to begin from" }).click();
  await expect(page.getByTestId("stage-column")).toHaveCount(6);
  await goTo(page, "/deals");
  const stages = ["Find leads", "First talk", "Demonstration or trial", "Offer and negotiation", "Signing", "Delivery and first visit"];
  await expect(page.getByTestId("deal-column").getByRole("heading")).toHaveText(["Without a stage", ...stages, "Won", "Lost"]);
  await expect(column(page, "First talk")).toContainText("The buyer has named a loss in a figure");

  await choose(card(page, "Lakeside Dental"), "Move to First talk", "Move to…");
  await expect(live(page)).toHaveText("“Lakeside Dental” moved to First talk, 1 of 1.");
  await expect(card(column(page, "First talk"), "Lakeside Dental")).toContainText("0 days in the stage");
  await expect(card(page, "Lakeside Dental")).toBeFocused();
  // Nothing is without a stage any more.
  await expect(column(page, "Without a stage")).toHaveCount(0);
  await waitSaved(page);
  await page.reload();
  await expect(card(column(page, "First talk"), "Lakeside Dental")).toContainText("0 days in the stage");
});

test("carried by keys and by dragging a deal counts its days anew, and one step of undo brings it back with its date", { tag: "@main" }, async ({ page }) => {
  await page.setViewportSize({ width: 1800, height: 1200 });
  await startWith(page, ["Lakeside Dental"]);
  const deal = card(page, "Lakeside Dental");
  await choose(deal, "Move to First talk", "Move to…");
  await since(page, "Lakeside Dental", 9);
  // The stage allows a week.
  await expect(card(column(page, "First talk"), "Lakeside Dental").locator(".late")).toHaveText("9 days in the stage, 7 at most");

  await deal.focus();
  await page.keyboard.press("Alt+ArrowRight");
  await expect(card(column(page, "Demonstration or trial"), "Lakeside Dental")).toContainText("0 days in the stage");
  await expect(deal).toBeFocused();
  await undo(page);
  await expect(card(column(page, "First talk"), "Lakeside Dental")).toContainText("9 days in the stage, 7 at most");

  await drag(page, deal, await middle(addTo(column(page, "Find leads"))));
  await expect(card(column(page, "Find leads"), "Lakeside Dental")).toContainText("0 days in the stage");
  await undo(page);
  await expect(card(column(page, "First talk"), "Lakeside Dental")).toContainText("9 days in the stage, 7 at most");
  await expect(deal).toHaveCount(1);
});

test("won and lost take a deal from the stages with the day and the reason, and one that is reopened has its stage again", async ({ page }) => {
  await startWith(page, ["Lakeside Dental", "North Hill"]);
  await choose(card(page, "Lakeside Dental"), "Move to Signing", "Move to…");
  await choose(card(page, "Lakeside Dental"), "Move to Won", "Move to…");
  const won = card(column(page, "Won"), "Lakeside Dental");
  const today = new Intl.DateTimeFormat("en-US", { dateStyle: "medium" }).format(await page.evaluate(() => Date.now()));
  await expect(won).toContainText(`Ended ${today}`);
  await expect(won).not.toContainText("in the stage");
  await expect(won).not.toContainText("No next step agreed");
  await choose(card(page, "North Hill"), "Move to Lost", "Move to…");
  await openDeal(page, "North Hill");
  await write(page, "Why it ended so", "They wait for the new owner.");
  await page.getByRole("main").getByRole("link", { name: "All deals" }).click();
  await expect(card(column(page, "Lost"), "North Hill")).toContainText("They wait for the new owner.");
  await won.focus();
  await page.keyboard.press("Alt+ArrowLeft");
  await expect(card(column(page, "Delivery and first visit"), "Lakeside Dental")).toContainText("0 days in the stage");
  await expect(card(page, "Lakeside Dental")).not.toContainText("Ended");
  await undo(page);
  await expect(won).toContainText(`Ended ${today}`);
});

test("what is written on the page of a deal stands on the board and in the list, and the other way round", async ({ page }) => {
  await startWith(page, ["Lakeside Dental", "North Hill"]);
  await openDeal(page, "Lakeside Dental");
  await page.getByLabel("Stage", { exact: true }).selectOption({ label: "Signing" });
  await write(page, "Amount", "24000");
  await write(page, "Next step", "Send the draft");
  await write(page, "On", "2027-03-02");
  await write(page, "Expected signing", "2027-03-30");
  // What the stage asks for stands beside what is known.
  await expect(page.getByRole("main").locator(".stage-ends")).toContainText("Before the next stage");
  await page.getByRole("main").getByRole("link", { name: "All deals" }).click();
  const deal = card(column(page, "Signing"), "Lakeside Dental");
  await expect(deal).toContainText("24,000");
  await expect(deal).toContainText("Send the draft, Mar 2, 2027");
  await expect(deal).toContainText("Expected Mar 30, 2027");
  await expect(column(page, "Signing").locator(".deal-sum")).toContainText("24,000");

  await openView(page, "List");
  const table = page.getByRole("table", { name: "Deals" });
  await expectCards(table, ["Lakeside Dental", "North Hill"]);
  await page.getByLabel("Stage: North Hill").selectOption({ label: "Signing" });
  await page.getByLabel("Amount: North Hill").fill("6000");
  await page.getByLabel("Amount: North Hill").press("Tab");
  await page.getByLabel("Next step: Lakeside Dental").fill("Send the contract");
  await addItem(page, "deal", "Mill Lane");
  await openView(page, "Board");
  await expect(column(page, "Signing").locator(".deal-sum")).toContainText("30,000");
  await expect(card(column(page, "Signing"), "North Hill")).toContainText("0 days in the stage");
  await expect(deal).toContainText("Send the contract, Mar 2, 2027");
  await expect(card(column(page, "Without a stage"), "Mill Lane")).toBeVisible();
});

test("the page of a deal has its dates, its calendar file with them and no other deal's, and goes on paper without what is pressed", async ({ page }) => {
  await startWith(page, ["Lakeside Dental", "North Hill"]);
  await openDeal(page, "Lakeside Dental");
  await page.getByTestId("export-ics").click();
  await expect(page.getByRole("region", { name: "Notices" }).getByText(/^Nothing here has a date yet/)).toBeVisible();
  await write(page, "Next step", "Send the draft");
  await write(page, "On", "2027-03-02");
  await expect(page.getByRole("list", { name: "Dates", exact: true }).getByRole("listitem")).toHaveText([/^Tue, Mar 2, 2027.*Lakeside Dental/]);
  await page.getByRole("main").getByRole("link", { name: "All deals" }).click();
  await openDeal(page, "North Hill");
  await write(page, "Next step", "Call");
  await write(page, "On", "2027-03-05");
  const { name, text } = await download(page, page.getByTestId("export-ics"));
  expect(name).toMatch(/North Hill.*\.ics$/);
  const lines = text.replaceAll("\r\n ", "");
  expect(lines.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  expect(lines).toContain("DTSTART;VALUE=DATE:20270305");
  expect(lines).not.toContain("Lakeside");

  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("North Hill");
  await expect(page.getByLabel("Next step", { exact: true })).toBeVisible();
  await expect(page.getByTestId("export-ics")).toBeHidden();
  await expect(page.getByRole("navigation", { name: "Journey" })).toBeHidden();
  await page.emulateMedia({ media: "screen" });
});

test("a deal that is deleted tells how much goes with it, and undo brings all of it back", async ({ page }) => {
  await startWith(page, ["Lakeside Dental"]);
  await openModule(page, "contract");
  for (const clause of ["Price", "Term"]) await addItem(page, "contract_clause", clause);
  await openModule(page, "aftersales");
  await addItem(page, "handover_item-promise", "Half a day of training");
  await goTo(page, "/deals");
  await choose(card(page, "Lakeside Dental"), "Delete");
  await expect(page.getByText("“Lakeside Dental” deleted, with 3 items that belong to it. Undo brings all back.").first()).toBeVisible();
  await expect(card(page, "Lakeside Dental")).toHaveCount(0);
  await openModule(page, "contract");
  await expect(items(page, "contract_clause")).toHaveCount(0);
  await expect(page.getByTestId("of-deal")).toHaveCount(0);
  await undo(page);
  await expect(items(page, "contract_clause")).toHaveCount(2);
  await openModule(page, "aftersales");
  await expect(card(page, "Half a day of training")).toBeVisible();
  await waitSaved(page);
  await page.reload();
  await expect(card(page, "Half a day of training")).toBeVisible();
  await goTo(page, "/deals");
  await expect(card(page, "Lakeside Dental")).toBeVisible();
});

test("a deal whose stage is deleted stands without a stage, and has it back with the stage", async ({ page }) => {
  await startWith(page, ["Lakeside Dental"]);
  await choose(card(page, "Lakeside Dental"), "Move to Signing", "Move to…");
  await openModule(page, "process");
  await openView(page, "Stages");
  await choose(card(page, "Signing"), "Delete");
  await expect(card(page, "Signing")).toHaveCount(0);
  await goTo(page, "/deals");
  await expect(card(column(page, "Without a stage"), "Lakeside Dental")).toBeVisible();
  await expect(column(page, "Signing")).toHaveCount(0);
  await undo(page);
  await expect(card(column(page, "Signing"), "Lakeside Dental")).toContainText("0 days in the stage");
});

test("the address of a deal that is gone says so, and leads back to the others", async ({ page }) => {
  await startWith(page, ["Lakeside Dental"]);
  await goTo(page, "/deals/nobody");
  await expect(page.getByRole("main").getByRole("status")).toHaveText("This deal is no longer in the plan.");
  await page.getByRole("main").getByRole("link", { name: "All deals" }).click();
  await expect(card(page, "Lakeside Dental")).toBeVisible();
});

test("fifty deals are told of, with the way to what a customer database has to hold; forty-nine are not", async ({ page }) => {
  await startPlan(page);
  await goTo(page, "/deals");
  await paste(addField(page, "deal-open"), Array.from({ length: 49 }, (_, number) => `Customer ${number + 1}`).join("\n"));
  await expect(items(page, "deal")).toHaveCount(49);
  await expect(page.getByTestId("many-deals")).toHaveCount(0);
  await addItem(page, "deal-open", "Customer 50");
  await expect(page.getByTestId("many-deals")).toContainText("50 deals: from here on a customer database (CRM) does this better.");
  await page.getByTestId("many-deals").getByRole("link").click();
  await expect(page).toHaveURL(/\/tools\?view=blueprint$/);
});

test("in Chinese and by keyboard alone a deal is added, carried through its stages, filled in and won", async ({ page }) => {
  await startPlan(page);
  await chooseLocale(page, "zh-CN");
  await openModule(page, "process");
  await openView(page, "阶段");
  for (const stage of ["初谈", "报价"]) await addItem(page, "process_stage", stage);
  await goTo(page, "/deals");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("手上有哪些商机，各自下一步要做什么？");
  await page.locator("body").press("Tab");
  await tabTo(page, addTo(column(page, "初谈")));
  await compose(page, addTo(column(page, "初谈")), ["hu", "hupan", "湖畔"], "湖畔口腔");
  await page.keyboard.press("Enter");
  await expect(card(column(page, "初谈"), "湖畔口腔")).toContainText("在本阶段 0 天");
  await tabTo(page, card(page, "湖畔口腔"), "Shift+Tab");
  await page.keyboard.press("Alt+ArrowRight");
  await expect(live(page)).toHaveText(/湖畔口腔.*报价/);
  await expect(card(column(page, "报价"), "湖畔口腔")).toBeFocused();
  await tabTo(page, card(page, "湖畔口腔").getByRole("link", { name: "打开商机页" }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("湖畔口腔");
  await tabTo(page, page.getByLabel("下一步", { exact: true }));
  await page.keyboard.insertText("寄合同草稿");
  await tabTo(page, page.getByRole("main").getByRole("link", { name: "全部商机" }), "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(card(page, "湖畔口腔")).toContainText("寄合同草稿");
  await tabTo(page, card(page, "湖畔口腔"));
  await page.keyboard.press("Alt+ArrowRight");
  await expect(card(column(page, "赢单"), "湖畔口腔")).toContainText("结束");
  await page.keyboard.press("ControlOrMeta+z");
  await expect(card(column(page, "报价"), "湖畔口腔")).toContainText("寄合同草稿");
});

test("axe finds nothing on the board with a card open and on the page of a deal, light and dark, and both fit", async ({ page }) => {
  await startWith(page, ["Lakeside Dental"]);
  await choose(card(page, "Lakeside Dental"), "Move to First talk", "Move to…");
  await since(page, "Lakeside Dental", 9);
  await card(page, "Lakeside Dental").locator("[aria-expanded]").first().click();
  await expectAccessibleInBoth(page, "the board");
  await expectItFits(page, "the board");
  await openDeal(page, "Lakeside Dental");
  await expectAccessibleInBoth(page, "the page of a deal");
  await expectItFits(page, "the page of a deal");
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 780 }, hasTouch: true });

  test("a deal is added, moved by its menu and opened by touch", async ({ page }) => {
    await startSamplePlan(page);
    await page.getByRole("navigation", { name: "The plan as a whole" }).getByRole("link", { name: "Deals", exact: true }).tap();
    const first = page.getByTestId("deal-column").first();
    await addTo(first).fill("Lakeside Dental");
    await addTo(first).press("Enter");
    const deal = card(page, "Lakeside Dental");
    await deal.locator("[aria-haspopup=menu]").first().tap();
    await page.getByRole("menuitem", { name: "Move to…" }).tap();
    await page.getByRole("menuitem", { name: "Move to Won" }).tap();
    await expect(card(column(page, "Won"), "Lakeside Dental")).toBeInViewport();
    await expectAccessible(page, "html", "the board on a phone");
    await deal.getByRole("link", { name: "Open the deal’s page" }).tap();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Lakeside Dental");
    await expect(page.getByLabel("State", { exact: true }).locator("option:checked")).toHaveText("Won");
    await expectAccessible(page, "html", "the page of a deal on a phone");
  });
});
