import type { Page } from "@playwright/test";
import { addField, addItem, card, expectCards, list, live, startIn, started, tabTo, textOf, undo } from "../support/app";
import { expect, test } from "../support/test";

const press = async (page: Page, ...keys: string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

test("a SWOT is filled by keyboard alone, from the start of the page", { tag: "@main" }, async ({ page }) => {
  await startIn(page, "swot");
  await tabTo(page, addField(page, "swot-strength"));
  for (const text of ["Fast", "Near", "Proven"]) {
    await page.keyboard.type(text);
    await press(page, "Enter");
  }
  await expectCards(list(page, "Strengths"), ["Fast", "Near", "Proven"]);
  await press(page, "Tab");
  await expect(addField(page, "swot-weakness")).toBeFocused();
  await page.keyboard.type("No interface");
  await press(page, "Enter");
  await expectCards(list(page, "Weaknesses"), ["No interface"]);
});

test("Tab enters a list once, at the card that had the focus last", async ({ page }) => {
  await startIn(page, "swot");
  for (const text of ["A", "B", "C"]) await addItem(page, "swot-strength", text);
  await card(page, "A").focus();
  await press(page, "ArrowDown");
  await expect(card(page, "B")).toBeFocused();
  await addField(page, "swot-strength").focus();
  const stops = await list(page, "Strengths").locator("li[tabindex='0']").count();
  expect(stops).toBe(1);
  await expect(card(page, "B")).toHaveAttribute("tabindex", "0");
});

test("arrows go from card to card, to the add field, and to the next quadrant", async ({ page }) => {
  await startIn(page, "swot");
  for (const text of ["A", "B"]) await addItem(page, "swot-strength", text);
  await addItem(page, "swot-weakness", "C");
  await card(page, "A").focus();
  await press(page, "ArrowUp");
  await expect(card(page, "A")).toBeFocused();
  await press(page, "ArrowDown", "ArrowDown");
  await expect(addField(page, "swot-strength")).toBeFocused();
  await card(page, "A").focus();
  await press(page, "ArrowRight");
  await expect(card(page, "C")).toBeFocused();
  await press(page, "ArrowRight");
  await expect(addField(page, "swot-opportunity")).toBeFocused();
  await card(page, "C").focus();
  await press(page, "ArrowLeft");
  await expect(card(page, "A")).toBeFocused();
});

for (const key of ["Enter", "F2"]) {
  test(`${key} on a card goes into its text; Enter and Escape come back with what was written`, async ({ page }) => {
    await startIn(page, "swot");
    await addItem(page, "swot-strength", "Fast");
    await card(page, "Fast").focus();
    await press(page, key);
    await expect(textOf(card(page, "Fast"))).toBeFocused();
    await press(page, "End");
    await page.keyboard.type("er");
    await press(page, "Enter");
    await expect(card(page, "Faster")).toBeFocused();
    await press(page, key);
    await expect(textOf(card(page, "Faster"))).toBeFocused();
    await press(page, "End");
    await page.keyboard.type("!");
    await press(page, "Escape");
    await expect(card(page, "Faster!")).toBeFocused();
    await expectCards(list(page, "Strengths"), ["Faster!"]);
  });
}

test("Shift and Enter write a new line on a card", async ({ page }) => {
  await startIn(page, "swot");
  await addItem(page, "swot-strength", "One");
  await card(page, "One").focus();
  await press(page, "Enter");
  await expect(textOf(card(page, "One"))).toBeFocused();
  await press(page, "End", "Shift+Enter");
  await page.keyboard.type("Two");
  await expect(textOf(list(page, "Strengths").getByTestId("item-swot"))).toHaveValue("One\nTwo");
});

test("Alt and an arrow move a card, within its quadrant and to the next, and the focus goes with it", { tag: "@main" }, async ({ page }) => {
  await startIn(page, "swot");
  for (const text of ["A", "B"]) await addItem(page, "swot-strength", text);
  await card(page, "A").focus();
  await press(page, "Alt+ArrowDown");
  await expectCards(list(page, "Strengths"), ["B", "A"]);
  await expect(card(page, "A")).toBeFocused();
  await expect(live(page)).toHaveText("“A”, now 2 of 2 in Strengths.");
  await press(page, "Alt+ArrowDown");
  await expect(live(page)).toHaveText("“A” cannot go further in Strengths.");
  await press(page, "Alt+ArrowRight");
  await expectCards(list(page, "Weaknesses"), ["A"]);
  await expect(card(page, "A")).toBeFocused();
  await expect(live(page)).toHaveText("“A” moved to Weaknesses, 1 of 1.");
  await press(page, "Alt+ArrowLeft");
  await expectCards(list(page, "Strengths"), ["B", "A"]);
  await expect(card(page, "A")).toBeFocused();
});

test("Delete takes a card away; the focus goes to the next, then the one before, then the add field", async ({ page }) => {
  await startIn(page, "swot");
  for (const text of ["A", "B", "C"]) await addItem(page, "swot-strength", text);
  await card(page, "B").focus();
  await press(page, "Delete");
  await expect(live(page)).toHaveText("“B” deleted.");
  await expect(card(page, "C")).toBeFocused();
  await press(page, "Delete");
  await expect(card(page, "A")).toBeFocused();
  await press(page, "Backspace");
  await expectCards(list(page, "Strengths"), []);
  await expect(addField(page, "swot-strength")).toBeFocused();
});

test("Ctrl Z brings a deleted card back, with the focus on it", { tag: "@main" }, async ({ page }) => {
  await startIn(page, "swot");
  for (const text of ["A", "B", "C"]) await addItem(page, "swot-strength", text);
  await card(page, "B").focus();
  await press(page, "Delete");
  await expect(card(page, "C")).toBeFocused();
  await press(page, "ControlOrMeta+z");
  await expectCards(list(page, "Strengths"), ["A", "B", "C"]);
  await expect(card(page, "B")).toBeFocused();
  await expect(live(page)).toHaveText("Undone: delete “B”");
  await press(page, "ControlOrMeta+Shift+z");
  await expectCards(list(page, "Strengths"), ["A", "C"]);
  await expect(page.locator("body")).not.toBeFocused();
});

test("the undo button keeps the focus, also when nothing is left to undo", async ({ page }) => {
  await startIn(page, "swot");
  await addItem(page, "swot-strength", "A");
  await undo(page);
  await expectCards(list(page, "Strengths"), []);
  await expect(page.getByTestId("undo")).toBeFocused();
});

test("Space shows the details of a card and hides them again", async ({ page }) => {
  await startIn(page, "swot");
  await addItem(page, "swot-strength", "A");
  await card(page, "A").focus();
  await press(page, "Space");
  await expect(card(page, "A").getByLabel("Evidence", { exact: true })).toBeVisible();
  await expect(card(page, "A")).toBeFocused();
  await press(page, "Space");
  await expect(card(page, "A").getByLabel("Evidence", { exact: true })).toBeHidden();
});

test("keys that are pressed in a field of a card are the field's own", async ({ page }) => {
  await startIn(page, "swot");
  await addItem(page, "swot-strength", "AB");
  await card(page, "AB").focus();
  await press(page, "Enter");
  await expect(textOf(card(page, "AB"))).toBeFocused();
  await press(page, "Home", "Delete", "Space");
  await expectCards(list(page, "Strengths"), [" B"]);
  await press(page, "?");
  await expectCards(list(page, "Strengths"), [" ?B"]);
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("a menu is worked by keys and gives the focus back", async ({ page }) => {
  await startIn(page, "swot");
  await addItem(page, "swot-strength", "A");
  const button = card(page, "A").getByRole("button", { name: "Actions for “A”" });
  await button.focus();
  await press(page, "Enter");
  await expect(page.getByRole("menuitem", { name: "Edit" })).toBeFocused();
  await press(page, "ArrowUp");
  await expect(page.getByRole("menuitem", { name: "Delete" })).toBeFocused();
  await press(page, "Escape");
  await expect(page.getByRole("menu")).toBeHidden();
  await expect(button).toBeFocused();
  await press(page, "Enter", "ArrowDown", "Enter");
  await expectCards(list(page, "Weaknesses"), ["A"]);
  await expect(card(page, "A")).toBeFocused();
});

test("? lists the keys; Escape and Close leave the list and give the focus back", async ({ page }) => {
  await startIn(page, "swot");
  await addItem(page, "swot-strength", "A");
  await card(page, "A").focus();
  await press(page, "?");
  const help = page.getByRole("dialog", { name: "Keyboard" });
  await expect(help.getByText("Move the item")).toBeVisible();
  await press(page, "Escape");
  await expect(help).toBeHidden();
  await expect(card(page, "A")).toBeFocused();
  await press(page, "?");
  await help.getByRole("button", { name: "Close" }).click();
  await expect(help).toBeHidden();
  await expect(card(page, "A")).toBeFocused();
});

test("digits score a card in its sliders, as the list of keys says", async ({ page }) => {
  await startIn(page, "swot");
  await addItem(page, "swot-strength", "A");
  await textOf(card(page, "A")).focus();
  const impact = card(page, "A").getByRole("slider", { name: "Impact" });
  for (let steps = 0; steps < 6 && !(await impact.evaluate((slider) => slider === document.activeElement)); steps += 1) {
    await press(page, "Tab");
  }
  await press(page, "4");
  await expect(impact).toHaveAttribute("aria-valuenow", "4");
  await expect(live(page)).toHaveText("Impact of “A”: 4 of 5.");
});

test("the skip link leads past bar and journey", async ({ page }) => {
  await startIn(page, "swot");
  await page.reload();
  await started(page);
  await expect(page.getByTestId("module-title")).toBeVisible();
  await press(page, "Tab");
  await expect(page.getByRole("link", { name: "Skip to content" })).toBeFocused();
  await press(page, "Enter");
  await expect(page.getByRole("main")).toBeFocused();
  await expect(page).toHaveURL(/\/swot$/);
});
