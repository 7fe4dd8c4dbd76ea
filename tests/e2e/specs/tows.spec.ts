import type { Page } from "@playwright/test";
import { addItem, card, expectCards, list, openView, startIn, textOf } from "../support/app";
import { expect, test } from "../support/test";

async function startTows(page: Page): Promise<void> {
  await startIn(page, "swot");
  await addItem(page, "swot-strength", "Set up in one day");
  await addItem(page, "swot-weakness", "No interface");
  await addItem(page, "swot-opportunity", "2,300 clinics");
  for (const name of ["Impact", "Certainty"]) {
    await card(page, "Set up in one day").getByRole("slider", { name }).press("4");
  }
  await openView(page, "TOWS strategies");
}

function cell(page: Page, inside: string, outside: string) {
  return page.getByRole("button", { name: new RegExp(`^(\\+|\\d+ ·) . · ${inside} × . · ${outside}: `) });
}

test("a pair of the grid starts a strategy that holds both items", async ({ page }) => {
  await startTows(page);
  await expect(page.getByText("1 item with impact 4 or 5 has no strategy")).toBeVisible();
  await cell(page, "Set up in one day", "2,300 clinics").click();
  const growth = list(page, "SO · Growth");
  await expect(textOf(growth.getByTestId("item-strategy"))).toBeFocused();
  await page.keyboard.type("Offer a day of set-up to clinics");
  await expectCards(growth, ["Offer a day of set-up to clinics"]);
  await expect(growth.getByRole("link", { name: "Set up in one day" }).first()).toBeVisible();
  await expect(growth.getByRole("link", { name: "2,300 clinics" }).first()).toBeVisible();
  await expect(cell(page, "Set up in one day", "2,300 clinics")).toHaveText("1");
  await expect(page.getByText("has no strategy")).toBeHidden();
  await openView(page, "Canvas");
  await expect(card(page, "Set up in one day").locator(".card-thread").getByText("Leads to")).toBeVisible();
});

test("a weakness and an opportunity make a turnaround", async ({ page }) => {
  await startTows(page);
  await cell(page, "No interface", "2,300 clinics").click();
  await page.keyboard.type("Build it with two suppliers");
  await expectCards(list(page, "WO · Turnaround"), ["Build it with two suppliers"]);
});

test("a pair that has a strategy leads to it", async ({ page }) => {
  await startTows(page);
  await cell(page, "Set up in one day", "2,300 clinics").click();
  await page.keyboard.type("Offer a day");
  await page.getByTestId("module-title").click();
  await expect(cell(page, "Set up in one day", "2,300 clinics")).toHaveText("1");
  await cell(page, "Set up in one day", "2,300 clinics").click();
  await expect(textOf(list(page, "SO · Growth").getByTestId("item-strategy"))).toBeFocused();
  await expect(list(page, "SO · Growth").getByTestId("item-strategy")).toHaveCount(1);
});

test("a strategy has an owner, a date, a status and a priority", async ({ page }) => {
  await startIn(page, "basics");
  await addItem(page, "person", "Lin Yue");
  await page.getByRole("link", { name: /SWOT canvas/ }).first().click();
  await openView(page, "TOWS strategies");
  await addItem(page, "strategy-wt", "Keep to 2–10 chairs");
  const strategy = card(page, "Keep to 2–10 chairs");
  await strategy.getByRole("button", { name: /^Details of/ }).click();
  await strategy.getByLabel("Owner", { exact: true }).selectOption({ label: "Lin Yue" });
  await strategy.getByLabel("Due", { exact: true }).fill("2027-03-09");
  await strategy.getByLabel("Status", { exact: true }).selectOption({ label: "Chosen" });
  await strategy.getByRole("slider", { name: "Impact" }).first().press("5");
  await strategy.getByRole("slider", { name: "Effort" }).first().press("2");
  await strategy.getByRole("button", { name: /^Details of/ }).click();
  await expect(strategy.getByText("Lin Yue")).toBeVisible();
  await expect(strategy.getByText("due Mar 9, 2027")).toBeVisible();
  await expect(strategy.getByText("Chosen")).toBeVisible();
  await expect(strategy.getByTitle(/^Priority/)).toHaveText("+3");
});

test("the balance adds up the weights of each quadrant", async ({ page }) => {
  await startTows(page);
  await expect(
    page.getByText("Inside: strengths 16, weaknesses 0. Outside: opportunities 0, threats 0."),
  ).toBeVisible();
});

test("the view stands in the address: reload and Back keep it", async ({ page }) => {
  await startTows(page);
  await expect(page).toHaveURL(/\/swot\?view=tows$/);
  await page.reload();
  await expect(page.getByRole("heading", { name: "Which pairs have a strategy?" })).toBeVisible();
  await openView(page, "List");
  await page.goBack();
  await expect(page.getByRole("heading", { name: "Which pairs have a strategy?" })).toBeVisible();
});
