import type { Page } from "@playwright/test";
import {
  addField, addItem, card, chooseLocale, expectCards, goTo, items, list, open, openModule, planId, startIn, startPlan, startSamplePlan, textOf,
} from "../support/app";
import { leftoversOfEnglish } from "../support/looks/words";
import { expect, test } from "../support/test";

test("switching the language keeps what is being typed, the page and the place on it", { tag: "@main" }, async ({ page }) => {
  await startIn(page, "swot");
  await addItem(page, "swot-strength", "Set up in one day");
  const details = card(page, "Set up in one day").getByRole("button", { name: /^Details of/ });
  await details.click();
  const evidence = page.getByLabel("Evidence", { exact: true });
  await evidence.fill("12 pilots, counted");
  const address = page.url();
  await page.getByTestId("locale").focus();
  await chooseLocale(page, "zh-CN");
  await expect(page.getByTestId("module-title")).toHaveText("我们强在哪、弱在哪，市场会怎样？");
  await expect(page.getByLabel("证据", { exact: true })).toHaveValue("12 pilots, counted");
  await expectCards(list(page, "优势"), ["Set up in one day"]);
  expect(page.url()).toBe(address);
  await expect(page.getByTestId("locale")).toBeFocused();
});

test("the field that has the focus keeps it, its text and its cursor", async ({ page }) => {
  await startIn(page, "swot");
  await addItem(page, "swot-strength", "Set up in one day");
  const text = textOf(items(page, "swot"));
  await text.evaluate((area: HTMLTextAreaElement) => {
    area.focus();
    area.setSelectionRange(3, 6);
  });
  // As a script does it, since a person's hand would take the focus along.
  await page.getByTestId("locale").evaluate((select: HTMLSelectElement) => {
    select.value = "zh-CN";
    select.dispatchEvent(new Event("change", { bubbles: true }));
  });
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
  await expect(text).toBeFocused();
  expect(await text.evaluate((area: HTMLTextAreaElement) => [area.selectionStart, area.selectionEnd])).toEqual([3, 6]);
  await page.keyboard.type("it");
  await expect(text).toHaveValue("Setit in one day");
});

test("half a thought in an add field is still there after switching", async ({ page }) => {
  await startIn(page, "swot");
  await addField(page, "swot-strength").fill("Half a thought");
  await chooseLocale(page, "zh-CN");
  const said = await addField(page, "swot-strength").inputValue();
  const added = await items(page, "swot").count();
  expect(said === "Half a thought" || added === 1).toBe(true);
});

test("language, title and direction of the page follow, and stay after a reload", { tag: "@main" }, async ({ page }) => {
  await startPlan(page);
  await page.getByLabel("Plan title", { exact: true }).fill("Clinics");
  await expect(page).toHaveTitle("Plan basics · Clinics · Saleswright");
  await chooseLocale(page, "zh-CN");
  await expect(page).toHaveTitle("计划概要 · Clinics · 销售工坊");
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
  await expect(page).toHaveTitle("计划概要 · Clinics · 销售工坊");
  await chooseLocale(page, "en");
  await expect(page).toHaveTitle("Plan basics · Clinics · Saleswright");
  await page.getByRole("link", { name: "Saleswright", exact: true }).click();
  await expect(page).toHaveTitle("Saleswright");
});

test("what undo would do and what went wrong are said in the language of the moment", async ({ page }) => {
  await startIn(page, "swot");
  await addItem(page, "swot-strength", "Fast");
  await chooseLocale(page, "zh-CN");
  await expect(page.getByTestId("undo")).toHaveAccessibleName("撤销：添加“Fast”（Ctrl+Z）");
  await openModule(page, "basics");
  await page.getByLabel("营收目标", { exact: true }).fill("很多");
  await expect(page.getByRole("alert")).toContainText("“很多”不是数字。");
  await chooseLocale(page, "en");
  await expect(page.getByRole("alert")).toContainText("“很多” is not a number.");
});

test("numbers and dates are written as the language does", async ({ page }) => {
  await startPlan(page);
  await page.getByLabel("Period starts", { exact: true }).fill("2027-01-01");
  await page.getByLabel("Period ends", { exact: true }).fill("2027-12-31");
  await page.getByLabel("Revenue target", { exact: true }).fill("1200000");
  await page.getByLabel("Average deal", { exact: true }).fill("500");
  await expect(page.getByText("That makes 2,400 deals, about 199.9 a month.")).toBeVisible();
  await chooseLocale(page, "zh-CN");
  await expect(page.getByText("相当于 2,400 单，每月约 199.9 单。")).toBeVisible();
});

