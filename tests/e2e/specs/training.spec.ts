import type { Page } from "@playwright/test";
import { addField, addItem, card, chooseLocale, download, items, openModule, openView, startIn, startSamplePlan, tabTo, undo, waitSaved } from "../support/app";
import { expect, test } from "../support/test";

const cell = (page: Page, person: string, skill: string) => page.getByRole("button", { name: new RegExp(`^${person}[,，] ?${skill}[:：]`) });

test("a cell of the matrix is rated, its gap is shown, and a topic covers it", async ({ page }) => {
  await startSamplePlan(page);
  await openModule(page, "training");
  await openView(page, "Competency matrix");
  const summary = page.getByTestId("matrix-summary");
  const before = await summary.textContent();
  await expect(cell(page, "Chen Bo", "Discovery talk")).toHaveAccessibleName(/actual 2, wanted 4 · Gap 2, covered by “Discovery, side by side”$/);
  await cell(page, "Sun Hao", "Live demonstration").click();
  const rating = items(page, "rating");
  await expect(rating.getByLabel("Wanted", { exact: true })).toBeFocused();
  await rating.getByLabel("Wanted", { exact: true }).selectOption("4");
  await rating.getByLabel("Actual", { exact: true }).selectOption("1");
  await expect(cell(page, "Sun Hao", "Live demonstration")).toHaveAccessibleName(/actual 1, wanted 4 · Gap 3, no topic yet$/);
  await page.getByRole("button", { name: /^Coach( \d+)?$/ }).click();
  await expect(page.getByText("Sun Hao is 3 short in “Live demonstration”, and no topic closes it.").first()).toBeVisible();
  await undo(page);
  await undo(page);
  await undo(page);
  await expect(summary).toHaveText(before ?? "");
});

test("the matrix is walked and rated by keyboard alone", async ({ page }) => {
  await startSamplePlan(page);
  await openModule(page, "training");
  await openView(page, "Competency matrix");
  await page.locator("body").press("Tab");
  await tabTo(page, cell(page, "Lin Yue", "Product set-up"));
  await page.keyboard.press("ArrowRight");
  await expect(cell(page, "Chen Bo", "Product set-up")).toBeFocused();
  await page.keyboard.press("4");
  await expect(cell(page, "Chen Bo", "Product set-up")).toHaveAccessibleName(/actual 4, wanted 2$/);
  await page.keyboard.press("Shift+Digit3");
  await expect(cell(page, "Chen Bo", "Product set-up")).toHaveAccessibleName(/actual 4, wanted 3$/);
  await page.keyboard.press("ArrowDown");
  await expect(cell(page, "Chen Bo", "Answers on patient data")).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("2");
  await expect(cell(page, "Lin Yue", "Answers on patient data")).toHaveAccessibleName(/actual 2, wanted /);
  await expect(cell(page, "Lin Yue", "Answers on patient data")).toBeFocused();
  await waitSaved(page);
  await page.reload();
  await expect(cell(page, "Lin Yue", "Answers on patient data")).toHaveAccessibleName(/actual 2, wanted /);
});

test("a session is planned from its topic, repeated, and leaves as a calendar file", async ({ page }) => {
  await startIn(page, "training");
  await addItem(page, "topic-sales_skills", "Role-play");
  await openView(page, "Sessions");
  await page.getByRole("button", { name: "+ Role-play" }).click();
  const row = items(page, "session").first();
  await expect(row.getByLabel(/^Date: /)).toBeFocused();
  await row.getByLabel(/^Date: /).fill("2099-03-06");
  await row.getByLabel(/^Starts at: /).fill("17:00");
  await row.getByLabel(/^Minutes: /).fill("30");
  await row.getByLabel(/^Minutes: /).press("Tab");
  await row.getByLabel(/^Repeat: /).selectOption("weekly");
  await row.getByLabel(/^Until: /).fill("2099-03-20");
  await row.getByLabel(/^Until: /).press("Tab");
  await expect(page.getByRole("heading", { name: "3 sessions ahead" })).toBeVisible();
  const { name, text } = await download(page, page.getByTestId("export-calendar"));
  expect(name).toMatch(/^Sessions · .* \d{4}-\d\d-\d\d\.ics$/);
  expect(text.match(/SUMMARY:Role-play\r\n/g)).toHaveLength(3);
  expect(text).toContain("DTSTART:20990306T170000\r\nDTEND:20990306T173000\r\n");
  await row.getByLabel(/^Took place: /).check();
  await expect(page.getByRole("heading", { name: "0 sessions ahead" })).toBeVisible();
  await undo(page);
  await expect(page.getByRole("heading", { name: "3 sessions ahead" })).toBeVisible();
});

test("topics are counted by way, and a goal that nobody can see is named, in Chinese", async ({ page }) => {
  await startIn(page, "training");
  await chooseLocale(page, "zh-CN");
  await addItem(page, "topic-sales_skills", "异议演练");
  const topic = card(page, "异议演练");
  await topic.getByLabel("培训方式：异议演练", { exact: true }).selectOption("coaching");
  await expect(page.getByRole("table", { name: "各类主题的培训方式" }).getByRole("row", { name: /^销售技巧/ }).getByRole("cell").nth(2)).toHaveText("1");
  await topic.getByRole("button", { name: /的详情$/ }).click();
  await topic.getByLabel("学完能做什么", { exact: true }).fill("更好地理解客户");
  await topic.getByLabel("学完能做什么", { exact: true }).press("Tab");
  await page.getByRole("button", { name: /^教练( \d+)?$/ }).click();
  await expect(page.getByText("“理解”看不见，请写学完后会做什么。").first()).toBeVisible();
});

test("a skill is written by keyboard, and without people the way to them is shown", async ({ page }) => {
  await startIn(page, "training");
  await openView(page, "Competency matrix");
  await expect(page.getByText("The columns are the people of the plan. Name them first:")).toBeVisible();
  await page.locator("body").press("Tab");
  await tabTo(page, addField(page, "skill-sales_skills"));
  await page.keyboard.type("Discovery talk");
  await page.keyboard.press("Enter");
  await expect(items(page, "skill")).toHaveCount(1);
});

test("a choice on the face of a card says what it is until it is made", async ({ page }) => {
  await startIn(page, "training");
  await addItem(page, "topic-sales_skills", "Role-play");
  const choices = card(page, "Role-play").getByRole("combobox");
  await expect(choices.locator("option:checked")).toHaveText(["Way…", "Status…"]);
  await choices.first().selectOption("workshop");
  await expect(choices.first().locator("option:checked")).toHaveText(/workshop/i);
  await chooseLocale(page, "zh-CN");
  await expect(choices.last().locator("option:checked")).toHaveText("状态…");
});
