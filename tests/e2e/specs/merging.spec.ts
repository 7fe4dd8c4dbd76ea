import type { Browser, Locator, Page } from "@playwright/test";
import {
  addItem, card, choose, chooseImport, chooseLocale, download, expectCards, importFile, list, open, openModule, openView,
  planId, startIn, textOf, undo, waitSaved,
} from "../support/app";
import { expect, test } from "../support/test";

async function exported(page: Page): Promise<string> {
  await waitSaved(page);
  return (await download(page, page.getByTestId("export-json"))).text;
}

/** Somebody else, who has the plan from a file. */
async function colleague(browser: Browser, appUrl: string, file: string): Promise<Page> {
  const elsewhere = await browser.newContext({ baseURL: appUrl });
  const page = await elsewhere.newPage();
  await open(page);
  await importFile(page, "plan.json", file);
  await openModule(page, "swot");
  return page;
}

/** Opens a file of the plan and says that it is to be merged, or to replace the plan. */
async function look(page: Page, file: string, way: RegExp): Promise<Locator> {
  await chooseImport(page, "plan.json", file);
  const preview = page.getByRole("dialog");
  await preview.getByRole("radio", { name: way }).check();
  return preview;
}

const merge = /^Merge into “/;

test("an older file puts no old value over a newer one", { tag: "@main" }, async ({ page }) => {
  await startIn(page, "negotiation");
  await openView(page, "Issues");
  await addItem(page, "negotiation_issue", "Yearly price");
  const price = card(page, "Yearly price");
  await price.getByRole("button", { name: /^Details of/ }).first().click();
  const fill = async (label: string, value: string) => {
    await price.getByLabel(label, { exact: true }).fill(value);
    await price.getByLabel(label, { exact: true }).press("Tab");
  };
  await fill("Unit", "CNY");
  await fill("Walk-away", "9500");
  const older = await exported(page);
  await fill("Unit", "");
  await fill("Walk-away", "24000");
  const preview = await look(page, older, merge);
  await expect(preview.getByTestId("import-changes")).toHaveText("Nothing changes.");
  await expect(preview.getByTestId("import-differences")).toBeHidden();
  await page.getByTestId("import-apply").click();
  await openModule(page, "negotiation");
  await openView(page, "Issues");
  await price.getByRole("button", { name: /^Details of/ }).first().click();
  await expect(price.getByLabel("Walk-away", { exact: true })).toHaveValue(/^24,?000$/);
  await expect(price.getByLabel("Unit", { exact: true })).toHaveValue("");
});

test("what a colleague deleted goes, what both changed stays, and one undo takes all of it back", async ({ browser, page, appUrl }) => {
  const plan = await startIn(page, "swot");
  for (const text of ["Ours", "Theirs", "Gone"]) await addItem(page, "swot-strength", text);
  const other = await colleague(browser, appUrl, await exported(page));
  await textOf(card(other, "Theirs")).fill("Theirs, changed");
  await choose(card(other, "Gone"), "Delete");
  await addItem(other, "swot-weakness", "New there");
  const file = await exported(other);
  await textOf(card(page, "Ours")).fill("Ours, changed");

  const preview = await look(page, file, merge);
  const changes = preview.getByTestId("import-changes");
  await expect(changes).toContainText("1 item changes");
  await expect(changes).toContainText("Theirs → Theirs, changed");
  await expect(changes).toContainText("1 item comes");
  await expect(changes).toContainText("New there");
  await expect(changes).toContainText("1 item goes");
  await expect(changes).toContainText("Gone");
  await expect(changes).not.toContainText("Ours");
  await page.getByTestId("import-apply").click();
  await openModule(page, "swot");
  expect(await planId(page)).toBe(plan);
  await expectCards(list(page, "Strengths"), ["Ours, changed", "Theirs, changed"]);
  await expectCards(list(page, "Weaknesses"), ["New there"]);

  const back = await look(other, await exported(page), merge);
  await expect(back.getByTestId("import-differences")).toBeHidden();
  await other.getByTestId("import-apply").click();
  await openModule(other, "swot");
  await expectCards(list(other, "Strengths"), ["Ours, changed", "Theirs, changed"]);
  await other.context().close();

  await undo(page);
  await expectCards(list(page, "Strengths"), ["Ours, changed", "Theirs", "Gone"]);
  await expectCards(list(page, "Weaknesses"), []);
});

