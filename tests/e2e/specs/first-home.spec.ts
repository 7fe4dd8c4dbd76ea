import type { Page } from "@playwright/test";
import { addItem, open, startIn, started, waitSaved } from "../support/app";
import { expectAccessible } from "../support/looks/accessibility";
import { expect, test } from "../support/test";

// Home stands in the page itself, so that it is read and used while the program is on its way.

/** Opens home and holds the program back; what is answered lets it come. */
async function openWithoutProgram(page: Page): Promise<() => Promise<void>> {
  let come = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    come = resolve;
  });
  await page.route(/saleswright-[0-9a-f]+_bg\.wasm$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("./", { waitUntil: "domcontentloaded" });
  await expect(page.locator("#boot-home")).toHaveCount(1);
  return async () => {
    come();
    await started(page);
  };
}

const door = (page: Page, name: string) => page.getByRole("button", { name });

for (const [locale, start, opening] of [
  ["en-GB", "Start my plan", "Opening Saleswright…"],
  ["zh-CN", "开始我的计划", "正在打开销售工坊…"],
]) {
  test.describe(`in a browser that speaks ${locale}`, () => {
    test.use({ locale });

    test("a plan that is started before the program has come is there when it has", { tag: "@main" }, async ({ page }) => {
      const come = await openWithoutProgram(page);
      await expectAccessible(page);
      await door(page, start).click();
      await expect(page.getByRole("status").filter({ hasText: opening })).toBeVisible();
      await expect(page).not.toHaveURL(/plan/);
      await come();
      await expect(page).toHaveURL(/#\/plan\/[^/]+\/basics$/);
      await expect(page.getByTestId("module-title")).toBeVisible();
    });
  });
}

test("of two doors the one chosen last opens", async ({ page }) => {
  const come = await openWithoutProgram(page);
  await door(page, "Start my plan").click();
  await door(page, "Tea for wholesale").click();
  await come();
  await expect(page).toHaveURL(/#\/plan\/[^/]+$/);
  await page.goto("./#/");
  await expect(page.getByTestId("plan-row")).toHaveCount(1);
});

test("the door that has the focus keeps it", async ({ page }) => {
  const come = await openWithoutProgram(page);
  await door(page, "Tea for wholesale").focus();
  await come();
  await expect(page.getByTestId("sample-tea")).toBeFocused();
});

for (const width of [1280, 390]) {
  test(`nothing moves when the program comes, ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const boxes = () =>
      page.evaluate(() =>
        [".bar", "h1", ".crumb", ".door", ".door b", ".door > span", ".door button", "h2", ".empty", ".privacy"].flatMap((name) =>
          [...document.querySelectorAll(name)]
            // Below everything that is there something may come.
            .filter((element) => !element.closest(".outcome"))
            .map((element) => element.getBoundingClientRect())
            .filter(({ height }) => height > 0)
            .map(({ left, top, width, height }) => `${name} ${[left, top, width, height].map(Math.round).join(" ")}`),
        ),
      );
    const come = await openWithoutProgram(page);
    const before = await boxes();
    expect(before.length).toBe(20);
    await come();
    // What comes out of a plan is drawn below, once the program is there.
    expect((await boxes()).filter((box) => before.includes(box))).toEqual(before);
  });
}

test("who has plans is not told that there are none", async ({ page }) => {
  await startIn(page, "swot");
  await addItem(page, "swot-strength", "Two days from order to delivery");
  await waitSaved(page);
  await page.goto("about:blank");
  const come = await openWithoutProgram(page);
  await expect(page.getByRole("heading", { name: "My sales plans" })).toBeVisible();
  await expect(page.getByText("No plans here yet.")).toBeHidden();
  await come();
  await expect(page.getByTestId("plan-row")).toHaveCount(1);
});

test("another address shows no home on its way", async ({ page, watch }) => {
  watch.allow(/Failed to load resource|Failed to fetch/);
  await open(page);
  await page.route(/_bg\.wasm$/, (route) => route.abort());
  await page.goto("./?#/safety");
  await expect(page.getByText("Part of the app did not load")).toBeVisible();
  await expect(page.locator("#boot-home")).toBeHidden();
});
