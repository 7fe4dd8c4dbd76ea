import type { Page } from "@playwright/test";
import {
  addField, addItem, card, chooseLocale, download, items, noticeUndo, open, openModule, openView, planId, startIn, startSamplePlan, tabTo, undo, waitSaved,
} from "../support/app";
import { compose } from "../support/composition";
import { expect, test } from "../support/test";

const stops = (page: Page) => page.getByTestId("day");

/** Writes a date into the field of the first year. */
async function sign(page: Page, date: string, label = "Signing date"): Promise<void> {
  await page.getByLabel(label, { exact: true }).fill(date);
  await page.getByLabel(label, { exact: true }).press("Tab");
}

test("touchpoints stand on their days once the signing date is known, and move with it", async ({ page }) => {
  await startIn(page, "aftersales");
  await openView(page, "Care touchpoints");
  await addItem(page, "touchpoint", "Call Ms. Qiao");
  const call = card(page, "Call Ms. Qiao");
  await expect(call.getByText("No time yet")).toBeVisible();
  await call.getByRole("button", { name: /^Details of/ }).click();
  await call.getByLabel("Counted from", { exact: true }).selectOption("after_signing");
  await call.getByLabel("Days", { exact: true }).fill("90");
  await call.getByLabel("Days", { exact: true }).press("Tab");
  await call.getByLabel("Repeat", { exact: true }).selectOption("quarterly");
  await expect(call.getByText("Day 90", { exact: true })).toBeVisible();
  await openView(page, "First year");
  await expect(stops(page)).toHaveText([/^Day 90: Call Ms. Qiao\s*Each quarter$/]);
  await expect(page.getByText("Enter the signing date to see calendar days")).toBeVisible();
  await sign(page, "2026-03-30");
  await page.getByLabel("Term in months", { exact: true }).fill("12");
  await page.getByLabel("Term in months", { exact: true }).press("Tab");
  await expect(stops(page)).toHaveText([/^Sun, Jun 28, 2026Day 90:/, /^Mon, Sep 28, 2026Day 182:/, /^Mon, Dec 28, 2026Day 273:/, /^Sun, Mar 28, 2027Day 363:/]);
  await expect(page.getByRole("img", { name: "4 touchpoints in the first year" })).toBeVisible();
  await sign(page, "2026-04-30");
  await expect(stops(page).first()).toHaveText(/^Wed, Jul 29, 2026Day 90:/);
  await undo(page);
  await expect(stops(page).first()).toHaveText(/^Sun, Jun 28, 2026Day 90:/);
  await waitSaved(page);
  await page.reload();
  await expect(stops(page)).toHaveCount(4);
  await stops(page).first().getByRole("link").click();
  await expect(card(page, "Call Ms. Qiao")).toBeVisible();
});

test("the calendar file holds every touchpoint on its day, and nothing is handed over while there is none", async ({ page }) => {
  await startIn(page, "aftersales");
  await openView(page, "First year");
  await page.getByTestId("export-calendar").click();
  await expect(page.getByRole("region", { name: "Notices" }).getByText(/^Nothing here has a date yet/)).toBeVisible();
  await startSamplePlan(page);
  await openModule(page, "aftersales");
  await openView(page, "First year");
  await expect(stops(page).first()).toHaveText(/Day 2: Handover talk with the head nurse/);
  const { name, text } = await download(page, page.getByTestId("export-calendar"));
  expect(name).toMatch(/^Care touchpoints · .* \d{4}-\d\d-\d\d\.ics$/);
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(await stops(page).count());
  expect(text.replaceAll("\r\n ", "")).toContain("SUMMARY:Call the head nurse: which step takes longest · Dr. Fang’s clinic\r\n");
});

test("festivals come from the customer's list, and what differs by place or is not kept says so", async ({ page }) => {
  await startIn(page, "basics");
  await page.getByLabel("Where you sell", { exact: true }).selectOption("china");
  await openModule(page, "aftersales");
  await openView(page, "Care touchpoints");
  await addItem(page, "touchpoint", "Greeting");
  const greeting = card(page, "Greeting");
  await greeting.getByRole("button", { name: /^Details of/ }).click();
  await greeting.getByLabel("Counted from", { exact: true }).selectOption("festival");
  await greeting.getByLabel("Days", { exact: true }).fill("3");
  await greeting.getByLabel("Days", { exact: true }).press("Tab");
  await greeting.getByLabel("Festival", { exact: true }).selectOption("spring_festival");
  await expect(greeting.getByText("3 days before Spring Festival")).toBeVisible();
  await openView(page, "First year");
  await sign(page, "2026-03-30");
  await expect(stops(page)).toHaveText([/^Wed, Feb 3, 2027Day 310: Greeting/]);
  await page.getByLabel("Festival list", { exact: true }).selectOption("intl");
  await expect(stops(page)).toHaveText([/3 days before Spring Festival: Greeting.*Spring Festival is not in this customer’s list of festivals\./]);
  await page.getByLabel("Festival list", { exact: true }).selectOption("cn");
  await expect(stops(page)).toHaveText([/^Wed, Feb 3, 2027/]);
  await sign(page, "2035-06-01");
  await expect(stops(page)).toHaveText([/Spring Festival: no date on file for 2036\. Enter it, or this year is left out\./]);
});

