import type { Page } from "@playwright/test";
import { addField, addItem, card, chooseLocale, expectCards, list, noticeUndo, paste, startIn } from "../support/app";
import { expect, test } from "../support/test";

test.use({ viewport: { width: 1440, height: 1200 } });

const dialog = (page: Page) => page.getByRole("dialog");
const column = (page: Page, number: number) => page.getByLabel(`Column ${number} goes into`);

test("a pasted list loses its marks, and what belongs to a sentence stays", async ({ page }) => {
  await startIn(page, "swot");
  const lines = [
    "-20% churn", "*see appendix", "2027 plan", "3.5x faster", "1.5 万元预算", "1. one", "2) two", "(3) three", "a) four",
    "1、五", "（一）六", "①七", "▪ eight", "● nine", "☐ ten", "\u{f0b7}\televen", "•\ttwelve",
  ];
  await paste(addField(page, "swot-strength"), lines.join("\r\n"));
  await expectCards(list(page, "Strengths"), [
    "-20% churn", "*see appendix", "2027 plan", "3.5x faster", "1.5 万元预算", "one", "two", "three", "four", "五", "六", "七",
    "eight", "nine", "ten", "eleven", "twelve",
  ]);
});

test("a cell of two lines is one card, and a mark in front of a single line goes before it is added", async ({ page }) => {
  await startIn(page, "swot");
  const field = addField(page, "swot-strength");
  await paste(field, '"first\nsecond"\r\nthird\r\n');
  await expectCards(list(page, "Strengths"), ["first\nsecond", "third"]);
  await paste(field, "•\tFast");
  await expect(field).toHaveValue("Fast");
  await field.press("Enter");
  await expectCards(list(page, "Strengths"), ["first\nsecond", "third", "Fast"]);
});

test("rows of a spreadsheet go into columns that are seen first; undo takes all back", async ({ page }) => {
  await startIn(page, "swot");
  await paste(addField(page, "swot-strength"), 'Fact\tImpact\tEvidence\r\nFast\t5\t"12 pilots,\n3 clinics"\r\n"Say ""near"""\t3\t\r\n');
  await expect(dialog(page)).toContainText("Nothing has been added yet.");
  await expect(column(page, 1)).toHaveValue("text");
  await expect(column(page, 2)).toHaveValue("impact");
  await expectCards(list(page, "Strengths"), []);
  await page.getByTestId("paste-add").click();
  await expect(dialog(page)).toHaveCount(0);
  await expectCards(list(page, "Strengths"), ["Fast", 'Say "near"']);
  await expect(card(page, "Fast").getByRole("slider", { name: "Impact" })).toHaveAttribute("aria-valuenow", "5");
  await expect(card(page, "Fast")).toContainText("12 pilots,");
  await noticeUndo(page).click();
  await expectCards(list(page, "Strengths"), []);
});

test("a row that does not fit is told and stays until its column goes elsewhere; Cancel adds nothing", async ({ page }) => {
  await startIn(page, "swot");
  const field = addField(page, "swot-strength");
  await paste(field, "Fast\t5\r\nNear\thigh up\r\n");
  await expect(page.getByTestId("paste-add")).toHaveText("Add 2 items");
  await column(page, 2).selectOption({ label: "Impact" });
  await expect(page.getByTestId("paste-misfits")).toContainText("Row 2: “high up” does not fit “Impact”.");
  await page.getByTestId("paste-add").click();
  await expectCards(list(page, "Strengths"), ["Fast"]);
  await column(page, 2).selectOption({ label: "Evidence" });
  await page.getByTestId("paste-add").click();
  await expect(dialog(page)).toHaveCount(0);
  await expectCards(list(page, "Strengths"), ["Fast", "Near"]);
  await expect(card(page, "Near")).toContainText("high up");
  await paste(field, "a\tb\nc\td");
  await page.getByTestId("paste-cancel").click();
  await expectCards(list(page, "Strengths"), ["Fast", "Near"]);
});

test("a line over the limit is told, whole, and not added", async ({ page }) => {
  await startIn(page, "swot");
  const field = addField(page, "swot-strength");
  const long = "字".repeat(100_002);
  await field.fill(long);
  await field.press("Enter");
  await expect(page.getByText("2 characters too many.").first()).toBeVisible();
  await expect(field).toHaveValue(long);
  await expectCards(list(page, "Strengths"), []);
  await field.fill("");
  await paste(field, `short\n${long}`);
  await expect(page.getByTestId("paste-misfits")).toContainText("2 characters too many for “Fact”");
  await page.getByTestId("paste-add").click();
  await expectCards(list(page, "Strengths"), ["short"]);
  await expect(dialog(page)).toBeVisible();
});

test("Chinese headings and words are read, and the dialog speaks Chinese", async ({ page }) => {
  await startIn(page, "swot");
  await chooseLocale(page, "zh-CN");
  await paste(addField(page, "swot-strength"), "事实\t影响\n上线快\t4\n离得近\t2");
  await expect(dialog(page)).toContainText("还没有添加任何内容");
  await page.getByRole("button", { name: "添加 2 个条目" }).click();
  await expectCards(list(page, "优势"), ["上线快", "离得近"]);
});

test.describe("with a finger", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 400, height: 800 }, ownContext: true });

  test("a button beside the field adds what is written, and the field takes the next", async ({ page }) => {
    await startIn(page, "swot");
    const field = addField(page, "swot-strength");
    const add = field.locator("xpath=following-sibling::button");
    await expect(add).toBeVisible();
    await field.tap();
    await page.keyboard.type("Fast");
    await add.tap();
    await expectCards(list(page, "Strengths"), ["Fast"]);
    await expect(field).toBeFocused();
    await expect(field).toHaveValue("");
    await addItem(page, "swot-strength", "Near");
  });
});
