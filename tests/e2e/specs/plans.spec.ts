import type { Locator, Page } from "@playwright/test";
import { choose, exportJson, noticeUndo, open, startPlan, stored, storagePrefix, waitSaved } from "../support/app";
import { expect, test } from "../support/test";

/** Makes a plan with this title and goes home by the name of the program. */
async function planAtHome(page: Page, title: string): Promise<string> {
  const plan = await startPlan(page);
  await page.getByLabel("Plan title", { exact: true }).fill(title);
  await waitSaved(page);
  await page.getByRole("link", { name: "Saleswright", exact: true }).click();
  await expect(page).toHaveURL(/#\/$/);
  return plan;
}

function rows(page: Page): Locator {
  return page.getByTestId("plan-row");
}

async function expectTitles(page: Page, titles: string[]): Promise<void> {
  await expect(rows(page).locator("b")).toHaveText(titles);
}

async function openBin(page: Page): Promise<Locator> {
  const bin = page.locator("details").filter({ has: page.getByRole("heading", { name: "Bin" }) });
  if (!(await bin.evaluate((details: HTMLDetailsElement) => details.open))) await bin.locator("summary").click();
  return bin;
}

test("home lists a plan with its title, its age and its progress, and opens it", async ({ page }) => {
  const plan = await planAtHome(page, "Clinics first");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("My sales plans");
  await expect(rows(page)).toHaveText(/Clinics first\s*Changed (just now|.* ago) · 0 of 17 modules done/);
  await page.getByRole("link", { name: "Clinics first" }).click();
  await expect(page).toHaveURL(new RegExp(`#/plan/${plan}$`));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Clinics first");
});

test("a plan without a title is listed all the same", async ({ page }) => {
  await planAtHome(page, "");
  await expectTitles(page, ["Untitled plan"]);
});

test("a plan is renamed in the list; Escape keeps the old title", async ({ page }) => {
  await planAtHome(page, "Draft");
  await choose(rows(page), "Rename");
  const field = page.getByRole("textbox", { name: "Rename" });
  await expect(field).toBeFocused();
  await field.fill("Not this");
  await field.press("Escape");
  await expectTitles(page, ["Draft"]);
  await choose(rows(page), "Rename");
  await field.fill("诊所优先");
  await field.press("Enter");
  await expectTitles(page, ["诊所优先"]);
  await page.reload();
  await expectTitles(page, ["诊所优先"]);
});

test("a duplicate is a plan of its own with the same content", async ({ page }) => {
  await planAtHome(page, "Clinics first");
  await choose(rows(page), "Duplicate");
  await expect(rows(page)).toHaveCount(2);
  await page.getByRole("link", { name: "Clinics first (copy)" }).click();
  await page.getByRole("link", { name: /^Plan basics.*What do we sell/ }).click();
  await page.getByLabel("Company", { exact: true }).fill("Only in the copy");
  expect((await exportJson(page)).plan.tables.basics[0]).toMatchObject({ company: "Only in the copy" });
  await open(page);
  await page.getByRole("link", { name: "Clinics first", exact: false }).filter({ hasNotText: "copy" }).click();
  await page.getByRole("link", { name: /^Plan basics.*What do we sell/ }).click();
  await expect(page.getByLabel("Plan title", { exact: true })).toHaveValue("Clinics first");
  await expect(page.getByLabel("Company", { exact: true })).toHaveValue("");
});

test("a plan moved to the bin comes back by Undo and by Put back", async ({ page }) => {
  await planAtHome(page, "Clinics first");
  await choose(rows(page), "Move to bin");
  await expect(rows(page)).toHaveCount(0);
  await expect(page.getByText("“Clinics first” is in the bin.").first()).toBeVisible();
  await noticeUndo(page).click();
  await expectTitles(page, ["Clinics first"]);
  await choose(rows(page), "Move to bin");
  await page.reload();
  await expect(rows(page)).toHaveCount(0);
  const bin = await openBin(page);
  await expect(bin).toContainText("Clinics first");
  await bin.getByRole("button", { name: "Put back" }).click();
  await expectTitles(page, ["Clinics first"]);
});

test("deleting for good asks first, then leaves nothing of the plan behind", async ({ page }) => {
  const kept = await planAtHome(page, "Kept");
  const plan = await planAtHome(page, "Clinics first");
  await choose(rows(page).filter({ hasText: "Clinics first" }), "Move to bin");
  const bin = await openBin(page);
  await bin.getByRole("button", { name: "Delete for good" }).click();
  const question = page.getByRole("dialog", { name: /^Delete “Clinics first” for good\?/ });
  await expect(question.getByRole("button", { name: "Cancel" })).toBeFocused();
  await question.getByRole("button", { name: "Cancel" }).click();
  await expect(question).toBeHidden();
  await expect(bin).toContainText("Clinics first");
  await bin.getByRole("button", { name: "Delete for good" }).click();
  await question.getByRole("button", { name: "Delete for good" }).click();
  await expect(bin).toBeHidden();
  const keys = Object.keys(await stored(page));
  expect(keys.filter((key) => key.startsWith(`${storagePrefix}${plan}/`))).toEqual([]);
  expect(keys.filter((key) => key.startsWith(`${storagePrefix}${kept}/`))).not.toEqual([]);
  await page.reload();
  await expectTitles(page, ["Kept"]);
  await open(page, `plan/${plan}`);
  await expect(page.getByText("This plan is not in this browser.")).toBeVisible();
});
