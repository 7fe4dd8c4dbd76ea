import type { Locator, Page } from "@playwright/test";
import {
  addItem, canBeFull, choose, chooseLocale, download, exportJson, expectCards, importFile, list, noticeUndo, open, openModule,
  planId, redo, startIn, stored, tabTo, textOf, card, undo, waitSaved,
} from "../support/app";
import { expect, test } from "../support/test";

function rows(page: Page): Locator {
  return page.getByTestId("snapshot");
}

/** Goes to the snapshots of the open plan by the link in the journey. */
async function openHistory(page: Page): Promise<void> {
  const journey = page.getByRole("navigation", { name: /Journey|路线图/ });
  await journey.getByRole("link", { name: /^(Snapshots|快照)$/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Snapshots|快照/);
}

async function keep(page: Page, name: string): Promise<void> {
  const before = await rows(page).count();
  await page.getByTestId("snapshot-name").fill(name);
  await page.getByTestId("snapshot-name-go").click();
  await expect(rows(page)).toHaveCount(before + 1);
  await expect(page.getByTestId("snapshot-name")).toHaveValue("");
}

/** A plan with a strength, kept under a name, then changed. */
async function keptAndChanged(page: Page): Promise<string> {
  const plan = await startIn(page, "swot");
  await addItem(page, "swot-strength", "Fast set-up");
  await openHistory(page);
  await expect(page.getByText("No snapshots yet.")).toBeVisible();
  await keep(page, "Before the talk");
  await expect(page.getByText("No snapshots yet.")).toBeHidden();
  await openModule(page, "swot");
  await textOf(card(page, "Fast set-up")).fill("Slow set-up");
  await addItem(page, "swot-strength", "Added later");
  await waitSaved(page);
  return plan;
}

test("a plan goes back to a snapshot, undo and redo walk over it, and what was given up is a snapshot too", async ({ page }) => {
  await keptAndChanged(page);
  await openHistory(page);
  const row = rows(page).filter({ hasText: "Before the talk" });
  await expect(row.getByTestId("snapshot-since")).toHaveText(/1 added since.*1 changed since/);
  await row.getByRole("button", { name: "Restore", exact: true }).click();
  await expect(page.getByText(/“Untitled plan” is as it was on .* The state before was kept as a snapshot\./).first()).toBeVisible();
  await expect(rows(page)).toHaveCount(2);
  await expect(rows(page).first()).toContainText("Before going back to");
  await expect(row.getByTestId("snapshot-since")).toHaveText("The same as now");
  await openModule(page, "swot");
  await expectCards(list(page, "Strengths"), ["Fast set-up"]);
  await undo(page);
  await expectCards(list(page, "Strengths"), ["Slow set-up", "Added later"]);
  await redo(page);
  await expectCards(list(page, "Strengths"), ["Fast set-up"]);
  await waitSaved(page);
  await page.reload();
  await expectCards(list(page, "Strengths"), ["Fast set-up"]);
  await openHistory(page);
  await expect(rows(page)).toHaveCount(2);
  await rows(page).first().getByRole("button", { name: "Restore", exact: true }).click();
  await expect(rows(page)).toHaveCount(3);
  await openModule(page, "swot");
  await expectCards(list(page, "Strengths"), ["Slow set-up", "Added later"]);
});

test("two snapshots in a row are told of once", async ({ page }) => {
  await startIn(page, "swot");
  await openHistory(page);
  for (const name of ["Before the talk", "After the talk"]) await keep(page, name);
  const notices = page.getByRole("region", { name: "Notices" });
  await expect(notices.getByText("The plan as it is now is kept as a snapshot.")).toHaveCount(1);
});

test("the notice of going back takes it back", async ({ page }) => {
  await keptAndChanged(page);
  await openHistory(page);
  await rows(page).getByRole("button", { name: "Restore", exact: true }).click();
  await noticeUndo(page).click();
  await openModule(page, "swot");
  await expectCards(list(page, "Strengths"), ["Slow set-up", "Added later"]);
});

test("by keyboard alone: make, restore, delete, bring back", async ({ page }) => {
  await startIn(page, "swot");
  await addItem(page, "swot-strength", "Fast set-up");
  await openHistory(page);
  await tabTo(page, page.getByTestId("snapshot-name"));
  await page.keyboard.type("First");
  await page.keyboard.press("Enter");
  await expect(rows(page)).toHaveCount(1);
  await page.keyboard.type("Second");
  await page.keyboard.press("Enter");
  await expect(rows(page).locator("b")).toHaveText(["Second", "First"]);
  const restore = rows(page).first().getByRole("button", { name: "Restore", exact: true });
  await tabTo(page, restore);
  await page.keyboard.press("Enter");
  await expect(page.getByText("The plan is as it was then. Nothing was changed.").first()).toBeVisible();
  await expect(restore).toBeFocused();
  await tabTo(page, rows(page).first().locator("[aria-haspopup=menu]"));
  await page.keyboard.press("Enter");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect(rows(page).locator("b")).toHaveText(["First"]);
  await expect(rows(page).getByRole("button", { name: "Restore", exact: true })).toBeFocused();
  await noticeUndo(page).last().press("Enter");
  await expect(rows(page).locator("b")).toHaveText(["Second", "First"]);
});

test("a snapshot leaves as the file of a plan and can be imported", async ({ page }) => {
  await keptAndChanged(page);
  await openHistory(page);
  await rows(page).locator("[aria-haspopup=menu]").click();
  const { name, text } = await download(page, page.getByRole("menuitem", { name: "Download as JSON" }));
  expect(name).toMatch(/\.json$/);
  expect(JSON.parse(text).plan.tables.swot.map((item: { text: string }) => item.text)).toEqual(["Fast set-up"]);
  await importFile(page, name, text);
  await openModule(page, "swot");
  await expectCards(list(page, "Strengths"), ["Fast set-up"]);
});

test("before a file is merged the plan is kept; without room the merge is not started", async ({ page }) => {
  const setFull = await canBeFull(page);
  await startIn(page, "swot");
  await addItem(page, "swot-strength", "Ours");
  const file = await exportJson(page);
  file.plan.tables.swot[0].text = "Theirs";
  await setFull(true);
  const before = await stored(page);
  await page.getByTestId("import-file").setInputFiles({ name: "plan.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(file)) });
  await page.getByRole("radio", { name: /Merge into/ }).check();
  await page.getByRole("radio", { name: /In the file/ }).check();
  await page.getByTestId("import-apply").click();
  await expect(page.getByText("No room for a snapshot, so the import was not started.").first()).toBeVisible();
  expect(await stored(page)).toEqual(before);
  await setFull(false);
  await page.getByTestId("import-apply").click();
  await openHistory(page);
  await expect(rows(page).locator("b")).toHaveText(["Before import of “plan.json”"]);
  await rows(page).getByRole("button", { name: "Restore", exact: true }).click();
  await openModule(page, "swot");
  await expectCards(list(page, "Strengths"), ["Ours"]);
});

test("a name that was written and not used makes its snapshot when the page is left", async ({ page }) => {
  await keptAndChanged(page);
  await openHistory(page);
  await page.getByTestId("snapshot-name").fill("After the talk");
  await page.reload();
  await expect(rows(page).locator("b")).toHaveText(["After the talk", "Before the talk"]);
  await page.getByTestId("snapshot-name").fill("A week later");
  await page.keyboard.press("Tab");
  await expect(page.getByTestId("snapshot-name-go")).toBeFocused();
  await expect(rows(page)).toHaveCount(2);
  await page.keyboard.press("Enter");
  await expect(rows(page)).toHaveCount(3);
});

test("without room nothing is made and nothing is restored, and it is said", async ({ page }) => {
  const setFull = await canBeFull(page);
  await keptAndChanged(page);
  await openHistory(page);
  await setFull(true);
  await page.getByTestId("snapshot-name").fill("No room");
  await page.getByTestId("snapshot-name-go").click();
  await expect(page.getByText("No room for a snapshot. Your plan is unchanged.").first()).toBeVisible();
  await expect(page.getByTestId("snapshot-name")).toHaveValue("No room");
  await rows(page).getByRole("button", { name: "Restore", exact: true }).click();
  await expect(page.getByText("so nothing was restored.").first()).toBeVisible();
  await openModule(page, "swot");
  await expectCards(list(page, "Strengths"), ["Slow set-up", "Added later"]);
});

test("a damaged snapshot says so, cannot be restored and is left as it is", async ({ page }) => {
  const plan = await keptAndChanged(page);
  const [key] = Object.keys(await stored(page)).filter((key) => key.includes("/snapshots/"));
  await page.evaluate((key) => localStorage.setItem(key, (localStorage.getItem(key) ?? "").replace("Fast", "Last")), key);
  const damaged = (await stored(page))[key];
  await open(page, `plan/${plan}/history`);
  await expect(rows(page)).toContainText("Damaged: it cannot be read and is left as it is.");
  await expect(rows(page).getByRole("button", { name: "Restore", exact: true })).toHaveCount(0);
  expect((await stored(page))[key]).toBe(damaged);
});

test("deleting a plan for good takes its snapshots along", async ({ page }) => {
  const plan = await keptAndChanged(page);
  await open(page);
  await choose(page.getByTestId("plan-row"), "Move to bin");
  await page.locator("summary").filter({ hasText: "Bin" }).click();
  await page.getByRole("button", { name: "Delete for good" }).click();
  await expect(page.getByRole("dialog")).toContainText("Its snapshots go too.");
  await page.getByRole("dialog").getByRole("button", { name: "Delete for good" }).click();
  await expect(page.getByText("No plans here yet.")).toBeVisible();
  expect(Object.keys(await stored(page)).filter((key) => key.includes(plan))).toEqual([]);
});

test.describe("on a clock of its own", () => {
  test.use({ ownContext: true });

  test("after an hour of work a snapshot is there", async ({ page }) => {
    await page.clock.install();
    await startIn(page, "swot");
    await addItem(page, "swot-strength", "At the start");
    await page.clock.runFor(10_000);
    const snapshots = async () => Object.keys(await stored(page)).filter((key) => key.includes("/snapshots/")).length;
    expect(await snapshots()).toBe(0);
    await page.clock.fastForward("01:01:00");
    const field = page.getByTestId("add-swot-strength");
    await field.fill("An hour later");
    await field.press("Enter");
    await page.clock.runFor(10_000);
    expect(await snapshots()).toBe(1);
    await openHistory(page);
    await page.clock.runFor(1_000);
    await expect(rows(page).locator("b")).toHaveText(["Made by itself"]);
  });
});

test("in Chinese", async ({ page }) => {
  await keptAndChanged(page);
  await chooseLocale(page, "zh-CN");
  await openHistory(page);
  await expect(rows(page).getByTestId("snapshot-since")).toHaveText(/之后新增 1.*之后改动 1/);
  await rows(page).getByRole("button", { name: "恢复", exact: true }).click();
  await expect(page.getByText(/“未命名计划”已恢复到 .* 的状态，恢复前的状态也已存为快照。/).first()).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`#/plan/${await planId(page)}/history$`));
});
