import type { Page } from "@playwright/test";
import {
  addItem, card, choose, chooseLocale, expectCards, list, live, noticeUndo, openView, paste, addField, startIn, textOf, waitSaved,
} from "../support/app";
import { drag, middle } from "../support/pointer";
import { expect, test } from "../support/test";

test.use({ viewport: { width: 1440, height: 1200 } });

async function swotWith(page: Page, lines: Record<string, string[]>): Promise<void> {
  await startIn(page, "swot");
  for (const [place, texts] of Object.entries(lines)) {
    for (const text of texts) await addItem(page, `swot-${place}`, text);
  }
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

test("on a heading and on empty ground a card lands in the column, on the lower half of a card behind it", async ({ page }) => {
  await swotWith(page, { strength: ["A", "B"], weakness: ["C", "D"], threat: ["E"] });
  await drag(page, card(page, "A"), await middle(page.getByRole("main").getByRole("heading", { name: "Opportunities" })));
  await expectCards(list(page, "Opportunities"), ["A"]);
  const [column, field] = [page.locator(".place", { has: addField(page, "swot-threat") }), addField(page, "swot-threat")];
  const [ground, add] = [(await column.boundingBox())!, (await field.boundingBox())!];
  await drag(page, card(page, "B"), { x: ground.x + 20, y: Math.min(ground.y + ground.height - 4, add.y + add.height + 12) });
  await expectCards(list(page, "Threats"), ["E", "B"]);
  const first = (await card(page, "C").boundingBox())!;
  await drag(page, card(page, "B"), { x: first.x + 60, y: first.y + first.height * 0.75 });
  await expectCards(list(page, "Weaknesses"), ["C", "B", "D"]);
  const upper = (await card(page, "C").boundingBox())!;
  await drag(page, card(page, "B"), { x: upper.x + 60, y: upper.y + upper.height * 0.2 });
  await expectCards(list(page, "Weaknesses"), ["B", "C", "D"]);
});

test("a dragged card follows the pointer, and Escape, another window or a second finger put it back", async ({ page }) => {
  await swotWith(page, { strength: ["A", "B"] });
  const home = (await card(page, "A").boundingBox())!;
  const goal = await middle(addField(page, "swot-threat"));
  const giveUps: (() => Promise<void>)[] = [
    () => page.keyboard.press("Escape"),
    () => page.evaluate(() => void window.dispatchEvent(new Event("blur"))),
    () => page.evaluate(() => void window.dispatchEvent(new PointerEvent("pointerdown", { pointerId: 77 }))),
  ];
  for (const giveUp of giveUps) {
    await card(page, "A").locator(".grip").hover();
    await page.mouse.down();
    await page.mouse.move(goal.x, goal.y, { steps: 5 });
    await expect(card(page, "A")).toHaveClass(/dragged/);
    const carried = (await card(page, "A").boundingBox())!;
    expect(Math.abs(carried.y - home.y)).toBeGreaterThan(100);
    await giveUp();
    await expect(card(page, "A")).not.toHaveClass(/dragged/);
    expect(await card(page, "A").boundingBox()).toEqual(home);
    await page.mouse.up();
    await expectCards(list(page, "Threats"), []);
    await expectCards(list(page, "Strengths"), ["A", "B"]);
  }
  await expect(live(page)).toHaveText("“A” is back in Strengths, 1 of 2.");
});

test("while a card rests at the edge of the window the page scrolls on", async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 500 });
  await swotWith(page, { strength: ["A", "B", "C", "D", "E", "F"] });
  await page.evaluate(() => scrollTo(0, 0));
  await card(page, "A").locator(".grip").hover();
  const before = await page.evaluate(() => scrollY);
  await page.mouse.down();
  await page.mouse.move(300, 480, { steps: 4 });
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 200);
  await page.keyboard.press("Escape");
  await page.mouse.up();
  await expectCards(list(page, "Strengths"), ["A", "B", "C", "D", "E", "F"]);
});

