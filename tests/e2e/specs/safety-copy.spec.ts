import type { Page } from "@playwright/test";
import {
  addItem, card, choose, copied, expectCards, list, open, planId, startIn, stored, textOf, waitSaved, withoutCopy,
} from "../support/app";
import { type Watch, expect, test } from "../support/test";

test.use({ ownContext: true });

// A browser that is killed has written localStorage to disk as it was some seconds before; the copy has everything.

/** Leaves the program for a file on the same address, so that it does not notice what is done to its storage. */
async function leave(page: Page, watch: Watch): Promise<void> {
  // The browser asks for the icon of a file that has none.
  watch.allow(/404/);
  await page.goto("./schema/saleswright-plan-1.schema.json");
}

/** Puts the storage back to what it was. */
async function fallBack(page: Page, watch: Watch, to: Record<string, string>): Promise<void> {
  await leave(page, watch);
  await page.evaluate((to) => {
    for (const key of Object.keys(localStorage)) localStorage.removeItem(key);
    Object.assign(localStorage, to);
  }, to);
}

/** Waits until what is stored is in the copy too, as it is. */
async function waitCopied(page: Page): Promise<void> {
  await waitSaved(page);
  const records = async () =>
    Object.entries(await stored(page)).filter(([key]) => /^saleswright\/[^/]+\/[^/]+\/[^/]+$/.test(key) && !/\/(settings|quarantine|snapshots)\//.test(key));
  await expect.poll(async () => Object.entries(await copied(page)).sort()).toEqual((await records()).sort());
}

test("the last edits come back, are said, and are there for good", async ({ page, watch }) => {
  const plan = await startIn(page, "swot");
  await addItem(page, "swot-strength", "Two days");
  await waitSaved(page);
  const before = await stored(page);
  await textOf(card(page, "Two days")).fill("Two days from order to delivery");
  await addItem(page, "swot-strength", "Typed a second ago");
  await waitCopied(page);
  await fallBack(page, watch, before);
  await open(page, `plan/${plan}/swot`);
  await expectCards(list(page, "Strengths"), ["Two days from order to delivery", "Typed a second ago"]);
  await expect(page.getByText("2 recent changes recovered from the safety copy. Check your last edits.").first()).toBeVisible();
  await waitSaved(page);
  await page.reload();
  await expectCards(list(page, "Strengths"), ["Two days from order to delivery", "Typed a second ago"]);
  await expect(page.getByText("recovered from the safety copy")).toHaveCount(0);
});

test("a plan that was just made comes back, on home and at its address", async ({ page, watch }) => {
  await open(page);
  const before = await stored(page);
  const plan = await startIn(page, "swot");
  await addItem(page, "swot-threat", "Suites bundle booking");
  await waitCopied(page);
  await fallBack(page, watch, before);
  await open(page, `plan/${plan}/swot`);
  await expectCards(list(page, "Threats"), ["Suites bundle booking"]);
  await fallBack(page, watch, before);
  await open(page);
  await expect(page.getByTestId("plan-row")).toHaveCount(1);
});

test("a storage that was emptied is filled again, in Chinese too", async ({ page, watch }) => {
  await startIn(page, "swot");
  await addItem(page, "swot-strength", "两天内交付");
  await waitCopied(page);
  await fallBack(page, watch, { "saleswright/settings/locale": "zh-CN" });
  await open(page);
  await page.getByTestId("plan-row").getByRole("link").click();
  await expect(page.getByText(/已从安全副本找回 \d+ 处最近的修改/).first()).toBeVisible();
  await open(page, `plan/${await planId(page)}/swot`);
  await expect(textOf(card(page, "两天内交付"))).toHaveValue("两天内交付");
});

test("a damaged value is mended from the copy, and kept aside", async ({ page, watch }) => {
  const plan = await startIn(page, "swot");
  for (const text of ["A", "B"]) await addItem(page, "swot-strength", text);
  await waitCopied(page);
  await leave(page, watch);
  const [key] = Object.entries(await stored(page)).find(([, value]) => value.includes('"B"')) ?? [""];
  await page.evaluate((key) => localStorage.setItem(key, "rubbish"), key);
  await open(page, `plan/${plan}/swot`);
  await expectCards(list(page, "Strengths"), ["A", "B"]);
  expect(Object.values(await stored(page))).toContain("rubbish");
});

test("what was deleted does not come back", async ({ page }) => {
  await startIn(page, "swot");
  for (const text of ["A", "B"]) await addItem(page, "swot-strength", text);
  await choose(card(page, "A"), "Delete");
  await waitCopied(page);
  await page.reload();
  await expectCards(list(page, "Strengths"), ["B"]);
  await open(page);
  await choose(page.getByTestId("plan-row"), "Move to bin");
  await page.locator("summary").filter({ hasText: "Bin" }).click();
  await page.getByRole("button", { name: "Delete for good" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Delete for good" }).click();
  await expect.poll(() => copied(page)).toEqual({});
  await page.reload();
  await expect(page.getByTestId("plan-row")).toHaveCount(0);
});

test("what found no room is there again after the tab was closed", async ({ context, page }) => {
  const plan = await startIn(page, "swot");
  await addItem(page, "swot-strength", "Saved before");
  await waitCopied(page);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await addItem(page, "swot-strength", "Added while full");
  await expect(page.getByTestId("save-state")).toHaveAttribute("data-state", "failed");
  await expect.poll(async () => Object.values(await copied(page)).join()).toContain("Added while full");
  await page.close();
  const tab = await context.newPage();
  await open(tab, `plan/${plan}/swot`);
  await expectCards(list(tab, "Strengths"), ["Saved before", "Added while full"]);
});

test("without a copy the program works as before", async ({ context, page }) => {
  await withoutCopy(context);
  await startIn(page, "swot");
  await addItem(page, "swot-strength", "Two days");
  await waitSaved(page);
  await page.reload();
  await expectCards(list(page, "Strengths"), ["Two days"]);
  await open(page, "safety");
  await expect(page.getByText("The second safety copy is not available in this browser.")).toBeVisible();
});

test("deleting everything deletes the copy too", async ({ page }) => {
  await startIn(page, "swot");
  await addItem(page, "swot-strength", "Two days");
  await waitCopied(page);
  await open(page, "safety");
  await expect(page.getByText("The second safety copy is not available in this browser.")).toHaveCount(0);
  await page.getByTestId("wipe").click();
  await page.getByRole("dialog").getByRole("button", { name: "Delete everything" }).click();
  await expect.poll(() => copied(page)).toEqual({});
  await page.reload();
  await expect(page.getByTestId("plan-row")).toHaveCount(0);
});

test("after the clock was set back by years what was typed last still counts, in the store and in the copy", async ({ page, watch }) => {
  await page.clock.setFixedTime(new Date("2031-05-01T09:00:00Z"));
  const plan = await startIn(page, "swot");
  await addItem(page, "swot-strength", "Typed first");
  await waitCopied(page);
  const before = await stored(page);
  await page.clock.setFixedTime(new Date("2024-05-01T09:00:00Z"));
  await textOf(card(page, "Typed first")).fill("Typed last");
  await waitCopied(page);
  await page.reload();
  await expectCards(list(page, "Strengths"), ["Typed last"]);
  await fallBack(page, watch, before);
  await open(page, `plan/${plan}/swot`);
  await expectCards(list(page, "Strengths"), ["Typed last"]);
});
