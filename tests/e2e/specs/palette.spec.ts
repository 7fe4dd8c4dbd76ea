import type { Locator, Page } from "@playwright/test";
import { addField, addItem, card, chooseLocale, goTo, items, live, open, openModule, startIn, startPlan, startSamplePlan, waitSaved } from "../support/app";
import { composeAndPressEnter } from "../support/composition";
import { expectAccessibleInBoth } from "../support/looks/accessibility";
import { expect, test } from "../support/test";

const field = (page: Page): Locator => page.getByTestId("palette-input");
const results = (page: Page): Locator => page.getByTestId("palette-result");
const group = (page: Page, name: string): Locator => page.getByRole("dialog").getByRole("group", { name, exact: true });

/** Opens the palette by its key and types. */
async function search(page: Page, typed: string): Promise<void> {
  await page.keyboard.press("ControlOrMeta+k");
  await expect(field(page)).toBeFocused();
  await page.keyboard.insertText(typed);
}

/** The result that Enter would open. */
const chosen = (page: Page): Locator => page.getByRole("dialog").getByRole("option", { selected: true });

test("by keyboard alone an item is found by a word of a field, and opened there", { tag: "@main" }, async ({ page }) => {
  await startSamplePlan(page);
  await page.locator("h1").click();
  await page.keyboard.press("/");
  await expect(field(page)).toBeFocused();
  await page.keyboard.type("insurance interface refuse");
  const first = results(page).first();
  await expect(first).toHaveAttribute("data-module", "risk");
  await expect(first).toHaveAttribute("data-id", /./);
  await expect(first.locator("mark").first()).toHaveText(/refuse|insurance|interface/);
  await expect(page.getByTestId("palette-told")).toHaveText(/^\d+ results?$/);
  await expect(field(page)).toHaveAttribute("aria-activedescendant", (await chosen(page).getAttribute("id")) ?? "none");
  const id = await first.getAttribute("data-id");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page).toHaveURL(new RegExp(`/risk\\?item=risk:${id}$`));
  await expect(items(page, "risk").and(page.locator(`[data-id="${id}"]`))).toBeFocused();
});

test("arrows choose, around the ends, and each row is the one that is announced", async ({ page }) => {
  await startSamplePlan(page);
  await search(page, "persona");
  await expect(results(page).first()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowUp");
  await expect(results(page).last()).toHaveAttribute("aria-selected", "true");
  await expect(field(page)).toHaveAttribute("aria-activedescendant", (await results(page).last().getAttribute("id")) ?? "none");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(results(page).nth(1)).toHaveAttribute("aria-selected", "true");
  await expect(chosen(page)).toHaveCount(1);
  await expect(field(page)).toBeFocused();
});

test("Escape gives the focus back to the field that was written in, and what was written stays", { tag: "@main" }, async ({ page }) => {
  await startIn(page, "swot");
  await addItem(page, "swot-strength", "Set up in one day");
  const text = items(page, "swot").getByRole("textbox").first();
  await text.focus();
  await page.keyboard.press("End");
  await page.keyboard.type(" / one night");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await search(page, "threat");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(text).toBeFocused();
  await expect(text).toHaveValue("Set up in one day / one night");
});

test("the key that opens it closes it, and beside it a press does", async ({ page }) => {
  await startPlan(page);
  for (const leave of [() => page.keyboard.press("ControlOrMeta+k"), () => page.mouse.click(5, 400), () => page.getByRole("dialog").getByRole("button", { name: "Close" }).click()]) {
    await page.getByTestId("palette").click();
    await expect(field(page)).toBeFocused();
    await leave();
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(page.getByTestId("palette")).toBeFocused();
  }
});

test("Chinese is found by characters, by first letters and by full pinyin, on pages and in what was written", { tag: "@main" }, async ({ page }) => {
  await startIn(page, "swot");
  await chooseLocale(page, "zh-CN");
  await addItem(page, "swot-threat", "银行开户要等两周");
  for (const typed of ["khhx", "kehuhuaxiang", "kehuhx", "客户画像", "personas"]) {
    await search(page, typed);
    await expect(group(page, "跳转").getByTestId("palette-result").first()).toContainText("客户画像");
    await expect(results(page).first()).toHaveAttribute("data-module", "persona");
    await page.keyboard.press("Escape");
  }
  for (const typed of ["yhkh", "yinhang", "银行"]) {
    await search(page, typed);
    await expect(group(page, "当前计划中").locator("mark").first()).toHaveText(/^银行/);
    await page.keyboard.press("Escape");
  }
  await search(page, "kehuhuaxiang");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/persona$/);
});

