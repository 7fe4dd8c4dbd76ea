import { type Locator, type Page } from "@playwright/test";
import { addItem, card, chooseLocale, expectCards, items, list, openModule, openView, startIn, textOf, undo } from "../support/app";
import { expect, test } from "../support/test";

// What docs/renderer.md says: what is made anew, what stays the same node, and what is written at all.

const strengths = "swot-strength";

/** Marks every element of a place, so that it can be told later from one that was made anew. */
function mark(place: Locator): Promise<void> {
  return place.evaluate((root) => {
    for (const element of [root, ...root.querySelectorAll("*")]) Object.assign(element, { marked: true });
  });
}

/** How many elements of a place were made since they were marked. */
function madeAnew(place: Locator): Promise<number> {
  return place.evaluate((root) => [root, ...root.querySelectorAll("*")].filter((element) => !("marked" in element)).length);
}

declare global {
  interface Window {
    changes: MutationRecord[];
    watcher: MutationObserver;
  }
}

/** Notes from now on what changes below an element. */
function watchChanges(place: Locator): Promise<void> {
  return place.evaluate((root) => {
    window.changes = [];
    window.watcher = new MutationObserver((records) => window.changes.push(...records));
    window.watcher.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}

/** The cards whose nodes, attributes or words have changed, by their text; "" is what belongs to no card. */
function changed(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const all = [...window.changes, ...window.watcher.takeRecords()];
    const cardOf = ({ target }: MutationRecord) => (target instanceof Element ? target : target.parentElement)?.closest(".card");
    return [...new Set(all.map((record) => cardOf(record)?.querySelector("textarea")?.value ?? ""))];
  });
}

/** The cards that were taken out of a list, be it to be put back elsewhere, by their text. */
function takenOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const all = [...window.changes, ...window.watcher.takeRecords()].flatMap((record) => [...record.removedNodes]);
    const cards = all.filter((node): node is Element => node instanceof Element && node.matches(".card"));
    return cards.map((card) => card.querySelector("textarea")?.value ?? "");
  });
}

/** Presses a button as a script does, which leaves the focus where it is. */
const pressFromAfar = (button: Locator) => button.evaluate((element: HTMLElement) => element.click());

/** Makes strengths, each with an impact and a certainty. */
async function weigh(page: Page, weights: Record<string, [string, string]>): Promise<void> {
  for (const [text, [impact, certainty]] of Object.entries(weights)) {
    await addItem(page, strengths, text);
    await card(page, text).getByRole("slider", { name: "Impact" }).press(impact);
    await card(page, text).getByRole("slider", { name: "Certainty" }).press(certainty);
  }
}

const sortButton = (page: Page) => page.getByRole("button", { name: "Sort by weight" });

test("another language changes the words of a canvas and makes none of its elements anew", async ({ page }) => {
  await startIn(page, "swot");
  await weigh(page, { "Set up in one day": ["4", "3"] });
  const main = page.getByRole("main");
  await mark(main);
  await chooseLocale(page, "zh-CN");
  await expect(main.getByRole("heading", { name: "优势" })).toBeVisible();
  expect(await madeAnew(main)).toBe(0);
});

test("another view is made anew, and what stands around it stays", async ({ page }) => {
  await startIn(page, "swot");
  await addItem(page, strengths, "Near");
  const main = page.getByRole("main");
  const [around, board] = [main.locator(".tools").first(), main.locator(".card")];
  await mark(main);
  await openView(page, "List");
  await expect(main.getByRole("table")).toBeVisible();
  await openView(page, "Canvas");
  await expect(board).toBeVisible();
  expect(await madeAnew(around), "elements of the switch").toBe(0);
  expect(await madeAnew(board), "elements of the card").toBeGreaterThan(10);
});

test("of rows in another order the fewest are taken out, and the one that is typed in keeps focus and caret", async ({ page }) => {
  await startIn(page, "swot");
  await weigh(page, { Fast: ["3", "3"], Near: ["2", "2"], Known: ["5", "5"] });
  const field = textOf(card(page, "Fast"));
  await field.focus();
  await field.evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(2, 2));
  await watchChanges(list(page, "Strengths"));
  await pressFromAfar(sortButton(page));
  await expectCards(list(page, "Strengths"), ["Known", "Fast", "Near"]);
  expect(await takenOut(page)).toEqual(["Known"]);
  await expect(field).toBeFocused();
  await page.keyboard.type("!");
  await expectCards(list(page, "Strengths"), ["Known", "Fa!st", "Near"]);
});

