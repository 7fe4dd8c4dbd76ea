import type { Locator, Page } from "@playwright/test";
import {
  addItem, card, chooseLocale, download, exportJson, importFile, items, openView, startIn, startPlan, storedPlan, undo, waitSaved,
} from "../support/app";
import { expect, test } from "../support/test";

/** What is stored of the plan, as one text. */
async function kept(page: Page): Promise<string> {
  return JSON.stringify(await storedPlan(page));
}

/** A date field of the basics that holds 31 March 2026. */
async function march(page: Page): Promise<Locator> {
  await startPlan(page);
  const field = page.getByLabel("Period starts", { exact: true });
  await field.fill("2026-03-31");
  await expect(field).toHaveValue("2026-03-31");
  await waitSaved(page);
  return field;
}

const said = (page: Page) => page.getByRole("alert");

test("a date that is changed in place is kept until it is whole again, and goes only when all of it is emptied @main", async ({ page }) => {
  const field = await march(page);
  await field.focus();
  await page.keyboard.type("02");
  await expect(said(page)).toHaveText(/^No whole date, or no day that exists\. Saved value: Mar 31, 2026\./);
  await expect(field).toHaveAttribute("aria-invalid", "true");
  await page.getByLabel("Company", { exact: true }).fill("Qinghe");
  await expect(said(page)).toBeVisible();
  expect(await kept(page)).toContain("2026-03-31");
  await page.reload();
  await expect(field).toHaveValue("2026-03-31");
  await expect(said(page)).toHaveCount(0);

  await field.focus();
  await page.keyboard.press("ArrowDown");
  await expect(said(page)).toBeVisible();
  await page.keyboard.press("Tab");
  await page.keyboard.type("28");
  await expect(field).toHaveValue("2026-02-28");
  await expect(said(page)).toHaveCount(0);
  expect(await kept(page)).toContain("2026-02-28");

  await field.evaluate((input) => input.blur());
  await field.focus();
  for (const part of ["month", "day", "year"]) {
    await page.keyboard.press("Backspace");
    if (part === "year") break;
    await expect(said(page)).toBeVisible();
    expect(await kept(page)).toContain("2026-02-28");
    await page.keyboard.press("Tab");
  }
  await expect(said(page)).toHaveCount(0);
  await expect.poll(() => kept(page)).not.toContain("2026-02-28");
  await page.getByLabel("Company", { exact: true }).focus();
  await undo(page);
  await expect(field).toHaveValue("2026-02-28");
});

test("a first date is typed without a word, and left half way it says that nothing was saved", async ({ page }) => {
  await startPlan(page);
  const field = page.getByLabel("Period starts", { exact: true });
  await field.focus();
  for (const key of "0309202") {
    await page.keyboard.type(key);
    await expect(said(page)).toHaveCount(0);
  }
  await page.keyboard.type("6");
  await expect(field).toHaveValue("2026-03-09");
  expect(await kept(page)).toContain("2026-03-09");
  const end = page.getByLabel("Period ends", { exact: true });
  await end.focus();
  await page.keyboard.type("03");
  await expect(said(page)).toHaveCount(0);
  await page.getByLabel("Company", { exact: true }).focus();
  await expect(said(page)).toHaveText(/^No whole date, .* Saved value: none\./);
});

test("a year of two digits is asked about, is never saved, and is taken with a button @main", async ({ page }) => {
  const field = await march(page);
  const end = page.getByLabel("Period ends", { exact: true });
  const take = page.getByRole("button", { name: "2026? Take it", exact: true });
  await end.focus();
  await page.keyboard.type("040926");
  await page.keyboard.press("Tab");
  await expect(said(page)).toContainText("The year 26 is before 1900 and was not saved. Saved value: none.");
  expect(await kept(page)).not.toContain("26-04-09");
  await take.click();
  await expect(end).toHaveValue("2026-04-09");
  await expect(end).toBeFocused();
  await expect(said(page)).toHaveCount(0);
  expect(await kept(page)).toContain("2026-04-09");
  await undo(page);
  await expect(end).toHaveValue("");

  await field.fill("0026-03-31");
  await expect(said(page)).toContainText("Saved value: Mar 31, 2026.");
  await take.click();
  await expect(field).toHaveValue("2026-03-31");
  await expect(said(page)).toHaveCount(0);

  await field.fill("0202-03-09");
  await page.getByLabel("Company", { exact: true }).focus();
  await expect(said(page)).toContainText("The year 202 is before 1900");
  await expect(said(page).getByRole("button")).toHaveCount(0);
  await chooseLocale(page, "zh-CN");
  await expect(said(page)).toContainText("202 年早于 1900 年，没有保存。已存的值：2026年3月31日。");
});