test("the Enter that ends a composition opens nothing", async ({ page }) => {
  await startSamplePlan(page);
  const before = page.url();
  await page.getByTestId("palette").click();
  await composeAndPressEnter(page, field(page), "swot");
  await expect(results(page).first()).toBeVisible();
  expect(page.url()).toBe(before);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/swot$/);
});

test("a private field is found, and said to be private", async ({ page }) => {
  await startSamplePlan(page);
  await goTo(page, "/negotiation?view=issues");
  const issue = items(page, "negotiation_issue").first();
  await issue.locator("[aria-expanded]").first().click();
  const limit = issue.getByLabel("Walk-away", { exact: true });
  await limit.fill("98765");
  await limit.blur();
  await waitSaved(page);
  await search(page, "98765");
  await expect(results(page)).toHaveCount(1);
  await expect(results(page)).toContainText("Walk-away: 98,765");
  await expect(results(page).locator("mark")).toHaveText("98,765");
  await expect(results(page).getByText("Private", { exact: true })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(limit).toBeFocused();
});

test("what is deleted is not offered, also when another tab has deleted it meanwhile", async ({ page, context }) => {
  const plan = await startIn(page, "swot");
  for (const text of ["Zebra one", "Zebra two", "Zebra three"]) await addItem(page, "swot-strength", text);
  await card(page, "Zebra one").press("Delete");
  await waitSaved(page);
  await search(page, "zebra");
  const found = group(page, "In this plan").getByTestId("palette-result");
  await expect(found).toHaveCount(2);
  const other = await context.newPage();
  await open(other, `plan/${plan}/swot`);
  await card(other, "Zebra two").press("Delete");
  await waitSaved(other);
  await expect(found).toHaveCount(1);
  await expect(found).toContainText("Zebra three");
});

test.describe("from day to day", () => {
  test.use({ ownContext: true });

  test("what was opened lately stands first, is listed when nothing is typed, and yesterday's place is gone to", async ({ page }) => {
    await page.clock.install({ time: new Date("2026-11-30T10:00:00") });
    await startIn(page, "swot");
    for (const text of ["Zebra one", "Zebra two"]) await addItem(page, "swot-strength", text);
    await card(page, "Zebra two").getByRole("button", { name: /^Details of/ }).click();
    await page.clock.runFor(1_000);
    await openModule(page, "risk");
    await search(page, "zebra");
    await expect(results(page).first()).toContainText("Zebra two");
    await page.keyboard.press("Escape");
    await page.keyboard.press("ControlOrMeta+k");
    await expect(group(page, "Recent").getByTestId("palette-result").first()).toContainText("Zebra two");
    await page.keyboard.press("Escape");
    await waitSaved(page);
    await page.clock.setSystemTime(new Date("2026-12-01T09:00:00"));
    await page.reload();
    await openModule(page, "pitch");
    await search(page, "where I was before");
    await expect(results(page)).toContainText("Risk matrix");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/risk$/);
  });
});

test("commands: adding to a list, language and appearance, undo, and a page by another name of the method", async ({ page }) => {
  await startIn(page, "swot");
  await search(page, "add threat");
  await page.keyboard.press("Enter");
  await expect(addField(page, "swot-threat")).toBeFocused();
  await addItem(page, "swot-threat", "A new rival");
  await search(page, "batna");
  await expect(results(page).first()).toContainText("Known as BATNA");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/negotiation\?view=fallback$/);
  await search(page, "undo");
  await page.keyboard.press("Enter");
  await expect(live(page)).toContainText("A new rival");
  await search(page, "dark");
  await page.keyboard.press("Enter");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await search(page, "简体");
  await page.keyboard.press("Enter");
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
});

