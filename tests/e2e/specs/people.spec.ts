import type { Locator, Page } from "@playwright/test";
import {
  addItem, card, choose, chooseLocale, dayFromNow, download, goTo, items, open, planId, startIn, startPlan, startSamplePlan, tabTo, undo,
  waitSaved,
} from "../support/app";
import { expect, test } from "../support/test";

/** The lines of a thing, by its name. */
const lines = (owner: Page | Locator, name: string) => owner.getByTestId("agenda-line").filter({ hasText: name });

/** The lines under a heading. */
const group = (page: Page, name: string | RegExp) => page.getByRole("region", { name });

/** A plan with two people and two actions of theirs: one three days late, one without a date. */
async function startTeam(page: Page): Promise<void> {
  await startPlan(page);
  for (const name of ["Zhao Min", "Chen Bo"]) await addItem(page, "person", name);
  await goTo(page, "/improve");
  for (const [title, owner] of [["Call after a week", "Zhao Min"], ["Ask for the set-up hour", "Chen Bo"]]) {
    await addItem(page, "action-plan", title);
    const action = card(page, title);
    await action.locator("[aria-expanded]").first().click();
    await action.getByLabel("Owner", { exact: true }).selectOption({ label: owner });
    if (owner === "Zhao Min") await action.getByLabel("Due", { exact: true }).fill(await dayFromNow(page, -3));
    await action.locator("[aria-expanded]").first().click();
  }
}

test("a day that is changed among all dates is changed in its module, and one undo takes it back @main", async ({ page }) => {
  await startTeam(page);
  await goTo(page, "/people?view=overdue");
  const late = lines(page, "Call after a week");
  await expect(late).toContainText("3 days overdue");
  const field = late.getByLabel("Due: Call after a week");
  const [before, after] = [await dayFromNow(page, -3), await dayFromNow(page, 9)];
  await expect(field).toHaveValue(before);
  await field.fill(after);
  await expect(late).not.toContainText("overdue");
  // While somebody is in it a line stays where it is.
  await expect(late).toHaveCount(1);
  await field.blur();
  await expect(late).toHaveCount(0);
  await expect(page.getByText("Nothing is overdue.")).toBeVisible();
  await waitSaved(page);
  await goTo(page, "/improve");
  await card(page, "Call after a week").locator("[aria-expanded]").first().click();
  const due = card(page, "Call after a week").getByLabel("Due", { exact: true });
  await expect(due).toHaveValue(after);
  await undo(page);
  await expect(due).toHaveValue(before);
});

test("an owner is changed where all that person’s things are, and they go to the other one", async ({ page }) => {
  await startTeam(page);
  await goTo(page, "/people");
  await expect(group(page, /^Zhao Min/).getByTestId("agenda-line")).toHaveCount(1);
  const owner = group(page, /^Chen Bo/).getByLabel("Owner: Ask for the set-up hour");
  await owner.selectOption({ label: "Zhao Min" });
  await owner.blur();
  await expect(group(page, /^Zhao Min/).getByTestId("agenda-line")).toHaveCount(2);
  await expect(group(page, /^Chen Bo/)).toHaveCount(0);
  await undo(page);
  await expect(group(page, /^Chen Bo/).getByTestId("agenda-line")).toHaveCount(1);
  await expect(group(page, /^Chen Bo/).getByTestId("agenda-line")).toContainText("Ask for the set-up hour");
});

test("by keyboard alone: to the page, to a day, and on to the thing itself", async ({ page }) => {
  await startTeam(page);
  const link = page.getByRole("navigation").getByRole("link", { name: "People and dates" });
  await tabTo(page, link);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Who does what, and by when?" })).toBeVisible();
  await expect(page).toHaveTitle(/^People and dates/);
  await tabTo(page, page.getByRole("link", { name: "By week" }));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/people\?view=week$/);
  const line = lines(page, "Call after a week");
  await tabTo(page, line.getByLabel("Due: Call after a week"));
  await page.keyboard.press("ArrowUp");
  await tabTo(page, line.getByRole("link"));
  await page.keyboard.press("Enter");
  await expect(items(page, "action").filter({ hasText: "Zhao Min" })).toBeFocused();
});

