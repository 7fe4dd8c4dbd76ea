import type { Page } from "@playwright/test";
import {
  addField, addItem, card, chooseLocale, download, goTo, items, openModule, openView, paperOf, startIn, startSamplePlan, tabTo, undo, waitSaved,
} from "../support/app";
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
  await expect(cell(page, "Sun Hao", "Live demonstration")).toHaveAccessibleName(/actual 1, wanted 4 · Gap 3, no lesson yet$/);
  await page.getByRole("button", { name: /^Coach( \d+)?$/ }).click();
  await expect(page.getByText("Sun Hao is 3 short in “Live demonstration”, and no lesson closes it.").first()).toBeVisible();
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
  await expect(page.getByRole("table", { name: "各类课程的培训方式" }).getByRole("row", { name: /^销售技巧/ }).getByRole("cell").nth(2)).toHaveText("1");
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

const mark = (page: Page, person: string, point: string) => page.getByRole("button", { name: new RegExp(`^${person}[,，] ?${point}[:：]`) });

test("a lesson is planned by the minute beside its session, with a role card and six points", async ({ page }) => {
  await startIn(page, "training");
  await addItem(page, "topic-sales_skills", "Role-play");
  await openView(page, "Sessions");
  await page.getByRole("button", { name: "+ Role-play" }).click();
  await items(page, "session").first().getByLabel(/^Minutes: /).fill("30");
  await items(page, "session").first().getByLabel(/^Minutes: /).press("Tab");
  await openView(page, "Lesson plan");
  await page.getByRole("button", { name: "Usual minutes: 5, 5, 15, 10", exact: true }).click();
  await expect(page.getByTestId("lesson-sum")).toHaveText("35 min in all · 5 too many: the session has 30");
  await page.getByLabel("Discuss (min)", { exact: true }).fill("5");
  await expect(page.getByTestId("lesson-sum")).toHaveText("30 min in all · the session has 30");
  await addItem(page, "role_card", "Owner of five tea houses");
  await items(page, "role_card").getByLabel("What is in your mind", { exact: true }).fill("Fears that the taste changes");
  await page.getByTestId("six-points").click();
  await expect(items(page, "score_point")).toHaveCount(6);
  await undo(page);
  await expect(items(page, "score_point")).toHaveCount(0);
  await waitSaved(page);
  await page.reload();
  await expect(items(page, "role_card").getByLabel("What is in your mind", { exact: true })).toHaveValue("Fears that the taste changes");
});

test("scores are typed by keyboard alone, and go into the matrix in one step that can be undone", async ({ page }) => {
  await startSamplePlan(page);
  await goTo(page, "/training?view=lesson&item=topic:discovery-coaching");
  await expect(page.getByTestId("score-sum")).toHaveText("4 of 6");
  const into = page.getByTestId("into-matrix");
  await expect(into).toContainText("Nothing to take over.");
  await page.locator("body").press("Tab");
  await tabTo(page, mark(page, "Chen Bo", "Asked before telling"));
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(mark(page, "Chen Bo", "Did not interrupt")).toBeFocused();
  await page.keyboard.press("1");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("1");
  await expect(page.getByTestId("score-sum")).toHaveText("6 of 6");
  await expect(into.getByRole("listitem")).toHaveText("Chen Bo, Discovery talk: 2 → 3 6 of 6 by the sheet");
  await tabTo(page, page.getByTestId("take-over"));
  await page.keyboard.press("Enter");
  await expect(into).toContainText("Nothing to take over.");
  await openView(page, "Competency matrix");
  await expect(cell(page, "Chen Bo", "Discovery talk")).toHaveAccessibleName(/actual 3, wanted 4/);
  await cell(page, "Chen Bo", "Discovery talk").click();
  await expect(items(page, "rating").getByLabel("Seen in", { exact: true })).toHaveValue(/^“Discovery, side by side”, 6 of 6 · Three talks/);
  await undo(page);
  await expect(cell(page, "Chen Bo", "Discovery talk")).toHaveAccessibleName(/actual 2, wanted 4/);
});

test("somebody who practises has a column, marked by mouse", async ({ page }) => {
  await startSamplePlan(page);
  await goTo(page, "/training?view=lesson&item=topic:discovery-coaching");
  await page.getByRole("button", { name: "+ Chen Bo", exact: true }).click();
  const second = mark(page, "Chen Bo", "Asked before telling").nth(1);
  await expect(second).toBeFocused();
  for (const name of [/: 1$/, /: 0$/, /: not scored$/]) {
    await second.click();
    await expect(second).toHaveAccessibleName(name);
  }
  await page.getByRole("button", { name: "Delete “Chen Bo”" }).nth(1).or(page.getByRole("button", { name: /^Delete .*Chen Bo/ }).nth(1)).first().click();
  await expect(page.getByTestId("score-sum")).toHaveCount(1);
  await undo(page);
  await expect(page.getByTestId("score-sum")).toHaveCount(2);
});

test("in Chinese the lesson prints blank with room for names, then filled, and the matrix prints as a matrix", async ({ page }) => {
  await startSamplePlan(page);
  await chooseLocale(page, "zh-CN");
  await goTo(page, "/training?view=sheet&item=topic:discovery-coaching");
  await expect(paperOf(page)).toContainText("怕病人打不进电话，就去隔壁诊所");
  await expect(paperOf(page).getByRole("columnheader", { name: "姓名：" })).toHaveCount(6);
  await page.getByRole("button", { name: "已填", exact: true }).click();
  await expect(paperOf(page).getByRole("columnheader", { name: /^陈博/ })).toBeVisible();
  await expect(paperOf(page).getByRole("row", { name: /^合计/ })).toContainText("4/6");
  await goTo(page, "/training?view=print");
  await expect(paperOf(page).getByRole("row", { name: /^需求分析沟通/ }).getByRole("cell").nth(1)).toHaveText("2/4有人带能做差 2 分");
  await expect(paperOf(page)).toContainText("3 能独立做");
});

test("the form of a cell follows the keyboard through the matrix", async ({ page }) => {
  await startSamplePlan(page);
  await openModule(page, "training");
  await openView(page, "Competency matrix");
  await expect(page.getByText("3 Does it alone", { exact: true })).toBeVisible();
  await cell(page, "Lin Yue", "Discovery talk").click();
  const rating = items(page, "rating");
  await expect(rating.getByRole("heading")).toHaveText("Lin Yue · Discovery talk");
  await cell(page, "Lin Yue", "Discovery talk").focus();
  await page.keyboard.press("ArrowRight");
  await expect(rating.getByRole("heading")).toHaveText("Chen Bo · Discovery talk");
  await expect(cell(page, "Chen Bo", "Discovery talk")).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(rating).toHaveCount(0);
  await expect(page.getByText("Zhao Min, Discovery talk: not rated yet. Press 0 to 4 for what the person can.")).toBeVisible();
});
