import {
  addField, addItem, card, choose, chooseLocale, expectCards, list, live, openModule, redo, startIn, startPlan, textOf,
  undo, waitSaved,
} from "../support/app";
import { expect, test } from "../support/test";

const places = {
  en: { goal: "Business goal", strength: "Strengths", lost: "Why we lost: “the suite” — <b>price</b> & 100 % €5 😀" },
  "zh-CN": { goal: "业务目标", strength: "优势", lost: "丢单原话：“选了大系统”，差价 5%，𠮷祥诊所😀" },
} as const;

for (const locale of ["en", "zh-CN"] as const) {
  test(`a reload keeps every word, in ${locale}`, { tag: "@main" }, async ({ page }) => {
    await startPlan(page);
    await chooseLocale(page, locale);
    const goal = page.getByLabel(places[locale].goal, { exact: true });
    await goal.fill(`${places[locale].lost}\n\n  ${places[locale].lost}`);
    await openModule(page, "swot");
    await addItem(page, "swot-strength", places[locale].lost);
    await waitSaved(page);
    await page.reload();
    await expect(page.locator("html")).toHaveAttribute("lang", locale);
    await expectCards(list(page, places[locale].strength), [places[locale].lost]);
    await openModule(page, "basics");
    await expect(goal).toHaveValue(`${places[locale].lost}\n\n  ${places[locale].lost}`);
  });
}

test("text that is still being typed survives an immediate reload", { tag: "@main" }, async ({ page }) => {
  await startIn(page, "swot");
  await addItem(page, "swot-strength", "Fast");
  await textOf(card(page, "Fast")).focus();
  await page.keyboard.press("End");
  await page.keyboard.type(", and near");
  await page.reload();
  await expectCards(list(page, "Strengths"), ["Fast, and near"]);
});

test("whoever types without a pause is saved all the same", async ({ page }) => {
  await startIn(page, "swot");
  await addItem(page, "swot-strength", "Fast");
  await textOf(card(page, "Fast")).focus();
  await page.keyboard.press("End");
  await waitSaved(page);
  // As a key that is held down; at the last letter, what was written so far is looked at.
  const stored = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        let letters = 0;
        const typing = setInterval(() => {
          document.execCommand("insertText", false, "a");
          letters += 1;
          if (letters < 60) return;
          clearInterval(typing);
          resolve(Object.values(localStorage).join("\n"));
        }, 20);
      }),
  );
  expect(stored).toContain(`Fast${"a".repeat(20)}`);
});

test("text in an add field that was not added yet survives an immediate reload", async ({ page }) => {
  await startIn(page, "swot");
  await addField(page, "swot-strength").focus();
  await page.keyboard.type("Half a thought");
  await page.reload();
  await expectCards(list(page, "Strengths"), ["Half a thought"]);
});

test("undo and redo say what they do, and do it: add, edit, move, delete", { tag: "@main" }, async ({ page }) => {
  await startIn(page, "swot");
  const undoButton = page.getByTestId("undo");
  const redoButton = page.getByTestId("redo");
  await expect(undoButton).toHaveAccessibleName("Nothing to undo");
  await expect(undoButton).toHaveAttribute("aria-disabled", "true");
  await addItem(page, "swot-strength", "Fast");
  await expect(undoButton).toHaveAccessibleName("Undo: add “Fast” (Ctrl+Z)");
  await textOf(card(page, "Fast")).fill("Faster");
  await expect(undoButton).toHaveAccessibleName(/^Undo: change Fact of “Fast/);
  await choose(list(page, "Strengths").getByTestId("item-swot"), "Move to Threats");
  await expect(undoButton).toHaveAccessibleName("Undo: move “Faster” to Threats (Ctrl+Z)");
  await choose(list(page, "Threats").getByTestId("item-swot"), "Delete");
  await expect(undoButton).toHaveAccessibleName("Undo: delete “Faster” (Ctrl+Z)");
  await expect(redoButton).toHaveAccessibleName("Nothing to redo");

  await undo(page);
  await expectCards(list(page, "Threats"), ["Faster"]);
  await expect(live(page)).toHaveText("Undone: delete “Faster”");
  await undo(page);
  await expectCards(list(page, "Strengths"), ["Faster"]);
  await undo(page);
  await expectCards(list(page, "Strengths"), ["Fast"]);
  await undo(page);
  await expectCards(list(page, "Strengths"), []);
  await expect(undoButton).toHaveAccessibleName("Nothing to undo");

  await expect(redoButton).toHaveAccessibleName("Redo: add “Fast” (Ctrl+Shift+Z)");
  await redo(page);
  await expectCards(list(page, "Strengths"), ["Fast"]);
  await expect(live(page)).toHaveText("Redone: add “Fast”");
  await redo(page);
  await expectCards(list(page, "Strengths"), ["Faster"]);
  await redo(page);
  await expectCards(list(page, "Threats"), ["Faster"]);
  await redo(page);
  await expectCards(list(page, "Threats"), []);
  await expect(redoButton).toHaveAccessibleName("Nothing to redo");
  await waitSaved(page);
  await page.reload();
  await expectCards(list(page, "Threats"), []);
});

test("a burst of typing is one step of undo; going to another field begins the next", async ({ page }) => {
  await startIn(page, "swot");
  await addItem(page, "swot-strength", "A");
  await addItem(page, "swot-strength", "B");
  await textOf(card(page, "A")).focus();
  await page.keyboard.press("End");
  await page.keyboard.type(" is faster");
  await textOf(list(page, "Strengths").getByTestId("item-swot").nth(1)).focus();
  await page.keyboard.press("End");
  await page.keyboard.type(" is near");
  await expectCards(list(page, "Strengths"), ["A is faster", "B is near"]);
  await undo(page);
  await expectCards(list(page, "Strengths"), ["A is faster", "B"]);
  await undo(page);
  await expectCards(list(page, "Strengths"), ["A", "B"]);
});

test("after an undo, a new change takes the place of what could be redone", async ({ page }) => {
  await startIn(page, "swot");
  await addItem(page, "swot-strength", "A");
  await undo(page);
  await addItem(page, "swot-strength", "B");
  await expect(page.getByTestId("redo")).toHaveAccessibleName("Nothing to redo");
  await page.getByTestId("redo").press("Enter");
  await expectCards(list(page, "Strengths"), ["B"]);
});

test("undo of adding the card that is being written takes it away, and redo brings it back whole", async ({ page }) => {
  await startIn(page, "swot");
  await addItem(page, "swot-strength", "A");
  await textOf(card(page, "A")).focus();
  await page.keyboard.press("ControlOrMeta+z");
  await expectCards(list(page, "Strengths"), []);
  await page.keyboard.press("ControlOrMeta+Shift+z");
  await expectCards(list(page, "Strengths"), ["A"]);
});