test("a person has a page of everything that is theirs, and a calendar file with nothing else", async ({ page }) => {
  await startSamplePlan(page);
  await goTo(page, "/basics");
  const zhao = card(page, "Zhao Min");
  await zhao.getByRole("link", { name: /^Owns \d+ items in this plan$/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Zhao Min" })).toBeFocused();
  await expect(group(page, "With a date").getByTestId("agenda-line").first()).toBeVisible();
  await expect(group(page, "Without a date").getByTestId("agenda-line").first()).toBeVisible();
  const theirs = await download(page, page.getByTestId("export-ics"));
  expect(theirs.name).toContain("Zhao Min");
  const events = (text: string) => text.match(/BEGIN:VEVENT/g)?.length ?? 0;
  await page.getByRole("link", { name: "All people and dates" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Who does what, and by when?" })).toBeVisible();
  const all = await download(page, page.getByTestId("export-ics"));
  expect(events(theirs.text)).toBeGreaterThan(10);
  expect(events(all.text)).toBeGreaterThan(events(theirs.text));
  const uids = all.text.match(/^UID:.*$/gm) ?? [];
  expect(new Set(uids).size).toBe(events(all.text));
});

test("lines are left out by person, by module and where they are done", async ({ page }) => {
  await startTeam(page);
  await goTo(page, "/people?view=week");
  const all = page.getByTestId("agenda-line");
  await expect(all).toHaveCount(2);
  await page.getByRole("combobox", { name: "Person" }).selectOption({ label: "Chen Bo" });
  await expect(all).toHaveCount(1);
  await expect(all).toContainText("Ask for the set-up hour");
  await page.getByRole("combobox", { name: "Person" }).selectOption("");
  await page.getByRole("combobox", { name: "Module" }).selectOption("risk");
  await expect(page.getByText("Nothing of this kind is open.")).toBeVisible();
  await page.getByRole("combobox", { name: "Module" }).selectOption("improve");
  await expect(all).toHaveCount(2);
  await goTo(page, "/improve");
  const action = card(page, "Call after a week");
  await action.locator("[aria-expanded]").first().click();
  await action.getByLabel("Phase", { exact: true }).selectOption("act");
  await goTo(page, "/people?view=week");
  await expect(all).toHaveCount(1);
  await page.getByTestId("people-past").check();
  await expect(lines(page, "Call after a week")).toContainText("done");
});

test("the weeks ahead are a picture whose table says the same", async ({ page }) => {
  await startTeam(page);
  await goTo(page, "/people");
  const strip = page.getByRole("region", { name: "The next 13 weeks" });
  await expect(strip.getByRole("img", { name: "0 dates in 13 weeks, 1 overdue." })).toBeVisible();
  await strip.getByText("The same as a table").click();
  await expect(strip.getByRole("row")).toHaveCount(15);
  await expect(strip.getByRole("row").nth(1)).toHaveText(/^lateOverdue1$/);
});

test("weeks begin as the basics say, and only those from Monday have a number", async ({ page }) => {
  await startTeam(page);
  await goTo(page, "/people?view=week");
  await expect(group(page, /^Week of .* \(week \d+\)$/)).toHaveCount(1);
  await goTo(page, "/basics");
  await page.getByText("More: Weeks begin on", { exact: true }).press("Enter");
  await page.getByLabel("Weeks begin on", { exact: true }).selectOption({ label: "Sunday" });
  await goTo(page, "/people?view=week");
  const day = new Date(`${await dayFromNow(page, -3)}T12:00:00Z`);
  day.setUTCDate(day.getUTCDate() - day.getUTCDay());
  const sunday = day.toLocaleDateString("en-US", { dateStyle: "medium", timeZone: "UTC" });
  await expect(group(page, `Week of ${sunday}`)).toContainText("Call after a week");
  await expect(group(page, "The next 13 weeks")).toContainText("Weeks begin on Sunday, as the plan basics say.");
  await chooseLocale(page, "zh-CN");
  await expect(group(page, "未来 13 周")).toContainText("每周从周日开始，依照计划概要。");
});

test("what is printed is the list without private things, on A4, with the person’s name", async ({ page }) => {
  await startSamplePlan(page);
  await goTo(page, "/people?item=person:zhao-min");
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  const box = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
  expect(box.slice(1).map((side) => Math.round(Number(side)))).toEqual([595, 842]);
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  const paper = page.getByTestId("paper");
  await expect(paper.getByRole("row").nth(2)).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(paper).toBeVisible();
  await expect(page.getByTestId("agenda-line").first()).toBeHidden();
  await expect(paper).toContainText("Zhao Min: people and dates");
  await page.emulateMedia({ media: "screen" });
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await expect(paper).toHaveCount(0);
});

test("a person who has nothing yet, and one who is not there any more, are told, with the way to all", async ({ page }) => {
  await startTeam(page);
  await goTo(page, "/basics");
  await addItem(page, "person", "Sun Hao");
  const sun = await card(page, "Sun Hao").getAttribute("data-id");
  await goTo(page, `/people?item=person:${sun}`);
  await expect(page.getByRole("heading", { level: 1, name: "Sun Hao" })).toBeVisible();
  await expect(page.getByText("Nothing in this plan is theirs yet.")).toBeVisible();
  await open(page, `plan/${await planId(page)}/people?item=person:gone`);
  await expect(page.getByText("This person is no longer in the plan.")).toBeVisible();
  await page.getByRole("link", { name: "All people and dates" }).click();
  await expect(page.getByTestId("agenda-line")).toHaveCount(2);
});

for (const [locale, empty, question, line] of [
  ["en", "Nothing has an owner or a date yet.", "Who does what, and by when?", "Due"],
  ["zh-CN", "还没有定下负责人或日期的事项。", "谁做什么，什么时候？", "截止日期"],
] as const) {
  test(`an empty plan says in one line what comes here, and the first date comes, on a phone in ${locale}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    await startIn(page, "improve");
    await chooseLocale(page, locale);
    await goTo(page, "/people");
    await expect(page.getByRole("heading", { level: 1, name: question })).toBeVisible();
    await expect(page.getByTestId("people-empty")).toContainText(empty);
    await expect(page.getByRole("main").getByRole("paragraph")).toHaveCount(2);
    await expect(page.getByTestId("export-ics")).toHaveCount(0);
    await goTo(page, "/improve");
    await addItem(page, "action-plan", "Call");
    await items(page, "action").first().locator("[aria-expanded]").first().click();
    await items(page, "action").first().getByLabel(line, { exact: true }).fill(await dayFromNow(page, 3));
    await goTo(page, "/people");
    await expect(lines(page, "Call")).toContainText(line);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide).toBe(0);
  });
}

test("what is deleted in another tab while its day is being typed leaves with a word, and the focus goes to the next line", async ({ page, context }) => {
  await startTeam(page);
  await waitSaved(page);
  await goTo(page, "/people");
  const field = lines(page, "Call after a week").getByLabel("Due: Call after a week");
  await field.fill("2027-01-15");
  await waitSaved(page);
  const other = await context.newPage();
  await open(other, `plan/${await planId(page)}/improve`);
  await choose(card(other, "Call after a week"), "Delete");
  await expect(lines(page, "Call after a week")).toHaveCount(0);
  await expect(page.locator(".notice")).toContainText("Not kept, as the item is no longer in the plan: Call after a week: 2027-01-15");
  await expect(lines(page, "Ask for the set-up hour").getByRole("link")).toBeFocused();
});

test("an owner is named in a line, and the focus stays at the owner until the line is left", async ({ page }) => {
  await startTeam(page);
  await goTo(page, "/people");
  const line = lines(page, "Ask for the set-up hour");
  await line.getByLabel("Owner: Ask for the set-up hour").selectOption({ label: "Add a person…" });
  const name = line.getByLabel("Name of the new person");
  await expect(name).toBeFocused();
  await name.fill("Sun Hao");
  await name.press("Enter");
  const owner = line.getByLabel("Owner: Ask for the set-up hour");
  await expect(owner.locator("option:checked")).toHaveText("Sun Hao");
  await expect(owner).toBeFocused();
  await owner.blur();
  await expect(group(page, /^Sun Hao/).getByTestId("agenda-line")).toHaveCount(1);
});
