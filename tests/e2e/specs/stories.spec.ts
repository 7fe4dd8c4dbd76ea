import type { Page } from "@playwright/test";
import { card, chooseLocale, expectCards, list, open, openModule, planId, startIn, startPlan } from "../support/app";
import { expectAccessible } from "../support/looks/accessibility";
import { expect, test } from "../support/test";

// Two companies are told through all modules: one sells software, the other opens wholesale for its tea.

/** The stories that the page asks for, as it asks. */
function askedStories(page: Page): string[] {
  const all: string[] = [];
  page.on("request", (request) => {
    const [, name] = /\/story-([\w-]+)-[0-9a-f]{16}\.json$/.exec(request.url()) ?? [];
    if (name !== undefined) all.push(name);
  });
  return all;
}

for (const { locale, door, market, company } of [
  { locale: "en", door: "Tea for wholesale", market: "Tea houses and cafés with 2–8 shops in three cities; gift shops and company pantries beside them", company: "Lanwu Tea" },
  { locale: "zh-CN", door: "茶叶批发", market: "三座城市里开 2～8 家店的茶馆和咖啡馆，兼做礼品店和企业茶水间", company: "岚坞茶" },
] as const) {
  test(`the tea brand is opened from home by keyboard and loaded only then, in ${locale}`, async ({ page }) => {
    const stories = askedStories(page);
    await open(page);
    await chooseLocale(page, locale);
    await expectAccessible(page);
    expect(stories).toEqual([]);
    await page.getByRole("button", { name: door }).focus();
    await page.keyboard.press("Enter");
    await planId(page);
    await expect(page.getByText(/fictional|虚构/)).toBeVisible();
    await openModule(page, "basics");
    await expect(page.getByLabel(/^(Company|公司)$/)).toHaveValue(company);
    await expect(page.getByLabel(/^(Market|目标市场)$/)).toHaveValue(market);
    expect(stories).toEqual([`tea-${locale}`]);
  });
}

test("both examples follow the language until somebody writes in one", async ({ page }) => {
  await open(page);
  await page.getByTestId("sample-plan").click();
  await planId(page);
  await open(page);
  await page.getByTestId("sample-tea").click();
  await planId(page);
  await openModule(page, "swot");
  await expectCards(list(page, "Weaknesses"), [
    "We have never given credit and never collected a debt",
    "Nine teas, no cups and no snacks: owners still drive to the market",
  ]);
  await chooseLocale(page, "zh-CN");
  await expect(list(page, "劣势").getByRole("textbox").first()).toHaveValue("没放过账期，也没催过款");
  await open(page);
  await expect(page.getByTestId("plan-row").filter({ hasText: "岚坞茶" })).toHaveCount(1);
  await expect(page.getByTestId("plan-row").filter({ hasText: "青禾排班" })).toHaveCount(1);
});

test("a plan is shown the examples of its trade, any other those of the first story", async ({ page }) => {
  const stories = askedStories(page);
  await startIn(page, "swot");
  const insert = page.getByRole("complementary").getByRole("button", { name: "Insert the example items" });
  await insert.click();
  await expect(card(page, "Only one full-time seller")).toBeVisible();
  await startPlan(page);
  await page.getByLabel("Trade", { exact: true }).selectOption({ label: "Consumer goods, wholesale" });
  await openModule(page, "swot");
  await insert.click();
  await expect(list(page, "Strengths").getByRole("textbox").first()).toHaveValue("Every bag is matched with a sealed sample");
  await expect(card(page, "Only one full-time seller")).toHaveCount(0);
  expect(stories).toEqual(["clinic-en", "tea-en"]);
});