test("the example follows the language until somebody writes in it", async ({ page }) => {
  await startSamplePlan(page);
  await openModule(page, "swot");
  await expectCards(list(page, "Weaknesses"), ["Only one full-time seller", "No insurance interface"]);
  await chooseLocale(page, "zh-CN");
  await expect(list(page, "劣势").getByRole("textbox").first()).toHaveValue(/专职销售/);
  await page.reload();
  await expect(list(page, "劣势").getByRole("textbox").first()).toHaveValue(/专职销售/);
  await chooseLocale(page, "en");
  await expectCards(list(page, "Weaknesses"), ["Only one full-time seller", "No insurance interface"]);
  await expect(page.getByTestId("undo")).toHaveAccessibleName("Nothing to undo");
  const example = await planId(page);
  await page.getByRole("link", { name: "Saleswright", exact: true }).click();
  await chooseLocale(page, "zh-CN");
  await expect(page.getByRole("main").getByRole("link", { name: /青禾排班/ }).first()).toBeVisible();
  await chooseLocale(page, "en");
  await open(page, `plan/${example}/swot`);
  await textOf(card(page, "No insurance interface")).fill("No interface yet");
  await chooseLocale(page, "zh-CN");
  await expect(page.getByTestId("module-title")).toHaveText("我们强在哪、弱在哪，市场会怎样？");
  await expectCards(list(page, "劣势"), ["Only one full-time seller", "No interface yet"]);
});

/** Does to the page what the translator of a browser does: it puts elements of its own in the place of every text. */
async function translate(page: Page): Promise<void> {
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts.filter((text) => text.data.trim() && !text.parentElement?.closest("[translate=no], script, style, textarea"))) {
      const translated = document.createElement("font");
      translated.append(Object.assign(document.createElement("font"), { textContent: `«${text.data}»` }));
      text.replaceWith(translated);
    }
  });
}

test("a page that the browser has translated goes on showing what the plan holds", async ({ page }) => {
  await startIn(page, "swot");
  await addItem(page, "swot-strength", "Fast");
  const bar = page.getByRole("banner");
  const title = page.getByRole("main").getByRole("textbox").first();
  await translate(page);
  await expect(bar.locator(".plan-title")).toHaveText("«Untitled plan»");
  await addItem(page, "swot-strength", "Near");
  await expect(page.locator(".place").first().locator(".count")).toHaveText("2");
  await page.evaluate(() => (location.hash = `${location.hash.replace("swot", "basics")}`));
  await title.fill("Clinics first");
  await expect(bar.locator(".plan-title")).toHaveText("Clinics first");
  await translate(page);
  await title.fill("Clinics second");
  await expect(bar.locator(".plan-title")).toHaveText("Clinics second");
  await expect(bar.locator("font")).not.toContainText(["Clinics first"]);
});

test.describe("in a Chinese browser", () => {
  test.use({ locale: "zh-CN" });

  test("home has no word of English left", async ({ page }) => {
    await open(page);
    expect(await leftoversOfEnglish(page)).toEqual([]);
    await startPlan(page);
    await open(page);
    expect(await leftoversOfEnglish(page)).toEqual([]);
    await open(page, "nowhere");
    expect(await leftoversOfEnglish(page)).toEqual([]);
  });

  test("guide, coach, thread, list of keys and empty modules have no word of English left", async ({ page }) => {
    await startPlan(page);
    for (const module of ["/basics", "/research", "/pest", "/swot", "/swot?view=tows", "/persona", "/persona?view=guided", "/positioning"]) {
      await goTo(page, module);
      for (const tab of ["指引", "教练", "关联"]) {
        await page.getByRole("complementary").getByRole("button", { name: tab }).click();
        expect.soft(await leftoversOfEnglish(page), `${module} ${tab}`).toEqual([]);
      }
    }
    await page.locator("h1").click();
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog")).toBeVisible();
    expect.soft(await leftoversOfEnglish(page), "list of keys").toEqual([]);
  });
});
