import {
  addField, addItem, card, expectCards, items, list, open, startIn, stored, textOf, undo, waitSaved,
} from "../support/app";
import { compose, composeAndPressEnter, composing } from "../support/composition";
import { expect, test } from "../support/test";

const steps = ["y", "yi", "yi t", "一天"];

test("in the add field, the Enter that ends a composition adds nothing; the next one adds", async ({ page }) => {
  await startIn(page, "swot");
  const field = addField(page, "swot-strength");
  await composeAndPressEnter(page, field, "saas");
  await expect(field).toHaveValue("saas");
  await expect(items(page, "swot")).toHaveCount(0);
  await compose(page, field, steps, "一天上线");
  await expect(field).toHaveValue("saas一天上线");
  await expect(items(page, "swot")).toHaveCount(0);
  await field.press("Enter");
  await expectCards(list(page, "Strengths"), ["saas一天上线"]);
  await expect(field).toHaveValue("");
});

test("on a card, a composition is written as one step of undo, whole", async ({ page }) => {
  await startIn(page, "swot");
  await addItem(page, "swot-strength", "上线");
  const text = textOf(items(page, "swot"));
  await text.press("Home");
  await compose(page, text, steps, "一天");
  await expect(text).toHaveValue("一天上线");
  await expect(page.getByTestId("undo")).toHaveAccessibleName(/^Undo: change Fact/);
  await undo(page);
  await expect(text).toHaveValue("上线");
  await page.getByTestId("redo").click();
  await expect(text).toHaveValue("一天上线");
});

test("on a card, the Enter that ends a composition does not leave the text", async ({ page }) => {
  await startIn(page, "swot");
  await addItem(page, "swot-strength", "Fast");
  const text = textOf(items(page, "swot"));
  await text.press("End");
  await composeAndPressEnter(page, text, "saas");
  await expect(text).toBeFocused();
  await expect(text).toHaveValue("Fastsaas");
  await text.press("Enter");
  await expect(text).not.toBeFocused();
});

test("nothing that is being composed is stored, and what another tab writes does not disturb it", async ({ context, page }) => {
  const plan = await startIn(page, "swot");
  await addItem(page, "swot-strength", "上线");
  await waitSaved(page);
  const other = await context.newPage();
  await open(other, `plan/${plan}/swot`);
  const text = textOf(list(page, "Strengths").getByTestId("item-swot"));
  const elsewhere = textOf(list(other, "Strengths").getByTestId("item-swot"));
  await expect(elsewhere).toHaveValue("上线");
  await text.press("Home");
  const composition = await composing(page, text, "yi tian");
  await expect(text).toHaveValue("yi tian上线");
  // Without the focus, which would end the composition.
  await elsewhere.evaluate((area: HTMLTextAreaElement) => {
    area.value = "上线，不用立项";
    area.dispatchEvent(new InputEvent("input", { bubbles: true }));
  });
  await expect.poll(async () => Object.values(await stored(page)).join("\n")).toContain("上线，不用立项");
  await expect(text).toHaveValue("yi tian上线");
  expect(Object.values(await stored(page)).join("\n")).not.toContain("yi tian");
  await composition.commit("一天");
  for (const field of [text, elsewhere]) await expect(field).toHaveValue(/一天上线/);
});

test("in a form field, a composition ends as text and Enter belongs to it", async ({ page }) => {
  await startIn(page, "basics");
  const title = page.getByLabel("Plan title", { exact: true });
  await compose(page, title, ["z", "zhen", "诊"], "诊所优先");
  await composeAndPressEnter(page, title, "saas");
  await expect(title).toHaveValue("诊所优先saas");
  await page.reload();
  await expect(title).toHaveValue("诊所优先saas");
});

test("in the field of a new title on home, the Enter of a composition does not end renaming", async ({ page }) => {
  await startIn(page, "basics");
  await page.getByRole("link", { name: "Saleswright", exact: true }).click();
  await page.getByTestId("plan-row").locator("[aria-haspopup=menu]").click();
  await page.getByRole("menuitem", { name: "Rename" }).click();
  const field = page.getByRole("textbox", { name: "Rename" });
  await composeAndPressEnter(page, field, "saas");
  await expect(field).toBeFocused();
  await field.press("Enter");
  await expect(page.getByTestId("plan-row")).toContainText("saas");
});

test("a composition that ends because the field is left is kept", async ({ page }) => {
  await startIn(page, "swot");
  await addItem(page, "swot-strength", "上线");
  const text = textOf(items(page, "swot"));
  await text.press("Home");
  await composing(page, text, "一天");
  await addField(page, "swot-threat").click();
  await expectCards(list(page, "Strengths"), ["一天上线"]);
  await page.reload();
  await expectCards(list(page, "Strengths"), ["一天上线"]);
});

test("keys of a composition neither move nor delete a card, nor open the list of keys", async ({ page }) => {
  await startIn(page, "swot");
  for (const text of ["甲", "乙"]) await addItem(page, "swot-strength", text);
  const text = textOf(card(page, "甲"));
  await composeAndPressEnter(page, text, "x");
  await expect(items(page, "swot")).toHaveCount(2);
  await expect(page.getByRole("dialog")).toHaveCount(0);
});
