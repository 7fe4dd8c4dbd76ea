import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import {
  addItem, canBeFull, card, chooseLocale, download, expectCards, exportJson, importFile, list, open, openModule, startIn,
  startSamplePlan, stored, storagePrefix, tabTo, textOf, waitSaved,
} from "../support/app";
import { expect, test } from "../support/test";

function rows(page: Page): Locator {
  return page.getByTestId("backup-row");
}

async function openSafety(page: Page): Promise<void> {
  await open(page, "safety");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Data safety|数据安全/);
}

async function chooseFile(page: Page, input: string, name: string, text: string): Promise<void> {
  await page.getByTestId(input).setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
}

async function planWithStrength(page: Page, text: string): Promise<string> {
  const plan = await startIn(page, "swot");
  await addItem(page, "swot-strength", text);
  await waitSaved(page);
  return plan;
}

test("the way leads here from home and from what says that all is saved", async ({ page }) => {
  await open(page);
  await page.getByRole("link", { name: "Data safety" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Data safety");
  await expect(page).toHaveTitle("Data safety · Saleswright");
  await expect(page.getByTestId("safety-advice")).toHaveText(/No plans here yet/);
  await page.goBack();
  await startIn(page, "swot");
  await waitSaved(page);
  await expect(page.getByTestId("save-state")).toHaveAttribute("title", /Saved in this browser at .* Last export: never\./);
  await page.getByTestId("save-state").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Data safety");
});

test("the badge follows export and change, here and at home", async ({ page }) => {
  const plan = await planWithStrength(page, "Fast set-up");
  await openSafety(page);
  const badge = page.getByTestId("backup-badge");
  await expect(badge).toHaveText("Never exported");
  await expect(page.getByTestId("safety-advice")).toHaveText(/^Export what has changed/);
  const { text } = await download(page, rows(page).getByRole("button", { name: "Export “Untitled plan”" }));
  expect(JSON.parse(text).plan.id).toBe(plan);
  await expect(badge).toHaveText("Handed over just now, not opened here yet");
  await expect(rows(page).getByRole("button", { name: /^Export/ })).toBeFocused();
  await expect(page.getByTestId("safety-advice")).toHaveText(/^Every plan was handed to the browser as a file/);
  await chooseFile(page, "test-file", "plan.json", text);
  await expect(badge).toHaveText("Exported just now, no change since");
  await expect(page.getByTestId("safety-advice")).toHaveText(/^Every plan is in a file of yours/);
  await open(page, `plan/${plan}/swot`);
  await textOf(card(page, "Fast set-up")).fill("Slow set-up");
  await waitSaved(page);
  await open(page);
  await expect(badge).toHaveText("1 change since the export just now");
  await page.reload();
  await expect(badge).toHaveText(/^1 change since the export/);
  await open(page, `plan/${plan}/swot`);
  await textOf(card(page, "Slow set-up")).fill("Fast set-up");
  await waitSaved(page);
  await open(page);
  await expect(badge).toHaveText(/^Exported .*, no change since$/);
});

test("an export without private fields is told as no full backup", async ({ page }) => {
  const plan = await startIn(page, "basics");
  await addItem(page, "person", "Chen Wei");
  await card(page, "Chen Wei").locator("[aria-expanded]").first().click();
  await page.getByLabel("E-mail", { exact: false }).first().fill("chen@example.com");
  await waitSaved(page);
  await open(page, `plan/${plan}/export`);
  await page.getByTestId("export-file-open").check();
  await download(page, page.getByTestId("export-file"));
  await openSafety(page);
  await expect(page.getByTestId("backup-badge")).toHaveText(/^Last export .*, without private fields$/);
});

test("the test of the backup reads every plan back, and a file is compared without changing anything", async ({ page }) => {
  await startSamplePlan(page);
  await waitSaved(page);
  const { text } = await download(page, page.getByTestId("export-json"));
  await openModule(page, "swot");
  await addItem(page, "swot-strength", "Added since");
  await waitSaved(page);
  await openSafety(page);
  const before = await stored(page);
  await page.getByTestId("test-backups").click();
  const told = page.getByTestId("test-told").getByRole("listitem");
  await expect(told).toHaveText(/Reads back the same\.$/);
  await chooseFile(page, "test-file", "old.json", text);
  await expect(told).toHaveText(/1 added since/);
  await chooseFile(page, "test-file", "bad.json", text.slice(0, 500));
  await expect(told).toHaveText(/The file ends in the middle/);
  // That the file was seen is remembered; no plan is touched.
  const plans = (all: Record<string, string>) => Object.entries(all).filter(([key]) => !key.includes("/settings/backup-"));
  expect(plans(await stored(page))).toEqual(plans(before));
});

test("everything leaves in one file, and an emptied browser gets it all back", async ({ page }) => {
  const plan = await planWithStrength(page, "Fast set-up");
  await open(page, `plan/${plan}/history`);
  await page.getByTestId("snapshot-name").fill("Before the talk");
  await page.getByTestId("snapshot-name-go").click();
  await openModule(page, "swot");
  await textOf(card(page, "Fast set-up")).fill("Slow set-up");
  await waitSaved(page);
  const damaged = `${storagePrefix}quarantine/${plan}/swot/x`;
  await page.evaluate((key) => localStorage.setItem(key, "damaged"), damaged);
  await page.evaluate(() => localStorage.setItem("theirs", "x"));
  await openSafety(page);
  const { text } = await download(page, page.getByTestId("export-everything"));
  await expect(page.getByTestId("backup-badge")).toHaveText(/^Handed over .*, not opened here yet$/);
  await chooseFile(page, "test-file", "everything.json", text);
  await expect(page.getByTestId("backup-badge")).toHaveText(/^Exported .*, no change since$/);

  await page.getByTestId("wipe").click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("Delete 1 plan, its snapshots, the bin and all settings");
  const [file] = await Promise.all([page.waitForEvent("download"), dialog.getByRole("button", { name: "Export everything first" }).click()]);
  expect(JSON.parse(await readFile(await file.path(), "utf8")).entries[damaged]).toBe("damaged");
  await page.getByTestId("wipe-go").click();
  await expect(page.getByText("No plans here yet.")).toBeVisible();
  expect(await stored(page)).toEqual({});
  expect(await page.evaluate(() => localStorage.getItem("theirs"))).toBe("x");

  await openSafety(page);
  await chooseFile(page, "everything-file", "all.json", text);
  await expect(page.getByTestId("everything-told").getByRole("listitem")).toHaveText(["Plans added: 1", "Snapshots added: 1"]);
  expect((await stored(page))[damaged]).toBe("damaged");
  await open(page, `plan/${plan}/swot`);
  await expectCards(list(page, "Strengths"), ["Slow set-up"]);
  await open(page, `plan/${plan}/history`);
  await expect(page.getByTestId("snapshot")).toContainText("Before the talk");

  // Opened over a plan that has gone on, the file changes nothing and leaves its state as a snapshot.
  await openModule(page, "swot");
  await addItem(page, "swot-strength", "Added since");
  await waitSaved(page);
  await openSafety(page);
  await chooseFile(page, "everything-file", "all.json", text);
  await expect(page.getByTestId("everything-told")).toContainText("Plans here in another state: 1.");
  await open(page, `plan/${plan}/history`);
  await expect(page.getByTestId("snapshot")).toHaveCount(2);
  await openModule(page, "swot");
  await expectCards(list(page, "Strengths"), ["Slow set-up", "Added since"]);
});

test("a file of everything is not taken for a plan, nor a plan for everything", async ({ page }) => {
  await planWithStrength(page, "Fast set-up");
  const plan = JSON.stringify(await exportJson(page));
  await openSafety(page);
  const { text } = await download(page, page.getByTestId("export-everything"));
  await chooseFile(page, "everything-file", "plan.json", plan);
  await expect(page.getByTestId("everything-told")).toContainText("This is no file of everything");
  await open(page);
  await page.getByTestId("import-file").setInputFiles({ name: "all.json", mimeType: "application/json", buffer: Buffer.from(text) });
  await expect(page.getByTestId("import-error")).toContainText("This is a file of everything, not of one plan.");
});

test("damaged values are listed, leave as a file and are deleted only after a question", async ({ page }) => {
  const plan = await planWithStrength(page, "Fast set-up");
  const key = `${storagePrefix}quarantine/${plan}/swot/x`;
  await page.evaluate((key) => localStorage.setItem(key, "damaged"), key);
  await openSafety(page);
  const sheet = page.getByRole("region", { name: "Damaged values" });
  await expect(sheet).toContainText("1 stored value was set aside.");
  const { text } = await download(page, sheet.getByRole("button", { name: "Download what was set aside" }));
  expect(JSON.parse(text)).toEqual([{ key: `${storagePrefix}${plan}/swot/x`, value: "damaged" }]);
  await sheet.getByRole("button", { name: "Delete them" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Cancel" }).click();
  expect((await stored(page))[key]).toBe("damaged");
  await sheet.getByRole("button", { name: "Delete them" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Delete them" }).click();
  await expect(sheet).toBeHidden();
  expect((await stored(page))[key]).toBeUndefined();
});

test("when storage is full the banner leads here, and everything that waits is in the file", async ({ page }) => {
  const setFull = await canBeFull(page);
  const plan = await planWithStrength(page, "Saved before");
  await setFull(true);
  await textOf(card(page, "Saved before")).fill("Changed while full");
  await page.getByRole("alert").getByRole("link", { name: "Data safety" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Data safety");
  const { text } = await download(page, page.getByTestId("export-everything"));
  const entries: Record<string, string> = JSON.parse(text).entries;
  expect(Object.entries(entries).filter(([key, value]) => key.startsWith(`${storagePrefix}${plan}/swot/`) && value.includes("Changed while full"))).toHaveLength(1);
});

test("the browser is asked to keep the data and its answer is told", async ({ page }) => {
  await page.addInitScript(() => {
    let kept = false;
    Object.defineProperty(navigator, "storage", {
      value: { persisted: () => Promise.resolve(kept), persist: () => Promise.resolve((kept = "willKeep" in window)) },
    });
  });
  await openSafety(page);
  const line = page.getByTestId("persist");
  await expect(line).toContainText("The browser may clear this data when the disk is full.");
  await line.getByRole("button", { name: "Ask to keep" }).click();
  await expect(page.getByText("The browser gave no promise.").first()).toBeVisible();
  await page.evaluate(() => Object.assign(window, { willKeep: true }));
  await line.getByRole("button", { name: "Ask to keep" }).click();
  await expect(line).toHaveText("The browser has promised to keep this data.");
});

test("by keyboard alone, in Chinese: test, export, leave the last question", async ({ page }) => {
  await planWithStrength(page, "上手快");
  await openSafety(page);
  await chooseLocale(page, "zh-CN");
  await tabTo(page, page.getByTestId("test-backups"));
  await page.keyboard.press("Enter");
  await expect(page.getByTestId("test-told")).toContainText("读回后完全一致。");
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    (async () => {
      await tabTo(page, rows(page).getByRole("button", { name: /^导出/ }), "Shift+Tab");
      await page.keyboard.press("Enter");
    })(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^未命名计划 .*\.json$/);
  await expect(page.getByTestId("backup-badge")).toHaveText(/交出，尚未在此打开过$/);
  await tabTo(page, page.getByTestId("wipe"));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toContainText("从此浏览器删除 1 份计划及其快照");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(page.getByTestId("wipe")).toBeFocused();
  await expect(rows(page)).toHaveCount(1);
});

test("a file that is opened as if to import it counts as a backup, and may be put away again", async ({ page }) => {
  await planWithStrength(page, "Fast set-up");
  const file = JSON.stringify(await exportJson(page));
  await open(page);
  await expect(page.getByTestId("backup-badge")).toHaveText(/^Handed over /);
  await chooseFile(page, "import-file", "plan.json", file);
  await page.getByTestId("import-cancel").click();
  await expect(page.getByTestId("backup-badge")).toHaveText(/^Exported .*, no change since$/);
});

test("an exported plan that is imported elsewhere is told as never exported there", async ({ browser, page, appUrl }) => {
  await planWithStrength(page, "Fast set-up");
  const file = JSON.stringify(await exportJson(page));
  const elsewhere = await browser.newContext({ baseURL: appUrl });
  const fresh = await elsewhere.newPage();
  await open(fresh);
  await importFile(fresh, "plan.json", file);
  await openSafety(fresh);
  await expect(fresh.getByTestId("backup-badge")).toHaveText("Never exported");
  await elsewhere.close();
});