test("a row that comes ahead of others or goes leaves them the elements they were", async ({ page }) => {
  await startIn(page, "swot");
  for (const text of ["Fast", "Near", "Known"]) await addItem(page, strengths, text);
  await mark(list(page, "Strengths"));
  await card(page, "Near").locator("[aria-haspopup=menu]").click();
  await page.getByRole("menuitem", { name: "Delete" }).click();
  await expectCards(list(page, "Strengths"), ["Fast", "Known"]);
  await undo(page);
  await expectCards(list(page, "Strengths"), ["Fast", "Near", "Known"]);
  for (const [text, made] of [["Fast", false], ["Near", true], ["Known", false]] as const) {
    expect((await madeAnew(card(page, text))) > 0, `${text} is made anew`).toBe(made);
  }
});

test("a row that goes while its field has the focus is left quietly, and the page goes on", async ({ page }) => {
  await startIn(page, "swot");
  await addItem(page, strengths, "Fast");
  const field = textOf(items(page, "swot"));
  await field.focus();
  await page.keyboard.press("End");
  await page.keyboard.type("er");
  const left = field.evaluate((area) => new Promise<void>((resolve) => area.addEventListener("blur", () => resolve(), { once: true })));
  const back = page.getByTestId("undo");
  for (let steps = 0; (await items(page, "swot").count()) > 0 && steps < 5; steps += 1) await pressFromAfar(back);
  await expect(items(page, "swot")).toHaveCount(0);
  await left;
  await addItem(page, strengths, "Near");
  await expectCards(list(page, "Strengths"), ["Near"]);
});

test("a letter changes nothing of the other cards", async ({ page }) => {
  await startIn(page, "swot");
  await weigh(page, { Fast: ["3", "3"], Near: ["2", "2"], Known: ["5", "5"] });
  const field = textOf(card(page, "Near"));
  await field.focus();
  await page.keyboard.press("End");
  await mark(card(page, "Near"));
  await watchChanges(list(page, "Strengths"));
  await page.keyboard.type("by");
  await expect(page.getByRole("button", { name: "“Nearby”" }).first()).toBeAttached();
  expect(await changed(page)).toEqual(["Nearby"]);
  expect(await madeAnew(textOf(card(page, "Nearby")))).toBe(0);
});

test("an attribute that comes out the same is not written again", async ({ page }) => {
  await startIn(page, "swot");
  await weigh(page, { Fast: ["3", "3"] });
  const impact = card(page, "Fast").getByRole("slider", { name: "Impact" });
  await impact.focus();
  await watchChanges(impact);
  await page.keyboard.press("3");
  await page.keyboard.press("4");
  await expect(impact).toHaveAttribute("aria-valuenow", "4");
  const written = await page.evaluate(() => {
    const all = [...window.changes, ...window.watcher.takeRecords()].filter((record) => record.target === document.activeElement);
    return all.filter((record) => record.attributeName === "aria-valuenow").length;
  });
  expect(written).toBe(1);
});

test("a class that comes and goes leaves those of others on the element", async ({ page }) => {
  await startIn(page, "swot");
  await addItem(page, strengths, "Fast");
  const fast = card(page, "Fast");
  const details = fast.locator("[aria-expanded]").first();
  await fast.evaluate((element) => element.classList.add("of-an-extension"));
  await details.click();
  await expect(fast).toHaveClass("card of-an-extension selected");
  await details.click();
  await expect(fast).toHaveClass("card of-an-extension");
});

test("what comes and goes leaves no node behind", async ({ page }) => {
  await startIn(page, "swot");
  await addItem(page, strengths, "Fast");
  const main = page.getByRole("main");
  const nodes = () => main.evaluate((root) => {
    const walker = document.createTreeWalker(root);
    let count = 0;
    while (walker.nextNode()) count += 1;
    return count;
  });
  const details = card(page, "Fast").locator("[aria-expanded]").first();
  const before = await nodes();
  for (let times = 0; times < 5; times += 1) {
    await details.click();
    await expect(details).toHaveAttribute("aria-expanded", "true");
    await details.click();
    await expect(details).toHaveAttribute("aria-expanded", "false");
  }
  await openView(page, "List");
  await openView(page, "Canvas");
  await expect(card(page, "Fast")).toBeVisible();
  expect(await nodes()).toBe(before);
});

test("copies of one pattern answer each for itself", async ({ page }) => {
  await startIn(page, "swot");
  for (const text of ["Fast", "Near"]) await addItem(page, strengths, text);
  await card(page, "Near").getByRole("slider", { name: "Impact" }).press("4");
  await card(page, "Fast").locator("[aria-expanded]").first().click();
  await expect(card(page, "Fast").getByRole("slider", { name: "Impact" }).first()).toHaveAttribute("aria-valuetext", "none");
  await expect(card(page, "Near").locator("[aria-expanded]").first()).toHaveAttribute("aria-expanded", "false");
  await openModule(page, "pest");
  await addItem(page, "pest-political", "New rules");
  await openModule(page, "swot");
  await expect(card(page, "Near").getByRole("slider", { name: "Impact" })).toHaveAttribute("aria-valuetext", /^Impact: 4 of 5/);
});
