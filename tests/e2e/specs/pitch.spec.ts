import { addItem, card, items, openModule, startIn, startSamplePlan, undo } from "../support/app";
import { expect, test } from "../support/test";

test("an outline is written section by section, timed against its target, and deleted and brought back whole", async ({ page }) => {
  await startIn(page, "pitch");
  await addItem(page, "outline", "In the lift");
  const outline = card(page, "In the lift");
  await outline.getByRole("button", { name: "Details of “In the lift”" }).click();
  await outline.getByLabel("Length", { exact: true }).selectOption({ index: 1 });
  await addItem(page, "section", "Open with their figure");
  await addItem(page, "section", "Ask for a date");
  const section = items(page, "section").first();
  await section.getByRole("button", { name: /^Details of/ }).click();
  await section.getByLabel("Words", { exact: true }).fill("One third of your chair hours stay empty every single week, and you see it only at month end");
  await expect(outline.getByText("2 sections")).toBeVisible();
  await outline.focus();
  await page.keyboard.press("Delete");
  await expect(items(page, "section")).toHaveCount(0);
  await undo(page);
  await outline.getByRole("button", { name: "Details of “In the lift”" }).click();
  await expect(items(page, "section")).toHaveCount(2);
});

test("the outlines of the example fit their time", async ({ page }) => {
  await startSamplePlan(page);
  await openModule(page, "pitch");
  await expect(items(page, "outline")).toHaveCount(5);
  await expect(items(page, "outline").getByText(/too long/)).toHaveCount(0);
});