test("a file keeps a year of two digits, which no text shortens, until somebody says which is meant", async ({ page }) => {
  await startIn(page, "improve");
  await addItem(page, "action-plan", "Agree on the set-up hour");
  const file = await exportJson(page);
  file.plan.id = "other";
  file.plan.tables.action[0].due = "0026-03-09";
  await importFile(page, "early.json", JSON.stringify(file));
  const action = card(page, "Agree on the set-up hour");
  await page.goto("./#/plan/other/improve");
  await expect(action).toContainText("due 0026-03-09");
  await action.locator("[aria-expanded]").first().click();
  const field = action.getByLabel("Due", { exact: true });
  await expect(action).toContainText("The saved year is 26. Is another one meant?");
  expect((await exportJson(page)).plan.tables.action[0].due).toBe("0026-03-09");
  await action.getByRole("button", { name: "2026? Take it", exact: true }).click();
  await expect(field).toHaveValue("2026-03-09");
  await expect(action).toContainText("due Mar 9, 2026");
});

/** A session of a topic, on a day far ahead. */
async function session(page: Page): Promise<Locator> {
  await startIn(page, "training");
  await addItem(page, "topic-sales_skills", "Role-play");
  await openView(page, "Sessions");
  await page.getByRole("button", { name: "+ Role-play" }).click();
  const row = items(page, "session").first();
  await row.getByLabel(/^Date: /).fill("2099-03-06");
  return row;
}

test("a time is read as people write it, and shown as it was read once the field is left @main", async ({ page }) => {
  const row = await session(page);
  const time = row.getByLabel(/^Starts at: /);
  for (const [typed, read] of [
    ["3pm", "15:00"], ["14h30", "14:30"], ["9:00-10:30", "09:00-10:30"], ["下午3点", "15:00"], ["9点半", "09:30"], ["１４：３０", "14:30"],
  ]) {
    await time.fill(typed);
    await time.press("Tab");
    await expect(time).toHaveValue(read);
  }
  await time.fill("9:00-10:30");
  await expect(page.getByTestId("day").first()).toContainText("Mar 6, 2099 09:00-10:30");
  await expect(page.getByTestId("whole-days")).toHaveCount(0);
  const { text } = await download(page, page.getByTestId("export-calendar"));
  expect(text).toContain("DTSTART:20990306T090000\r\nDTEND:20990306T103000\r\n");
});

test("what is no time is refused in words, stays in the field, and leaves the time of before", async ({ page }) => {
  const row = await session(page);
  const time = row.getByLabel(/^Starts at: /);
  await time.fill("15:00");
  await time.fill("after lunch");
  await expect(said(page)).toHaveText(/^“after lunch” is not a time, or may be one of two\. Saved value: 15:00\./);
  await time.press("Tab");
  await expect(time).toHaveValue("after lunch");
  expect(await kept(page)).toContain("15:00");
  await time.fill("");
  for (const key of "3p") {
    await time.pressSequentially(key);
    await expect(said(page)).toHaveCount(0);
  }
  await time.fill("3");
  await time.press("Tab");
  await expect(said(page)).toContainText("“3” is not a time, or may be one of two.");
});