test("commands are found by the words that one would use, in either language, and a person leads to what is theirs", async ({ page }) => {
  await startSamplePlan(page);
  const first = async (typed: string): Promise<string> => {
    await page.keyboard.press("ControlOrMeta+k");
    await page.getByTestId("palette-input").fill(typed);
    const row = page.getByTestId("palette-result").first();
    await expect(row).toBeVisible();
    const said = (await row.innerText()).replace(/\n/g, " ");
    await page.keyboard.press("Escape");
    return said;
  };
  expect(await first("add an objection")).toMatch(/^Add: Objection/);
  expect(await first("switch language")).toMatch(/^Language: 简体中文/);
  expect(await first("coach")).toMatch(/^What would make this plan stronger\?/);
  await chooseLocale(page, "zh-CN");
  expect(await first("添加风险")).toMatch(/^添加：风险/);
  expect(await first("新增风险")).toMatch(/^添加：风险/);
  expect(await first("打印")).toMatch(/打印|导出/);
  await page.keyboard.press("ControlOrMeta+k");
  await page.getByTestId("palette-input").fill("林悦");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/people\?item=person:lin-yue/);
});

test("other plans are found by their titles and not by what is in them, also from home", async ({ page }) => {
  await startIn(page, "swot");
  await addItem(page, "swot-strength", "Zebra of the other plan");
  await waitSaved(page);
  await startSamplePlan(page);
  await search(page, "zebra of");
  await expect(page.getByTestId("palette-told")).toContainText("Nothing here matches “zebra of”.");
  await expect(results(page)).toHaveCount(0);
  await page.keyboard.press("Enter");
  await expect(field(page)).toBeFocused();
  await page.keyboard.press("Escape");
  await open(page);
  await search(page, "qinghe");
  await expect(group(page, "Other plans").getByTestId("palette-result")).toHaveCount(1);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#\/plan\/[^/]+$/);
});

for (const [what, typed] of [
  ["nothing", ""],
  ["a blank", " "],
  ["10,000 characters", "客a ".repeat(3_334)],
  ["signs with a meaning elsewhere", ".*"],
  ["a quotation mark", '"'],
  ["a percent sign", "%zz"],
]) {
  test(`searching for ${what} is answered calmly`, async ({ page }) => {
    await startPlan(page);
    await search(page, typed);
    await expect(page.getByTestId("palette-told")).toHaveText(typed.trim() ? /^Nothing here matches “.{1,40}”\./ : "");
    if (!typed.trim()) await expect(results(page).first()).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
  });
}

test("every command that adds leads to a field that adds", async ({ page }) => {
  test.slow();
  await startPlan(page);
  const modules = await page.getByRole("navigation", { name: "Journey" }).locator("li li a").allTextContents();
  const wrong: string[] = [];
  let count = 0;
  for (const module of modules) {
    await search(page, `add: ${module}`);
    const rows = group(page, "Commands").getByTestId("palette-result");
    await expect(rows.first().or(page.getByText("Nothing here matches"))).toBeVisible();
    const ids = await rows.evaluateAll((all) => all.map((row) => row.id));
    for (const [at, id] of ids.entries()) {
      if (at > 0) await search(page, `add: ${module}`);
      const row = page.locator(`#${id}`);
      const name = `${module}, ${await row.textContent()}`;
      await row.click();
      count += 1;
      await page.locator('[data-testid^="add-"]:focus').waitFor({ timeout: 5_000 }).catch(() => wrong.push(name));
    }
    if (ids.length === 0) await page.keyboard.press("Escape");
  }
  expect(wrong).toEqual([]);
  expect(count).toBeGreaterThan(60);
});

for (const locale of ["en", "zh-CN"] as const) {
  test.describe(locale, () => {
    test.use({ locale: locale === "en" ? "en-US" : locale, colorScheme: "light" });

    test("axe finds nothing, empty, with results, and with none", async ({ page }) => {
      await startSamplePlan(page);
      await page.getByTestId("palette").click();
      for (const typed of ["", "a", "zzzz"]) {
        await field(page).fill(typed);
        await expect(typed === "zzzz" ? page.getByTestId("palette-told") : results(page).first()).not.toBeEmpty();
        await expectAccessibleInBoth(page);
      }
    });

    test("on a phone it fills the screen, is opened by a button with a name, and nothing leaves its width", async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await startSamplePlan(page);
      const button = page.getByTestId("palette");
      await expect(button).toHaveAccessibleName(locale === "en" ? "Search" : "搜索");
      await button.click();
      await field(page).fill(locale === "en" ? "clinic" : "诊所");
      await expect(results(page).first()).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      expect(await page.getByRole("dialog").boundingBox()).toEqual({ x: 0, y: 0, width: 360, height: 740 });
      const id = await results(page).first().getAttribute("data-id");
      await results(page).first().click();
      await expect(page).toHaveURL(new RegExp(`item=[a-z_]+:${id}$`));
    });
  });
}