test("what both changed stands side by side and is chosen, once for both, in either language", async ({ browser, page, appUrl }) => {
  await startIn(page, "swot");
  for (const text of ["One", "Two"]) await addItem(page, "swot-strength", text);
  const other = await colleague(browser, appUrl, await exported(page));
  for (const text of ["One", "Two"]) {
    await textOf(card(other, text)).fill(`${text}, there`);
    await textOf(card(page, text)).fill(`${text}, here`);
  }
  const file = await exported(other);
  const preview = await look(page, file, merge);
  await expect(preview.getByTestId("import-changes")).toHaveText("Nothing changes.");
  const first = preview.getByRole("group", { name: /One, here/ });
  await expect(first.getByRole("radio", { name: /^Yours\s*One, here$/ })).toBeChecked();
  await first.getByRole("radio", { name: /^In the file\s*One, there$/ }).check();
  await expect(preview.getByTestId("import-changes")).toContainText("One, here → One, there");
  await preview.getByRole("group", { name: /Two, here/ }).getByRole("radio", { name: /^Keep both/ }).check();
  await page.getByTestId("import-apply").click();
  await openModule(page, "swot");
  await expectCards(list(page, "Strengths"), ["One, there", "Two, here\nTwo, there"]);

  const chosen = await exported(page);
  await chooseLocale(other, "zh-CN");
  const back = await look(other, chosen, /^合并到“/);
  await expect(back.getByTestId("import-differences")).toBeHidden();
  await expect(back.getByTestId("import-changes")).toContainText("1 个条目有改动");
  await other.getByTestId("import-apply").click();
  await openModule(other, "swot");
  await expectCards(list(other, "优势"), ["One, there", "Two, here\nTwo, there"]);
  await other.context().close();
});

test("a file that does not say what is newer changes nothing unless it is chosen", async ({ page }) => {
  await startIn(page, "swot");
  for (const text of ["One", "Two"]) await addItem(page, "swot-strength", text);
  const file = JSON.parse(await exported(page));
  delete file.lineage;
  for (const text of ["One", "Two"]) await textOf(card(page, text)).fill(`${text}, here`);
  const preview = await look(page, JSON.stringify(file), merge);
  const differences = preview.getByTestId("import-differences");
  await expect(differences).toContainText("2 differences to choose");
  await expect(differences).toContainText("Yours stays, unless you choose.");
  await expect(preview.getByTestId("import-changes")).toHaveText("Nothing changes.");
  await preview.getByRole("button", { name: "The file’s everywhere" }).click();
  await expect(preview.getByTestId("import-changes")).toContainText("2 items change");
  await preview.getByRole("button", { name: "Yours everywhere" }).click();
  await page.getByTestId("import-apply").click();
  await openModule(page, "swot");
  await expectCards(list(page, "Strengths"), ["One, here", "Two, here"]);
});

test("a plan is replaced under its own title, after a snapshot", async ({ page }) => {
  await startIn(page, "basics");
  const title = page.getByLabel("Plan title", { exact: true });
  await title.fill("Then");
  const file = await exported(page);
  await title.fill("Now");
  await openModule(page, "swot");
  await addItem(page, "swot-strength", "Added later");
  const preview = await look(page, file, /^Replace “Now”/);
  await expect(preview.getByRole("radio", { name: /^Merge into “Now”/ })).toBeVisible();
  await expect(preview.getByTestId("import-changes")).toContainText("1 item goes");
  await expect(preview.getByTestId("import-changes")).toContainText("Now → Then");
  await page.getByTestId("import-apply").click();
  await openModule(page, "swot");
  await expectCards(list(page, "Strengths"), []);
  await openModule(page, "basics");
  await expect(title).toHaveValue("Then");
  const journey = page.getByRole("navigation", { name: "Journey" });
  await journey.getByRole("link", { name: "Snapshots", exact: true }).click();
  await expect(page.getByTestId("snapshot").locator("b")).toHaveText(["Before import of “plan.json”"]);
});
