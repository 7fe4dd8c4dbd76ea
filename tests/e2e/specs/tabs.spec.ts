import type { BrowserContext, Page } from "@playwright/test";
import {
  addField, addItem, card, choose, expectCards, goTo, items, list, open, openModule, paste, startIn, startPlan, textOf, waitSaved,
} from "../support/app";
import { expect, test } from "../support/test";

test.use({ ownContext: true });

/** Two tabs on the SWOT of one plan with the cards A and B. */
async function twoTabs(context: BrowserContext, page: Page): Promise<Page> {
  const plan = await startIn(page, "swot");
  await addItem(page, "swot-strength", "A");
  await addItem(page, "swot-strength", "B");
  await waitSaved(page);
  const other = await context.newPage();
  await open(other, `plan/${plan}/swot`);
  await expectCards(list(other, "Strengths"), ["A", "B"]);
  return other;
}

/** Does something in both tabs before either saves: the clocks that saving waits for stand still meanwhile. */
async function atOnce(context: BrowserContext, act: () => Promise<void>): Promise<void> {
  await context.clock.pauseAt(new Date(Date.now() + 1_000));
  await act();
  await context.clock.resume();
}

test("an item added, edited, moved or deleted in one tab is so in the other", { tag: "@main" }, async ({ context, page }) => {
  const other = await twoTabs(context, page);
  await addItem(page, "swot-strength", "C");
  await expectCards(list(other, "Strengths"), ["A", "B", "C"]);
  await textOf(card(other, "C")).fill("C, changed");
  await expectCards(list(page, "Strengths"), ["A", "B", "C, changed"]);
  await choose(card(page, "A"), "Move to Threats");
  await expectCards(list(other, "Threats"), ["A"]);
  await choose(card(other, "B"), "Delete");
  await expectCards(list(page, "Strengths"), ["C, changed"]);
});

test("the list of plans follows another tab", async ({ context, page }) => {
  await open(page);
  const other = await context.newPage();
  await startIn(other, "swot");
  await addItem(other, "swot-strength", "A");
  await expect(page.getByTestId("plan-row")).toHaveCount(1);
});

test("edits of two cards at once in two tabs are both kept", { tag: "@main" }, async ({ context, page }) => {
  await context.clock.install();
  const other = await twoTabs(context, page);
  await atOnce(context, async () => {
    await textOf(card(page, "A")).fill("A from one tab");
    await textOf(card(other, "B")).fill("B from the other");
  });
  for (const tab of [page, other]) await expectCards(list(tab, "Strengths"), ["A from one tab", "B from the other"]);
  for (const tab of [page, other]) await waitSaved(tab);
  await page.reload();
  await expectCards(list(page, "Strengths"), ["A from one tab", "B from the other"]);
});

test("edits of two fields of one card at once are both kept", async ({ context, page }) => {
  await context.clock.install();
  const other = await twoTabs(context, page);
  await atOnce(context, async () => {
    await textOf(card(page, "A")).fill("A from one tab");
    await card(other, "A").getByRole("slider", { name: "Impact" }).press("4");
  });
  for (const tab of [page, other]) {
    await expectCards(list(tab, "Strengths"), ["A from one tab", "B"]);
    await expect(list(tab, "Strengths").getByRole("slider", { name: "Impact" }).first()).toHaveAttribute("aria-valuenow", "4");
  }
});

test("the same field changed at once in two tabs keeps both texts and says so", async ({ context, page }) => {
  await context.clock.install();
  const other = await twoTabs(context, page);
  await atOnce(context, async () => {
    await textOf(card(page, "A")).fill("A from one tab");
    await textOf(card(other, "A")).fill("A from the other");
  });
  const text = (tab: Page) => textOf(list(tab, "Strengths").getByTestId("item-swot").first());
  for (const tab of [page, other]) {
    await expect(text(tab)).toHaveValue(/A from one tab/);
    await expect(text(tab)).toHaveValue(/A from the other/);
  }
  expect(await text(page).inputValue()).toBe(await text(other).inputValue());
  const told = (tab: Page) => tab.getByText(/^Another tab changed Fact of “.*” too\. Both texts are kept/).count();
  expect(Math.max(await told(page), await told(other)), "tabs that say so").toBeGreaterThan(0);
});

test("a card deleted in one tab while it is edited in the other comes back with the edit", async ({ context, page }) => {
  await context.clock.install();
  const other = await twoTabs(context, page);
  await atOnce(context, async () => {
    await textOf(card(page, "A")).fill("A, still needed");
    await choose(card(other, "A"), "Delete");
  });
  for (const tab of [page, other]) {
    await expectCards(list(tab, "Strengths"), ["A, still needed", "B"]);
  }
  await expect(other.getByText("“A, still needed”, which you deleted here, is back").first()).toBeVisible();
  await expect(page.getByText("which you deleted here")).toHaveCount(0);
});

/** Two tabs on a plan with a deal that has a clause: one on its contract, one on the board. */
async function contractAndBoard(context: BrowserContext, page: Page): Promise<Page> {
  const plan = await startPlan(page);
  await goTo(page, "/deals");
  await addItem(page, "deal-open", "Lakeside Dental");
  await openModule(page, "contract");
  await addItem(page, "contract_clause", "Price");
  await waitSaved(page);
  const other = await context.newPage();
  await open(other, `plan/${plan}/deals`);
  return other;
}

