import type { Locator, Page } from "@playwright/test";
import {
  addField, addItem, card, choose, expectCards, list, noticeUndo, openModule, paste, startIn, textOf, undo,
} from "../support/app";
import { expect, test } from "../support/test";

/** The Undo of the notice that says this. */
function undoOf(page: Page, said: string | RegExp): Locator {
  return noticeUndo(page).and(page.locator(".notice").filter({ hasText: said }).getByRole("button"));
}

/** Presses a key as a keyboard of another layout sends it. */
async function pressAs(page: Page, key: string, code: string, control = false): Promise<void> {
  await page.evaluate(
    ([key, code, control]) => {
      const target = document.activeElement ?? document.body;
      target.dispatchEvent(new KeyboardEvent("keydown", { key, code, ctrlKey: control, bubbles: true, cancelable: true }));
    },
    [key, code, control] as const,
  );
}

test("each notice takes back its own step, however much came after, and that can be undone", { tag: "@main" }, async ({ page }) => {
  await startIn(page, "swot");
  for (const text of ["A", "B", "C"]) await addItem(page, "swot-strength", text);
  await choose(card(page, "A"), "Delete");
  await choose(card(page, "B"), "Delete");
  await textOf(card(page, "C")).fill("C, changed since");
  await undoOf(page, "“A” deleted").click();
  await expectCards(list(page, "Strengths"), ["A", "C, changed since"]);
  await undoOf(page, "“B” deleted").click();
  await expectCards(list(page, "Strengths"), ["A", "B", "C, changed since"]);
  await expect(page.getByTestId("undo")).toHaveAccessibleName("Undo: take back: delete “B” (Ctrl+Z)");
  await undo(page);
  await expectCards(list(page, "Strengths"), ["A", "C, changed since"]);
});

test("what was changed since stays, the rest is taken back, and a step taken back already is told", async ({ page }) => {
  await startIn(page, "swot");
  await paste(addField(page, "swot-strength"), "A\nB\nC");
  await expectCards(list(page, "Strengths"), ["A", "B", "C"]);
  await textOf(card(page, "B")).fill("B, needed");
  await undoOf(page, /^3 items added/).click();
  await expectCards(list(page, "Strengths"), ["B, needed"]);
  await expect(page.getByText("What has been changed again since stays.").first()).toBeVisible();

  await choose(card(page, "B, needed"), "Delete");
  await undo(page);
  await expectCards(list(page, "Strengths"), ["B, needed"]);
  await undoOf(page, "“B, needed” deleted").click();
  await expect(page.getByText("this step was taken back already").first()).toBeVisible();
  await expectCards(list(page, "Strengths"), ["B, needed"]);
});

test("Ctrl Z in a field that adds takes back what was typed there, and the plan only once the field is empty", { tag: "@main" }, async ({ page }) => {
  await startIn(page, "swot");
  await addItem(page, "swot-strength", "A");
  const field = addField(page, "swot-strength");
  await field.focus();
  await page.keyboard.type("half a thought");
  await page.keyboard.press("ControlOrMeta+z");
  await expect(field).not.toHaveValue("half a thought");
  await expectCards(list(page, "Strengths"), ["A"]);
  await field.fill("");
  await page.keyboard.press("ControlOrMeta+z");
  await expectCards(list(page, "Strengths"), []);
});

test("Ctrl Z where a refused text stands leaves the plan as it is", async ({ page }) => {
  await startIn(page, "basics");
  await page.getByLabel("Business goal", { exact: true }).fill("Grow");
  const target = page.getByLabel("Revenue target", { exact: true });
  await target.focus();
  await page.keyboard.type("many");
  await expect(target).toHaveAttribute("aria-invalid", "true");
  await page.keyboard.press("ControlOrMeta+z");
  await expect(page.getByLabel("Business goal", { exact: true })).toHaveValue("Grow");
  await expect(target).not.toHaveValue("many");
});

test("an undo or redo of something on another page is seen, with a way there", { tag: "@main" }, async ({ page }) => {
  await startIn(page, "swot");
  await addItem(page, "swot-strength", "A");
  await choose(card(page, "A"), "Delete");
  await openModule(page, "pest");
  await undo(page);
  const told = page.locator(".notice").filter({ hasText: /^Undone in .*: delete “A”/ });
  await expect(told).toBeVisible();
  await told.getByRole("button", { name: "Show", exact: true }).click();
  await expect(card(page, "A")).toBeFocused();

  await openModule(page, "pest");
  await page.getByTestId("redo").click();
  await expect(page.locator(".notice").filter({ hasText: /^Redone in .*: delete “A”/ })).toBeVisible();
});

test("shortcuts and digits go by the place of the key where the layout is not Latin", async ({ page }) => {
  await startIn(page, "swot");
  await addItem(page, "swot-strength", "A");
  await card(page, "A").focus();
  await pressAs(page, "я", "KeyZ", true);
  await expectCards(list(page, "Strengths"), []);
  await pressAs(page, "ν", "KeyY", true);
  await expectCards(list(page, "Strengths"), ["A"]);
  const impact = card(page, "A").getByRole("slider", { name: "Impact" });
  await impact.focus();
  await pressAs(page, "4", "Numpad4");
  await expect(impact).toHaveAttribute("aria-valuenow", "4");
  await pressAs(page, "２", "Digit2");
  await expect(impact).toHaveAttribute("aria-valuenow", "2");
  await card(page, "A").focus();
  await pressAs(page, "？", "Slash");
  await expect(page.getByRole("dialog", { name: "Keyboard" })).toBeVisible();
});
