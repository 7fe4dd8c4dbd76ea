import type { Locator, Page } from "@playwright/test";
import {
  addItem, card, choose, expectCards, list, live, noticeUndo, openView, paste, addField, startIn, textOf, waitSaved,
} from "../support/app";
import { expect, test } from "../support/test";

test.use({ viewport: { width: 1440, height: 1200 } });

async function swotWith(page: Page, lines: Record<string, string[]>): Promise<void> {
  await startIn(page, "swot");
  for (const [place, texts] of Object.entries(lines)) {
    for (const text of texts) await addItem(page, `swot-${place}`, text);
  }
}

/** Drags a card by its grip with the mouse, as a person does: in steps, and holding still before letting go. */
async function drag(page: Page, from: Locator, to: { x: number; y: number }): Promise<void> {
  await from.hover();
  await from.getByRole("button", { name: /^Drag/ }).hover();
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 8 });
  await page.mouse.move(to.x + 1, to.y + 1);
  await page.mouse.up();
}

async function middle(target: Locator): Promise<{ x: number; y: number }> {
  const box = await target.boundingBox();
  if (!box) throw new Error("not on the screen");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test("the menu moves a card to another quadrant and says so", async ({ page }) => {
  await swotWith(page, { strength: ["Fast", "Near"], weakness: ["No interface"] });
  await choose(card(page, "Fast"), "Move to Weaknesses");
  await expectCards(list(page, "Strengths"), ["Near"]);
  await expectCards(list(page, "Weaknesses"), ["No interface", "Fast"]);
  await expect(live(page)).toHaveText("“Fast” moved to Weaknesses, 2 of 2.");
  await expect(card(page, "Fast")).toBeFocused();
});

test("the menu moves a card up and down", async ({ page }) => {
  await swotWith(page, { strength: ["A", "B", "C"] });
  await choose(card(page, "C"), "Move up");
  await expectCards(list(page, "Strengths"), ["A", "C", "B"]);
  await choose(card(page, "A"), "Move down");
  await expectCards(list(page, "Strengths"), ["C", "A", "B"]);
  await expect(live(page)).toHaveText("“A”, now 2 of 3 in Strengths.");
});

test("a duplicate stands below its original and has the focus", async ({ page }) => {
  await swotWith(page, { strength: ["A", "B"] });
  await choose(card(page, "A"), "Duplicate");
  await expectCards(list(page, "Strengths"), ["A", "A", "B"]);
  await expect(card(page, "A").nth(1)).toBeFocused();
  await textOf(card(page, "A").nth(1)).fill("A, copied");
  await expectCards(list(page, "Strengths"), ["A", "A, copied", "B"]);
});

test("a deleted card comes back where it was by Undo in the notice", async ({ page }) => {
  await swotWith(page, { strength: ["A", "B", "C"] });
  await choose(card(page, "B"), "Delete");
  await expectCards(list(page, "Strengths"), ["A", "C"]);
  await expect(page.getByText("“B” deleted.").first()).toBeVisible();
  await expect(card(page, "C")).toBeFocused();
  await noticeUndo(page).click();
  await expectCards(list(page, "Strengths"), ["A", "B", "C"]);
  await waitSaved(page);
  await page.reload();
  await expectCards(list(page, "Strengths"), ["A", "B", "C"]);
});

test("a card is dragged to an empty quadrant, and stays there", async ({ page }) => {
  await swotWith(page, { strength: ["A", "B"] });
  await drag(page, card(page, "A"), await middle(addField(page, "swot-threat")));
  await expectCards(list(page, "Strengths"), ["B"]);
  await expectCards(list(page, "Threats"), ["A"]);
  await waitSaved(page);
  await page.reload();
  await expectCards(list(page, "Threats"), ["A"]);
});

test("a card is dragged ahead of another one, and undone as one step", async ({ page }) => {
  await swotWith(page, { strength: ["A", "B"], weakness: ["C", "D"] });
  await drag(page, card(page, "A"), await middle(card(page, "D")));
  await expectCards(list(page, "Weaknesses"), ["C", "A", "D"]);
  await page.getByTestId("undo").click();
  await expectCards(list(page, "Strengths"), ["A", "B"]);
  await expectCards(list(page, "Weaknesses"), ["C", "D"]);
});

test("a card that is dropped outside of the board stays where it was", async ({ page }) => {
  await swotWith(page, { strength: ["A", "B"] });
  await drag(page, card(page, "A"), await middle(page.getByTestId("module-title")));
  await expect(page.getByTestId("undo")).toHaveAccessibleName(/add “B”/);
  await expectCards(list(page, "Strengths"), ["A", "B"]);
});

test("sorting puts the heaviest on top in each quadrant; undo puts all back", async ({ page }) => {
  await swotWith(page, { strength: ["Light", "Heavy", "Unscored"] });
  for (const [text, impact, certainty] of [["Light", "2", "2"], ["Heavy", "5", "4"]] as const) {
    await card(page, text).getByRole("slider", { name: "Impact" }).press(impact);
    await card(page, text).getByRole("slider", { name: "Certainty" }).press(certainty);
  }
  await page.getByRole("button", { name: "Sort by weight" }).click();
  await expectCards(list(page, "Strengths"), ["Heavy", "Light", "Unscored"]);
  await page.getByTestId("undo").click();
  await expectCards(list(page, "Strengths"), ["Light", "Heavy", "Unscored"]);
});

test("the list view edits in place and sorts by any column", async ({ page }) => {
  await swotWith(page, { strength: ["Beta"], threat: ["Alpha"] });
  await openView(page, "List");
  const table = page.getByRole("table", { name: "SWOT canvas" });
  await expectCards(table, ["Beta", "Alpha"]);
  await page.getByLabel("Evidence: Beta").fill("12 pilots");
  await page.getByRole("slider", { name: "Impact" }).first().press("5");
  await page.getByLabel("Quadrant: Beta").selectOption({ label: "Weakness" });
  await table.getByRole("button", { name: "Fact" }).click();
  await expect(table.getByRole("columnheader", { name: "Fact" })).toHaveAttribute("aria-sort", "descending");
  await expectCards(table, ["Beta", "Alpha"]);
  await table.getByRole("button", { name: "Fact" }).click();
  await expectCards(table, ["Alpha", "Beta"]);
  await page.getByLabel("Fact: Alpha").fill("Zeta");
  await expectCards(table, ["Zeta", "Beta"]);
  await openView(page, "Canvas");
  await expectCards(list(page, "Weaknesses"), ["Beta"]);
  await expectCards(list(page, "Threats"), ["Zeta"]);
  await expect(card(page, "Beta").getByText("12 pilots")).toBeVisible();
  await expect(card(page, "Beta").getByRole("slider", { name: "Impact" })).toHaveAttribute("aria-valuenow", "5");
});

test("of a long list a hundred are drawn, and more on demand", async ({ page }) => {
  await startIn(page, "swot");
  await paste(addField(page, "swot-strength"), Array.from({ length: 130 }, (_, number) => `Fact ${number}`).join("\n"));
  await expect(list(page, "Strengths").getByTestId("item-swot")).toHaveCount(100);
  await page.getByRole("button", { name: "Show 30 more" }).click();
  await expect(list(page, "Strengths").getByTestId("item-swot")).toHaveCount(130);
  await expect(card(page, "Fact 129")).toBeVisible();
});

for (const height of [420, 600]) {
  test(`the menu of the lowest card is seen whole in a window of ${height} pixels, and goes along when the page is scrolled`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height });
    await swotWith(page, { threat: ["A", "B", "C"] });
    const lowest = card(page, "C");
    await lowest.evaluate((element) => element.scrollIntoView({ block: "end" }));
    await lowest.locator("[aria-haspopup=menu]").click();
    const menu = lowest.getByRole("menu");
    await expect(menu).toBeInViewport({ ratio: 1 });
    const distance = async () => {
      const [opened, button] = [await menu.boundingBox(), await lowest.locator("[aria-haspopup=menu]").boundingBox()];
      return Math.min(Math.abs((opened?.y ?? 0) + (opened?.height ?? 0) - (button?.y ?? 0)), Math.abs((opened?.y ?? 0) - (button?.y ?? 0) - (button?.height ?? 0)));
    };
    expect(await distance()).toBeLessThan(2);
    await page.evaluate(() => scrollBy(0, -40));
    await expect.poll(distance).toBeLessThan(2);
    await page.keyboard.press("ArrowUp");
    const last = menu.getByRole("menuitem").last();
    await expect(last).toBeFocused();
    await expect(last).toBeInViewport({ ratio: 1 });
  });
}

test("the menu of the last row of a table is not cut by the table", async ({ page }) => {
  await swotWith(page, { strength: ["Only one"] });
  await openView(page, "List");
  const row = page.getByRole("row").last();
  await row.locator("[aria-haspopup=menu]").click();
  const last = row.getByRole("menuitem").last();
  await expect(last).toBeInViewport({ ratio: 1 });
  await last.click();
  await expect(live(page)).toContainText("deleted");
});