/** Lets the test hold back what a page hears of other tabs: whether the deletion knows of what was written must be no chance. */
const holdNews = () => {
  const held: StorageEvent[] = [];
  let holds = false;
  const hold = (event: StorageEvent) => {
    if (!holds || !event.isTrusted) return;
    event.stopImmediatePropagation();
    held.push(event);
  };
  window.addEventListener("storage", hold, true);
  Object.assign(window, {
    holdNews: (is: boolean) => {
      holds = is;
      if (is) return;
      for (const { key, newValue } of held.splice(0)) window.dispatchEvent(new StorageEvent("storage", { key, newValue }));
    },
  });
};

test("a deal deleted in one tab while something is written for it in the other is back in both with that, and both are told", async ({ context, page }) => {
  await context.addInitScript(holdNews);
  const other = await contractAndBoard(context, page);
  const holds = (is: boolean) => other.evaluate((is) => (window as unknown as { holdNews: (is: boolean) => void }).holdNews(is), is);
  await holds(true);
  await addItem(page, "contract_clause", "Term");
  await waitSaved(page);
  await choose(card(other, "Lakeside Dental"), "Delete");
  await expect(card(other, "Lakeside Dental")).toHaveCount(0);
  await holds(false);
  await expect(page.getByText("Another tab deleted “Lakeside Dental” while you were editing it.").first()).toBeVisible();
  await expect(other.getByText("“Lakeside Dental”, which you deleted here, is back").first()).toBeVisible();
  await expect(card(other, "Lakeside Dental")).toBeVisible();
  await openModule(other, "contract");
  for (const tab of [page, other]) {
    await expect(card(tab, "Term")).toBeVisible();
    await expect(tab.getByTestId("of-deal").locator("option:checked")).toHaveText("Lakeside Dental");
    await waitSaved(tab);
  }
  await page.reload();
  await expect(card(page, "Term")).toBeVisible();
  await expect(page.getByTestId("of-deal").locator("option:checked")).toHaveText("Lakeside Dental");
});

test("a deal deleted in one tab goes from the other with all that is its own, and stays away", async ({ context, page }) => {
  const other = await contractAndBoard(context, page);
  await choose(card(other, "Lakeside Dental"), "Delete");
  await expect(page.getByTestId("of-deal")).toHaveCount(0);
  await expect(card(page, "Price")).toHaveCount(0);
  // What is written later comes after all that the deletion could still bring about.
  await addItem(other, "deal-open", "North Hill");
  await expect(page.getByTestId("of-deal").locator("option:checked")).toHaveText("North Hill");
  await waitSaved(other);
  await page.reload();
  await expect(page.getByTestId("of-deal").locator("option")).toHaveText(["North Hill", "For all deals (standard)"]);
  await expect(items(page, "contract_clause")).toHaveCount(0);
});

test("a list that is sorted in one tab brings nothing back that is deleted in another", async ({ context, page }) => {
  await context.clock.install();
  const other = await twoTabs(context, page);
  await atOnce(context, async () => {
    await card(page, "A").focus();
    await page.keyboard.press("Alt+ArrowDown");
    await choose(card(other, "A"), "Delete");
  });
  for (const tab of [page, other]) {
    await expectCards(list(tab, "Strengths"), ["B"]);
    await waitSaved(tab);
  }
});

test("tabs that close and reload as soon as they have deleted something bring nothing of it back", async ({ context, page }) => {
  const plan = await startIn(page, "swot");
  const names = Array.from({ length: 12 }, (_, number) => `Item ${number}`);
  await paste(addField(page, "swot-strength"), names.join("\n"));
  await expectCards(list(page, "Strengths"), names);
  await waitSaved(page);
  const show = async (tab: Page, texts: string[]) => {
    await open(tab, `plan/${plan}/swot`);
    await expectCards(list(tab, "Strengths"), texts);
  };
  const tabs = [page, await context.newPage(), await context.newPage()];
  for (const tab of tabs.slice(1)) await show(tab, names);
  const left = [...names];
  for (let round = 0; round < 9; round += 1) {
    const at = round % tabs.length;
    const tab = tabs[at];
    const [gone] = left.splice((round * 5) % left.length, 1);
    await choose(card(tab, gone), "Delete");
    // The others have not heard of it, and nobody waits until it is saved.
    if (round % 2 === 0) {
      const closed = tab.waitForEvent("close");
      await tab.close({ runBeforeUnload: true });
      await closed;
      tabs[at] = await context.newPage();
      await show(tabs[at], left);
    } else {
      await tab.reload();
      await expectCards(list(tab, "Strengths"), left);
    }
  }
  for (const tab of tabs) await expectCards(list(tab, "Strengths"), left);
});

test("undo takes back what was done in this tab only", async ({ context, page }) => {
  const other = await twoTabs(context, page);
  await addItem(page, "swot-strength", "From here");
  await expectCards(list(other, "Strengths"), ["A", "B", "From here"]);
  await addItem(other, "swot-weakness", "From there");
  await expectCards(list(page, "Weaknesses"), ["From there"]);
  await page.getByTestId("undo").click();
  for (const tab of [page, other]) {
    await expectCards(list(tab, "Strengths"), ["A", "B"]);
    await expectCards(list(tab, "Weaknesses"), ["From there"]);
  }
});

test("a plan deleted for good in one tab is gone in the other, which says so", async ({ context, page }) => {
  const other = await twoTabs(context, page);
  await open(page);
  await choose(page.getByTestId("plan-row"), "Move to bin");
  await page.locator("summary").filter({ hasText: "Bin" }).click();
  await page.getByRole("button", { name: "Delete for good" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Delete for good" }).click();
  await expect(page.getByText("No plans here yet.")).toBeVisible();
  await expect(other.getByText("This plan is not in this browser.")).toBeVisible();
});