test("a press on the grip opens the menu of the card", async ({ page }) => {
  await swotWith(page, { strength: ["A"] });
  await card(page, "A").locator(".grip").click();
  await expect(page.getByRole("menuitem", { name: "Duplicate" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("menuitem")).toHaveCount(0);
  // As a reader presses it.
  await card(page, "A").locator(".grip").evaluate((grip: HTMLElement) => grip.click());
  await expect(page.getByRole("menuitem", { name: "Duplicate" })).toBeVisible();
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

test("a set score survives a second and a double click, and is cleared by its cross and by keys, with a way back", async ({ page }) => {
  await swotWith(page, { strength: ["A"] });
  const impact = card(page, "A").getByRole("slider", { name: "Impact" });
  const fourth = impact.locator(".dot").nth(3);
  await fourth.dblclick();
  await expect(impact).toHaveAttribute("aria-valuenow", "4");
  await fourth.click();
  await expect(impact).toHaveAttribute("aria-valuenow", "4");
  const box = (await impact.boundingBox())!;
  await page.mouse.click(box.x + box.width + 8, box.y + box.height / 2);
  await expect(impact).toHaveAttribute("aria-valuenow", "0");
  await expect(page.getByText("Impact of “A” cleared.").first()).toBeVisible();
  await noticeUndo(page).click();
  await expect(impact).toHaveAttribute("aria-valuenow", "4");
  await impact.press("Delete");
  await expect(impact).toHaveAttribute("aria-valuenow", "0");
  await page.mouse.move(0, 0);
  await page.mouse.click(box.x + box.width + 8, box.y + box.height / 2);
  await expect(impact).toHaveAttribute("aria-valuenow", "0");
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

test("a table sorts as the language does: figures by their worth, Chinese by pinyin, blanks last both ways", async ({ page }) => {
  await swotWith(page, { strength: ["10 clinics", "2 clinics", "élan", "Echo", "zoo"] });
  await openView(page, "List");
  const table = page.getByRole("table", { name: "SWOT canvas" });
  await page.getByLabel("Evidence: Echo").fill("seen");
  await table.getByRole("button", { name: "Evidence" }).click();
  await expect(table.locator("[data-testid=item-swot]").first().getByRole("textbox").first()).toHaveValue("Echo");
  await table.getByRole("button", { name: "Evidence" }).click();
  await expect(table.locator("[data-testid=item-swot]").first().getByRole("textbox").first()).toHaveValue("Echo");
  await table.getByRole("button", { name: "Fact" }).click();
  await table.getByRole("button", { name: "Fact" }).click();
  await expectCards(table, ["2 clinics", "10 clinics", "Echo", "élan", "zoo"]);
  await chooseLocale(page, "zh-CN");
  await openView(page, "画布");
  await paste(addField(page, "swot-threat"), "王总\n李总\n张总\n陈总");
  await openView(page, "列表");
  const sheet = page.getByRole("table");
  await sheet.getByRole("button", { name: "事实" }).click();
  await sheet.getByRole("button", { name: "事实" }).click();
  const texts = () => sheet.locator("[data-testid=item-swot]").evaluateAll((rows) => rows.map((row) => row.querySelector("textarea")?.value ?? ""));
  await expect.poll(async () => (await texts()).filter((text) => text.endsWith("总"))).toEqual(["陈总", "李总", "王总", "张总"]);
});

test("a list of a hundred and thirty is drawn to its end, and so is what comes to it", async ({ page }) => {
  await startIn(page, "swot");
  const drawn = list(page, "Strengths").getByTestId("item-swot");
  await paste(addField(page, "swot-strength"), Array.from({ length: 130 }, (_, number) => `Fact ${number}`).join("\n"));
  await expect(drawn).toHaveCount(130);
  await page.reload();
  await expect(drawn).toHaveCount(130);
  await addField(page, "swot-strength").fill("The last");
  await addField(page, "swot-strength").press("Enter");
  await expect(drawn).toHaveCount(131);
  await expect(card(page, "The last")).toBeInViewport();
});

test("of a list too long to be drawn whole, what is added, moved, copied and put back is drawn and has the focus", async ({ page }) => {
  await startIn(page, "swot");
  const drawn = list(page, "Strengths").getByTestId("item-swot");
  await paste(addField(page, "swot-strength"), Array.from({ length: 1_100 }, (_, number) => `Fact ${number}`).join("\n"));
  await expect(page.getByRole("button", { name: "Show 100 more" }).first()).toBeVisible();
  await addItemTo(page, "swot-weakness", "Carried over");
  await choose(card(page, "Carried over"), "Move to Strengths");
  await expect(card(page, "Carried over")).toBeFocused();
  await expect(live(page)).toHaveText("“Carried over” moved to Strengths, 1,101 of 1,101.");
  expect(await drawn.count()).toBeLessThan(200);
  await choose(card(page, "Carried over"), "Duplicate");
  await expect(card(page, "Carried over").nth(1)).toBeFocused();
  await page.keyboard.press("Delete");
  await expect(card(page, "Carried over")).toHaveCount(1);
  await expect(card(page, "Carried over")).toBeFocused();
  await page.keyboard.press("Control+z");
  await expect(card(page, "Carried over").nth(1)).toBeFocused();
  await addItemTo(page, "swot-strength", "At the end");
  await expect(card(page, "At the end")).toBeVisible();
  await card(page, "Fact 99").focus();
  await page.keyboard.press("ArrowDown");
  await expect(card(page, "Fact 100")).toBeFocused();
});

async function addItemTo(page: Page, place: string, text: string): Promise<void> {
  await addField(page, place).fill(text);
  await addField(page, place).press("Enter");
  await expect(addField(page, place)).toHaveValue("");
}