test("the promises of the contract come onto the sheet once and can be taken back", async ({ page }) => {
  await startSamplePlan(page);
  await openModule(page, "contract");
  await addItem(page, "contract_clause", "Warranty");
  const clause = card(page, "Warranty");
  await clause.getByLabel("Kind: Warranty").selectOption("warranty");
  await clause.getByRole("button", { name: /^Details of/ }).click();
  await clause.getByLabel("What it must say", { exact: true }).fill("A spare tablet within one day");
  await clause.getByLabel("What it must say", { exact: true }).press("Tab");
  await openModule(page, "aftersales");
  const before = await items(page, "handover_item").count();
  await page.getByTestId("take-over").click();
  await expect(page.getByTestId("take-over")).toHaveCount(0);
  const promise = card(page, "A spare tablet within one day");
  await expect(promise.getByText("Contract, clause “Warranty”")).toBeVisible();
  await noticeUndo(page).click();
  await expect(items(page, "handover_item")).toHaveCount(before);
  await expect(page.getByTestId("take-over")).toBeVisible();
});

test("prompts of the contract that nobody has filled are no promises", async ({ page }) => {
  await startIn(page, "contract");
  await page.getByRole("button", { name: "Take the standard clauses" }).click();
  await openModule(page, "aftersales");
  await expect(page.getByTestId(/^add-handover_item/).first()).toBeVisible();
  await expect(page.getByTestId("take-over")).toHaveCount(0);
});

test("weights are summed, and values that are tried come to a level with its action", async ({ page }) => {
  await startSamplePlan(page);
  await openModule(page, "aftersales");
  await openView(page, "Health score");
  await expect(page.getByTestId("weights")).toHaveText("Weights: 100 of 100");
  const result = page.getByTestId("health-result");
  await expect(result).toHaveText("Enter a value for every factor that has a weight.");
  await page.getByLabel("Logins", { exact: true }).fill("7");
  await page.getByLabel("Booked online", { exact: true }).fill("35");
  await page.getByLabel("Tickets", { exact: true }).fill("0");
  await expect(result).toHaveText(/Watch.*Score 60.*Call the head nurse/);
  await page.getByLabel("Logins", { exact: true }).fill("many");
  await expect(page.getByRole("alert")).toContainText("“many” is not a number.");
  await expect(result).toHaveText(/Watch.*Score 60/);
  await page.getByLabel("Logins", { exact: true }).fill("");
  await expect(result).toHaveText("Enter a value for every factor that has a weight.");
  await page.getByLabel("Logins", { exact: true }).fill("12");
  await expect(result).toHaveText(/Healthy.*Score 80/);
  await page.getByLabel("Weight %: Logins", { exact: true }).fill("50");
  await page.getByLabel("Weight %: Logins", { exact: true }).press("Tab");
  await expect(page.getByTestId("weights")).toHaveText("Weights: 110 of 100");
  await expect(page.getByLabel("Logins", { exact: true })).toHaveValue("12");
});

test("a promise is written, given a state and dated by keyboard alone", async ({ page }) => {
  await startIn(page, "aftersales");
  await page.locator("body").press("Tab");
  await tabTo(page, addField(page, "handover_item-promise"));
  await page.keyboard.type("Set up in one day");
  await page.keyboard.press("Enter");
  const promise = items(page, "handover_item").first();
  await tabTo(page, promise.getByLabel("Status: Set up in one day"), "Shift+Tab");
  await page.keyboard.type("Kept");
  await expect(promise.getByLabel("Status: Set up in one day")).toHaveValue("kept");
  await open(page, `plan/${await planId(page)}/aftersales?view=touchpoints`);
  await page.locator("body").press("Tab");
  await tabTo(page, addField(page, "touchpoint"));
  await page.keyboard.type("Welcome message");
  await page.keyboard.press("Enter");
  await expect(items(page, "touchpoint")).toHaveCount(1);
});

test("in Chinese a success is composed, and one without a figure is named", async ({ page }) => {
  await startIn(page, "aftersales");
  await chooseLocale(page, "zh-CN");
  await compose(page, addField(page, "handover_item-success"), ["shun", "顺"], "前台用得顺利");
  await page.keyboard.press("Enter");
  await expect(items(page, "handover_item")).toHaveCount(1);
  await page.getByRole("button", { name: /^教练( \d+)?$/ }).click();
  await expect(page.getByText("“前台用得顺利”一年后没法核对。").first()).toBeVisible();
});

test("the standard note on data is used in one press and can be taken back", async ({ page }) => {
  await startIn(page, "aftersales");
  await openView(page, "Customer record");
  const note = page.getByLabel("Consent note", { exact: true });
  await page.getByRole("button", { name: "Use the standard note", exact: true }).click();
  await expect(note).toHaveValue(/^We keep name, phone, purchase and usage data/);
  await expect(page.getByRole("button", { name: "Use the standard note", exact: true })).toHaveCount(0);
  await undo(page);
  await expect(note).toHaveValue("");
});