test("what an older plan says in words is kept, and the calendar tells which sessions it takes as whole days", async ({ page }) => {
  await session(page);
  const file = await exportJson(page);
  file.plan.id = "other";
  file.plan.tables.session[0].time = "after lunch";
  await importFile(page, "older.json", JSON.stringify(file));
  await page.goto("./#/plan/other/training");
  await openView(page, "Sessions");
  const row = items(page, "session").first();
  await expect(row.getByLabel(/^Starts at: /)).toHaveValue("after lunch");
  await expect(row).toContainText("“after lunch” stays as it was written, but it is no time that a calendar can read.");
  await row.getByLabel(/^Starts at: /).press("End");
  await page.keyboard.type("?");
  await expect(said(page)).toContainText("Saved value: after lunch.");
  await page.keyboard.press("Backspace");
  await expect(said(page)).toHaveCount(0);
  await expect(page.getByTestId("whole-days")).toHaveText("1 session has no time that can be read, so the calendar takes it as a whole day: Role-play.");
  const { text } = await download(page, page.getByTestId("export-calendar"));
  expect(text).toContain("DTSTART;VALUE=DATE:20990306\r\n");
  expect((await exportJson(page)).plan.tables.session[0].time).toBe("after lunch");
  await chooseLocale(page, "zh-CN");
  await expect(row).toContainText("“after lunch”按原样保留，但日历读不出时间。");
  await expect(page.getByTestId("whole-days")).toHaveText("1 场没有可识别的时间，导出到日历时按全天处理：Role-play。");
  await row.getByLabel(/^开始时间/).fill("下午1点");
  await expect(page.getByTestId("whole-days")).toHaveCount(0);
});

test.describe("on a clock of its own", () => {
  test.use({ ownContext: true });

  test("open over midnight, what is overdue and what is next is right within a minute, and focus and text stay", async ({ page }) => {
    await page.clock.install({ time: new Date(2026, 2, 9, 23, 30) });
    await startIn(page, "improve");
    await addItem(page, "action-plan", "Agree on the set-up hour");
    const action = card(page, "Agree on the set-up hour");
    await action.locator("[aria-expanded]").first().click();
    await action.getByLabel("Due", { exact: true }).fill("2026-03-09");
    const add = page.getByTestId("add-action-plan");
    await add.fill("Half a sen");
    await expect(page.getByText("1 open action · 0 changes kept")).toBeVisible();
    await page.clock.fastForward("31:00");
    await expect(page.getByText("1 open action · 1 action past due · 0 changes kept")).toBeVisible();
    await expect(action.locator(".due")).toHaveAttribute("data-late", "true");
    await expect(add).toBeFocused();
    await expect(add).toHaveValue("Half a sen");
  });

  test("a computer that wakes shows the new day as soon as somebody comes back, and next dates with it", async ({ page }) => {
    await page.clock.install({ time: new Date(2026, 2, 9, 22, 0) });
    await startIn(page, "improve");
    await openView(page, "Review calendar");
    await addItem(page, "review", "Weekly look");
    const review = items(page, "review").first();
    await review.locator("[aria-expanded]").first().click();
    await review.getByLabel("Date", { exact: true }).fill("2026-03-09");
    await review.getByLabel("Repeat", { exact: true }).selectOption("weekly");
    const days = page.getByTestId("day").locator(".day-date");
    await expect(days.first()).toHaveText("Mar 9, 2026");
    const second = page.getByTestId("day").nth(1).getByRole("link");
    await second.focus();
    // The time that a computer sleeps counts for no timer.
    await page.clock.setSystemTime(new Date(2026, 2, 10, 8, 0));
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange", { bubbles: true })));
    await expect(days.first()).toHaveText("Mar 16, 2026");
    await expect(page.getByTestId("day").first().getByRole("link")).toBeFocused();
  });

  test("how long ago a plan was changed is right within a minute", async ({ page }) => {
    await page.clock.install({ time: new Date(2026, 2, 9, 10, 0) });
    await startPlan(page);
    await page.getByLabel("Company", { exact: true }).fill("Qinghe");
    await page.getByLabel("Company", { exact: true }).press("Tab");
    await waitSaved(page);
    await page.goto("./#/");
    const row = page.getByTestId("plan-row");
    await expect(row).toContainText("Changed just now");
    const link = row.getByRole("link");
    await link.focus();
    await page.clock.fastForward("03:30");
    await expect(row).toContainText("Changed 3 minutes ago");
    await expect(link).toBeFocused();
    await page.clock.setSystemTime(new Date(2026, 2, 9, 12, 30));
    await page.evaluate(() => window.dispatchEvent(new Event("focus")));
    await expect(row).toContainText("Changed 2 hours ago");
  });
});
