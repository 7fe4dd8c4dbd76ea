import type { Locator, Page } from "@playwright/test";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import {
  addItem, card, chooseImport, expectCards, exportJson, goTo, importFile, items, open, openModule, openView, storedPlan, undo, waitSaved,
} from "../support/app";
import { expect, test } from "../support/test";

// What the page of an older format has written, as it lies in files and in browsers.

/** A frozen file of an older format. */
async function fixture(name: string): Promise<string> {
  return readFile(fileURLToPath(new URL(`../../fixtures/${name}`, import.meta.url)), "utf8");
}

/** A file of format 1 in which meeting, contract, handover and scored opportunities are written, and more where that is given. */
async function olderFile(clauses: string[]): Promise<string> {
  const file = JSON.parse(await fixture("plan-v1.json"));
  Object.assign(file.plan.tables, {
    negotiation_brief: [{ id: "single", order: "a0", customer: "Lakeside Dental", place: "At the lake" }],
    negotiation_issue: [{ id: "i", order: "a0", name: "Days until payment" }],
    contract_clause: clauses.map((title, place) => ({ id: `k${place}`, order: `a${place}`, title })),
    handover: [{ id: "single", order: "a0", customer: "Lakeside Dental", signing_on: "2026-04-01" }],
    check: [{ id: "c", order: "a0", opportunity: "Mill Lane", decision: "no_go" }],
  });
  return JSON.stringify(file);
}

const deals = (page: Page): Locator => page.getByRole("table", { name: /^(Deals|商机)$/ });
const shown = (page: Page): Locator => page.getByTestId("of-deal").locator("option:checked");

for (const { locale, told } of [
  { locale: "en-US", told: "The file has the older format 1. It will be brought to 2; the file itself stays as it is." },
  { locale: "zh-CN", told: "文件是较早的格式 1，导入时会转换到 2，原文件不变。" },
]) {
  test.describe(locale, () => {
    test.use({ locale });

    test("a file of format 1 says that it is brought to format 2, and its one customer becomes the first deal", { tag: "@main" }, async ({ page }) => {
      await open(page);
      await chooseImport(page, "older.json", await olderFile(["Price", "Term"]));
      await expect(page.getByRole("dialog")).toContainText(told);
      await page.getByTestId("import-apply").click();
      await expect(page).toHaveURL(/#\/plan\/[^/]+$/);
      await goTo(page, "/deals?view=list");
      await expectCards(deals(page), ["Lakeside Dental", "Mill Lane"]);
      await openModule(page, "negotiation");
      await expect(shown(page)).toHaveText("Lakeside Dental");
      await expect(page.getByLabel(/^(Place|地点)$/)).toHaveValue("At the lake");
      await openModule(page, "contract");
      await expect(items(page, "contract_clause")).toHaveCount(2);
      const file = await exportJson(page);
      expect(file.version).toBe(2);
      expect(file.plan.tables.check).toBeUndefined();
      expect(file.plan.tables.contract_clause[0]).toMatchObject({ title: "Price", deal: "deal:single" });
    });
  });
}

test("the frozen file of format 1 imports whole", async ({ page }) => {
  const before = JSON.parse(await fixture("plan-v1.json"));
  await open(page);
  await importFile(page, "plan-v1.json", JSON.stringify(before));
  await expect(page).toHaveURL(/#\/plan\/[^/]+$/);
  const { plan } = await exportJson(page);
  for (const [table, records] of Object.entries(before.plan.tables)) expect(plan.tables[table], table).toEqual(records);
});

test("a file of format 1 is merged into the plan that has deals by now, and nothing of either is lost", async ({ page }) => {
  await open(page);
  await importFile(page, "older.json", await olderFile(["Price"]));
  await expect(page).toHaveURL(/#\/plan\/[^/]+$/);
  await goTo(page, "/deals?view=list");
  await addItem(page, "deal", "North Hill");
  await openModule(page, "contract");
  await page.getByTestId("of-deal").selectOption({ label: "North Hill" });
  await addItem(page, "contract_clause", "Price on the hill");

  await chooseImport(page, "older.json", await olderFile(["Price", "Term"]));
  const preview = page.getByRole("dialog");
  await preview.getByRole("radio", { name: /^Merge into “/ }).check();
  await expect(preview).toContainText("The file has the older format 1.");
  await expect(preview.getByTestId("import-changes")).toContainText("1 item comes");
  await expect(preview.getByTestId("import-changes")).not.toContainText("goes");
  await page.getByTestId("import-apply").click();
  await goTo(page, "/deals?view=list");
  await expectCards(deals(page), ["Lakeside Dental", "Mill Lane", "North Hill"]);
  await openModule(page, "contract");
  await page.getByTestId("of-deal").selectOption({ label: "Lakeside Dental" });
  await expect(card(page, "Price")).toBeVisible();
  await expect(card(page, "Term")).toBeVisible();
  await page.getByTestId("of-deal").selectOption({ label: "North Hill" });
  await expect(card(page, "Price on the hill")).toBeVisible();
  await expect(items(page, "contract_clause")).toHaveCount(1);
  await undo(page);
  await page.getByTestId("of-deal").selectOption({ label: "Lakeside Dental" });
  await expect(card(page, "Term")).toHaveCount(0);
});

test("a store of format 1 opens whole, and the state before its first edit is a snapshot", { tag: "@main" }, async ({ page }) => {
  const before = JSON.parse(await fixture("store-v1.json")) as Record<string, string>;
  await page.goto("./favicon.svg");
  await page.evaluate((before) => void Object.assign(localStorage, before), before);
  await open(page, "plan/p-1/deals?view=list");
  await expectCards(deals(page), ["河畔口腔", "Lakeside Dental", "Mill Lane Dental"]);
  await openModule(page, "contract");
  await expect(shown(page)).toHaveText("河畔口腔");
  await expect(card(page, "Price")).toBeVisible();
  await openModule(page, "negotiation");
  await openView(page, "Issues");
  // What was written last stands in the journal alone.
  await expect(card(page, "Days until they pay")).toBeVisible();

  await goTo(page, "/deals?view=list");
  await addItem(page, "deal", "North Hill");
  await waitSaved(page);
  expect(Object.values(await storedPlan(page)).find((value) => value.includes("North Hill"))).toMatch(/^2 /);
  await goTo(page, "/history");
  const snapshot = page.getByTestId("snapshot");
  await expect(snapshot.locator("b")).toHaveText(["Before the plan was brought to format 2"]);
  await snapshot.getByRole("button", { name: "Restore", exact: true }).click();
  await expect(page.getByTestId("snapshot")).toHaveCount(2);
  await goTo(page, "/deals?view=list");
  await expectCards(deals(page), ["河畔口腔", "Lakeside Dental", "Mill Lane Dental"]);
  await waitSaved(page);
  await page.reload();
  await expectCards(deals(page), ["河畔口腔", "Lakeside Dental", "Mill Lane Dental"]);
});
