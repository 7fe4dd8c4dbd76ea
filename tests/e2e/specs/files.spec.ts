import type { Page } from "@playwright/test";
import {
  addItem, card, choose, chooseImport, download, expectCards, exportJson, importFile, list, open, openModule, openView,
  planId, startIn, startPlan, startSamplePlan, stored, textOf, waitSaved,
} from "../support/app";
import { expect, test } from "../support/test";

/** A plan with every kind of field, links included; by hand, since the example is only one of many. */
async function fillPlan(page: Page): Promise<void> {
  await startPlan(page);
  await page.getByLabel("Plan title", { exact: true }).fill("诊所 / clinics");
  await page.getByLabel("Business goal", { exact: true }).fill("50 clinics.\n\nThen more.");
  await page.getByLabel("Period starts", { exact: true }).fill("2027-01-01");
  await page.getByLabel("Revenue target", { exact: true }).fill("1200000.5");
  await addItem(page, "person", "Chen Wei");
  await page.getByRole("link", { name: /PEST canvas/ }).first().click();
  await addItem(page, "pest-political", "Data rules tighten <script>alert(1)</script>");
  const factor = card(page, "Data rules tighten <script>alert(1)</sc…");
  await factor.getByRole("slider", { name: "Impact" }).press("5");
  await choose(factor, "+ SWOT canvas: Threat");
}

test("what is exported, imported elsewhere and exported again is the same", { tag: "@main" }, async ({ browser, page, appUrl }) => {
  await fillPlan(page);
  const first = await exportJson(page);
  expect(first.plan.tables.pest[0]).toMatchObject({ text: "Data rules tighten <script>alert(1)</script>", impact: 5 });
  expect(first.plan.tables.swot[0].origin).toEqual([`pest:${first.plan.tables.pest[0].id}`]);

  const elsewhere = await browser.newContext({ baseURL: appUrl });
  const fresh = await elsewhere.newPage();
  await open(fresh);
  await importFile(fresh, "plan.json", JSON.stringify(first));
  await expect(fresh.getByRole("heading", { level: 1 })).toHaveText("诊所 / clinics");
  const second = await exportJson(fresh);
  expect(second.plan.tables).toEqual(first.plan.tables);
  await fresh.reload();
  expect((await exportJson(fresh)).plan.tables).toEqual(first.plan.tables);
  await elsewhere.close();
});

test("the example plan comes through an export and an import unchanged", async ({ browser, page, appUrl }) => {
  await startSamplePlan(page);
  const first = await exportJson(page);
  const elsewhere = await browser.newContext({ baseURL: appUrl, locale: "zh-CN" });
  const fresh = await elsewhere.newPage();
  await open(fresh);
  await importFile(fresh, "example.json", JSON.stringify(first));
  await expect(fresh).toHaveURL(/#\/plan\/[^/]+$/);
  expect((await exportJson(fresh)).plan.tables).toEqual(first.plan.tables);
  await elsewhere.close();
});

test("the file is named after plan and day, and says what it is", { tag: "@main" }, async ({ page }) => {
  await startPlan(page);
  await page.getByLabel("Plan title", { exact: true }).fill("诊所 / clinics: 2027?");
  const { name, text } = await download(page, page.getByTestId("export-json"));
  expect(name).toMatch(/^[^/\\:*?"<>|]*诊所[^/\\:*?"<>|]*\d{4}-\d\d-\d\d\.json$/);
  await expect(page.getByText(`“${name}” handed to the browser for download.`).first()).toBeVisible();
  const file = JSON.parse(text);
  expect(file).toMatchObject({ format: "saleswright-plan", version: 2 });
  expect(new Date(file.exported_at).getTime()).toBeGreaterThan(Date.now() - 60_000);
});

test("the export holds what was typed a moment ago", async ({ page }) => {
  await startIn(page, "swot");
  await addItem(page, "swot-strength", "A");
  await textOf(card(page, "A")).fill("A, changed");
  expect((await exportJson(page)).plan.tables.swot[0].text).toBe("A, changed");
});

test("the preview says what is in the file; Cancel and Escape change nothing", { tag: "@main" }, async ({ page }) => {
  await startIn(page, "swot");
  await addItem(page, "swot-strength", "A");
  const file = await exportJson(page);
  file.plan.id = "other-1";
  await waitSaved(page);
  const before = await stored(page);
  for (const leave of [() => page.getByTestId("import-cancel").click(), () => page.keyboard.press("Escape")]) {
    await chooseImport(page, "plan.json", JSON.stringify(file));
    const preview = page.getByRole("dialog", { name: "What is in “plan.json”" });
    await expect(preview).toContainText("Your plan stays as it is until you confirm.");
    await expect(preview).toContainText("2 new");
    await preview.getByText("What it holds, module by module").click();
    await expect(preview.getByTestId("import-contents").getByRole("listitem").filter({ hasText: "SWOT canvas" })).toHaveText("SWOT canvas 1A");
    await leave();
    await expect(preview).toBeHidden();
    expect(await stored(page)).toEqual(before);
  }
  await expectCards(list(page, "Strengths"), ["A"]);
});

test("the same file can be chosen again after Cancel", async ({ page }) => {
  await startIn(page, "swot");
  const text = JSON.stringify(await exportJson(page));
  for (let turn = 0; turn < 2; turn += 1) {
    await chooseImport(page, "plan.json", text);
    await page.getByTestId("import-cancel").click();
    await expect(page.getByRole("dialog")).toBeHidden();
  }
});

test("a file of a plan that is here becomes a plan of its own, unless it is merged", async ({ page }) => {
  const plan = await startIn(page, "swot");
  await addItem(page, "swot-strength", "A");
  await addItem(page, "swot-strength", "B");
  const text = JSON.stringify(await exportJson(page));
  await textOf(card(page, "A")).fill("A, changed here");
  await choose(card(page, "B"), "Delete");
  await importFile(page, "plan.json", text);
  await expect(page.getByText("“plan.json” imported: 3 items.").first()).toBeVisible();
  expect(await planId(page)).not.toBe(plan);
  await openModule(page, "swot");
  await expectCards(list(page, "Strengths"), ["A", "B"]);

  await open(page, `plan/${plan}/swot`);
  await chooseImport(page, "plan.json", text);
  await expect(page.getByRole("dialog")).toContainText("1 new");
  await expect(page.getByRole("dialog")).toContainText("1 changed");
  await page.getByRole("radio", { name: /^Merge into “Untitled plan”/ }).check();
  await page.getByTestId("import-apply").click();
  await openModule(page, "swot");
  expect(await planId(page)).toBe(plan);
  // Both were done after the file was written.
  await expectCards(list(page, "Strengths"), ["A, changed here"]);
});

test("a file dropped on the page is looked at first", async ({ page }) => {
  await startIn(page, "swot");
  const text = JSON.stringify(await exportJson(page));
  await openView(page, "List");
  await page.evaluate((text) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], "dropped.json", { type: "application/json" }));
    for (const type of ["dragover", "drop"]) {
      document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    }
  }, text);
  await expect(page.getByRole("dialog", { name: "What is in “dropped.json”" })).toBeVisible();
});
