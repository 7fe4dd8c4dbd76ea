import {
  addField, addItem, card, download, openModule, paperOf, startIn, startSamplePlan, waitSaved,
} from "../support/app";
import { expect, test } from "../support/test";

test("a chosen part leaves as Markdown, in the language chosen, and as text only", { tag: "@main" }, async ({ page }) => {
  await startIn(page, "swot");
  await addItem(page, "swot-strength", "# <b>Set up</b> in one day");
  await waitSaved(page);
  await page.getByRole("link", { name: "Print or export" }).click();
  const paper = paperOf(page);
  await expect(paper).toContainText("# <b>Set up</b> in one day");
  await expect(paper.locator("b")).toHaveCount(0);
  await page.getByLabel("Headings and field names in").selectOption("zh-CN");
  await expect(paper.getByRole("heading", { name: "SWOT 分析" })).toBeVisible();
  const { text } = await download(page, page.getByTestId("export-markdown"));
  expect(text).toContain("## SWOT 分析");
  expect(text).toContain("\\# \\<b\\>Set up\\</b\\> in one day");
});

test("a web address is a link in the Markdown file, with every sign of it", async ({ page }) => {
  await startIn(page, "swot");
  await addItem(page, "swot-strength", "12 pilots, https://example.com/a_b?x=1&y=2, counted");
  await waitSaved(page);
  await page.getByRole("link", { name: "Print or export" }).click();
  const { text } = await download(page, page.getByTestId("export-markdown"));
  expect(text).toContain("12 pilots, <https://example.com/a_b?x=1&y=2>, counted");
});

test("parts are left out and come back, and an empty choice says so", async ({ page }) => {
  await startSamplePlan(page);
  await page.getByRole("link", { name: "Print or export" }).click();
  const paper = paperOf(page);
  await expect(paper.getByRole("heading", { name: "PEST canvas" })).toBeVisible();
  const boxes = page.getByRole("group", { name: "Parts" }).getByRole("checkbox");
  for (const box of await boxes.all()) await box.uncheck();
  await expect(paper).toHaveCount(0);
  await expect(page.getByText("The chosen parts are empty.")).toBeVisible();
  await page.getByRole("checkbox", { name: "SWOT canvas" }).check();
  await expect(paper.getByRole("heading", { name: "SWOT canvas" })).toBeVisible();
  await expect(paper.getByRole("heading", { name: "PEST canvas" })).toHaveCount(0);
});

test("a private field stays here unless it is asked for, and the sheet says so then", async ({ page }) => {
  await startIn(page, "basics");
  await addItem(page, "person", "Lin Yue");
  await card(page, "Lin Yue").getByRole("button", { name: /^Details of/ }).click();
  await card(page, "Lin Yue").getByLabel("E-mail", { exact: false }).fill("lin@example.com");
  await waitSaved(page);
  await page.getByRole("link", { name: "Print or export" }).click();
  const paper = paperOf(page);
  await expect(page.getByText("1 private field stays here.")).toBeVisible();
  await expect(paper).not.toContainText("lin@example.com");
  await page.getByTestId("export-private").check();
  await expect(paper).toContainText("lin@example.com");
  await expect(paper).toContainText("Holds private fields");
  await openModule(page, "basics");
  await expect(addField(page, "person")).toBeVisible();
});
