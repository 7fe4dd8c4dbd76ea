import type { Page } from "@playwright/test";
import { addItem, card, items, openModule, openView, startIn, textOf } from "../support/app";
import { expect, test } from "../support/test";

/** Says in the basics where one sells, or what. */
async function say(page: Page, label: "Where you sell" | "Trade", code: string): Promise<void> {
  await openModule(page, "basics");
  await page.getByLabel(label, { exact: true }).selectOption(code);
}

/** The names of the clauses of the standard list, which are taken back again. */
async function standardClauses(page: Page): Promise<string[]> {
  await openModule(page, "contract");
  await page.getByRole("button", { name: "Take the standard clauses" }).click();
  await expect(textOf(items(page, "contract_clause").last())).toHaveValue("Filing and handover");
  const clauses = await items(page, "contract_clause").all();
  return Promise.all(clauses.map((clause) => textOf(clause).inputValue()));
}

/** The festivals that the touchpoint “Greeting” may be set to. */
async function festivals(page: Page): Promise<string[]> {
  await openModule(page, "aftersales");
  await openView(page, "Care touchpoints");
  const details = card(page, "Greeting").getByRole("button", { name: /^Details of/ });
  if ((await details.getAttribute("aria-expanded")) !== "true") {
    await details.click();
  }
  return page.getByLabel("Festival", { exact: true }).getByRole("option").allTextContents();
}

/** Adds the touchpoint whose festivals are looked at. */
async function addGreeting(page: Page): Promise<void> {
  await openModule(page, "aftersales");
  await openView(page, "Care touchpoints");
  await addItem(page, "touchpoint", "Greeting");
}

test("country and trade in the basics change what contract and after-sales offer", async ({ page }) => {
  await startIn(page, "basics");
  const general = await standardClauses(page);
  expect(general).toContain("Delivery and acceptance");
  await openView(page, "Contract data");
  await expect(page.getByLabel("Our signatory", { exact: true })).toBeVisible();
  await expect(page.getByLabel("Seal", { exact: true })).toHaveCount(0);
  await expect(page.getByText("mainland China")).toHaveCount(0);
  await addGreeting(page);
  const abroad = await festivals(page);
  expect(abroad).toContain("Christmas Day");
  expect(abroad).not.toContain("Spring Festival");

  await startIn(page, "basics");
  await addGreeting(page);
  await say(page, "Where you sell", "china");
  await openModule(page, "contract");
  await expect(page.getByText("The standard items follow practice in mainland China.")).toBeVisible();
  await openView(page, "Contract data");
  await expect(page.getByLabel("Seal", { exact: true })).toBeVisible();
  const home = await festivals(page);
  expect(home).toContain("Spring Festival");
  expect(home).not.toContain("Double Eleven (11 November)");
  expect(home).not.toContain("Christmas Day");

  await say(page, "Trade", "goods");
  const goods = await standardClauses(page);
  for (const clause of ["Sample and inspection", "Delivery and freight", "Passing of risk", "Short, damaged and returned goods", "Invoice and payment terms"]) {
    expect(goods).toContain(clause);
    expect(general).not.toContain(clause);
  }
  expect(goods).not.toContain("Delivery and acceptance");
  expect(await festivals(page)).toContain("Double Eleven (11 November)");
});

test("what was chosen stays to be seen where the plan comes to sell elsewhere", async ({ page }) => {
  await startIn(page, "basics");
  await say(page, "Where you sell", "china");
  await openModule(page, "contract");
  await openView(page, "Contract data");
  await page.getByLabel("Seal", { exact: true }).selectOption("contract_seal");
  await addGreeting(page);
  await festivals(page);
  await page.getByLabel("Festival", { exact: true }).selectOption("mid_autumn");
  await say(page, "Where you sell", "elsewhere");
  const offered = await festivals(page);
  expect(offered).toContain("Mid-Autumn Festival");
  expect(offered).not.toContain("Spring Festival");
  await expect(page.getByLabel("Festival", { exact: true })).toHaveValue("mid_autumn");
  await openModule(page, "contract");
  await openView(page, "Contract data");
  await expect(page.getByLabel("Seal", { exact: true })).toHaveValue("contract_seal");
});
