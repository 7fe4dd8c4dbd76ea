import type { Page } from "@playwright/test";
import ways from "../../../src/model/input/number/regions.json" with { type: "json" };
import { chooseLocale, exportJson, openModule, startIn, startPlan, startSamplePlan, storedPlan, undo, waitSaved } from "../support/app";
import { expect, test } from "../support/test";

// A number is stored as it was meant, or not at all, and then the field says why. Which texts mean what, the core's tests say.

const amount = (page: Page) => page.getByLabel("Average deal", { exact: true });

/** The stored average deal, as a file has it. */
async function stored(page: Page): Promise<number | undefined> {
  await waitSaved(page);
  return (await exportJson(page)).plan.tables.basics?.[0]?.average_deal;
}

/** Types letter by letter over what stands in the field. */
async function typeOver(page: Page, text: string): Promise<void> {
  await amount(page).focus();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type(text);
}

test("a comma before less than a group is the decimal mark, and what was understood stands in the field @main", async ({ page }) => {
  await startPlan(page);
  await typeOver(page, "12,50");
  await amount(page).press("Tab");
  await expect(amount(page)).toHaveValue("12.5");
  expect(await stored(page)).toBe(12.5);
  await typeOver(page, "2.4万元");
  await amount(page).press("Tab");
  await expect(amount(page)).toHaveValue("24,000");
  expect(await stored(page)).toBe(24000);
});

test("what can be read in two ways is asked about, and the answer is one step of undo", async ({ page }) => {
  await startPlan(page);
  await amount(page).fill("7777");
  await typeOver(page, "2.500");
  await expect(page.getByRole("alert")).toHaveText("“2.500” can be read in two ways. Saved value: 7,777. Which do you mean?");
  await expect(page.getByRole("button", { name: "Take 2.5", exact: true })).toBeVisible();
  expect(await stored(page)).toBe(7777);
  await amount(page).focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Take 2,500" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(amount(page)).toHaveValue("2,500");
  await expect(amount(page)).toBeFocused();
  await expect(page.getByRole("alert")).toHaveCount(0);
  expect(await stored(page)).toBe(2500);
  await undo(page);
  await expect(amount(page)).toHaveValue("7,777");
});

test("an amount in another currency is asked about", async ({ page }) => {
  await startPlan(page);
  await page.getByLabel("Currency", { exact: true }).fill("CNY");
  await typeOver(page, "€500");
  await expect(page.getByRole("alert")).toContainText("names another currency; this plan counts in CNY");
  expect(await stored(page)).toBeUndefined();
  await page.getByRole("button", { name: "Take 500" }).click();
  expect(await stored(page)).toBe(500);
  await chooseLocale(page, "zh-CN");
  await page.getByLabel("客单价", { exact: true }).fill("￥5000元");
  await expect(page.getByRole("alert")).toHaveCount(0);
  expect(await stored(page)).toBe(5000);
});

for (const [typed, field, code] of [
  ["10-12", "Average deal", "average_deal"],
  ["1e5", "Average deal", "average_deal"],
  ["USDX", "Currency", "currency"],
] as const) {
  test(`of “${typed}” no readable beginning is left behind, and it waits in its field, also on another page and after a reload`, async ({ page }) => {
    await startPlan(page);
    const before = { average_deal: "7777", currency: "EUR" }[code];
    const place = page.getByLabel(field, { exact: true });
    await place.fill(before);
    await place.focus();
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.type(typed);
    await expect(page.getByRole("alert")).toContainText(`“${typed}”`);
    const basics = async () => String((await exportJson(page)).plan.tables.basics[0][code]);
    await waitSaved(page);
    expect(await basics()).toBe(before);
    await openModule(page, "swot");
    expect(await basics()).toBe(before);
    await openModule(page, "basics");
    await expect(place).toHaveValue(typed);
    await expect(page.getByRole("alert")).toContainText(`“${typed}”`);
    await page.reload();
    await expect(place).toHaveValue(typed);
    expect(await basics()).toBe(before);
  });
}

test("a small number is shown with all that is stored, and a blank behind it changes nothing", async ({ page }) => {
  await startPlan(page);
  await amount(page).fill("0.004");
  await amount(page).press("Tab");
  await expect(amount(page)).toHaveValue("0.004");
  await amount(page).focus();
  await page.keyboard.press("End");
  await page.keyboard.type(" ");
  expect(await stored(page)).toBe(0.004);
  const before = await storedPlan(page);
  await amount(page).fill("1.2345678901");
  await amount(page).press("Tab");
  await expect(amount(page)).toHaveValue("1.2345678901");
  expect(await storedPlan(page)).not.toEqual(before);
});

for (const [region, shown] of [
  ["en-DE", "24.000"],
  ["en-AT", "24.000"],
  ["en-SE", "24\u00a0000"],
  ["en-IN", "24,000"],
] as const) {
  test.describe(region, () => {
    test.use({ locale: region });

    test("a digit that is typed and deleted leaves the number as it was", async ({ page }) => {
      await startPlan(page);
      await amount(page).fill("24000");
      await amount(page).press("Tab");
      await expect(amount(page)).toHaveValue(shown);
      await amount(page).focus();
      await page.keyboard.press("End");
      await page.keyboard.type("7");
      await page.keyboard.press("Backspace");
      expect(await stored(page)).toBe(24000);
    });
  });
}

test("no region writes numbers in a way that the core's tests do not know @main", async ({ page }) => {
  await startPlan(page);
  const found = await page.evaluate(() => {
    const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
    const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
    const regions = letters.flatMap((first) => letters.map((second) => first + second)).filter((region) => names.of(region));
    const ways = ["en", "zh-Hans", "zh-Hant"].flatMap((language) =>
      regions.map((region) => {
        const format = new Intl.NumberFormat(`${language}-${region}`, { maximumFractionDigits: 20, numberingSystem: "latn" });
        const parts = format.formatToParts(1_234_567_890.5);
        const mark = (type: string) => parts.find((part) => part.type === type)?.value;
        const groups = parts.filter((part) => part.type === "integer").map((part) => part.value.length);
        return JSON.stringify([mark("decimal"), mark("group"), groups.at(-1), groups.at(-2)]);
      }),
    );
    return [...new Set(ways)];
  });
  const known = ways.map((way) => JSON.stringify(way));
  expect(found.filter((way) => !known.includes(way))).toEqual([]);
  expect(found.length).toBeGreaterThan(4);
});

test("a number that is tried or logged is read like any other", async ({ page }) => {
  await startSamplePlan(page);
  await openModule(page, "metrics");
  const entry = page.getByRole("textbox", { name: /^Value of today|^Add value|: / }).first();
  await expect(entry).toBeVisible();
  await page.getByTestId("what-if").click();
  const knob = page.locator(".what-if-row .number-entry").last();
  const before = await knob.inputValue();
  await knob.focus();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("10-12");
  await expect(page.getByRole("alert")).toContainText("“10-12” is not a number.");
  await expect(page.locator(".what-if-row.moved")).toHaveCount(0);
  await knob.fill(before);
  await expect(page.getByRole("alert")).toHaveCount(0);
});
