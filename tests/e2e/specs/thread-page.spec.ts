import type { Locator, Page } from "@playwright/test";
import { expectAccessibleInBoth } from "../support/looks/accessibility";
import { addItem, chooseLocale, download, goTo, items, openModule, planId, startIn, startPlan, startSamplePlan } from "../support/app";
import { expect, test } from "../support/test";

const picture = (page: Page) => page.locator(".thread-picture");

/** An item of the picture by the beginning of its name. */
function item(page: Page, name: string | RegExp): Locator {
  return picture(page).getByTestId("thread-item").filter({ hasText: name }).first();
}

const lit = (page: Page) => picture(page).locator(".thread-item.lit");

async function openThread(page: Page, view = ""): Promise<void> {
  await startSamplePlan(page);
  await goTo(page, `/thread${view}`);
}

/** A threat that a strategy answers, with a factor behind it. */
async function shortThread(page: Page): Promise<void> {
  await startIn(page, "pest");
  await addItem(page, "pest-political", "Rules tighten");
  await openThreadTab(page, items(page, "pest").first());
  await page.getByRole("button", { name: "+ SWOT canvas: Threat" }).click();
}

async function openThreadTab(page: Page, of: Locator): Promise<void> {
  await of.getByRole("button", { name: /^Details of/ }).click();
  await page.getByRole("complementary", { name: "Help and checks" }).getByRole("button", { name: "Thread" }).click();
}

test("the rail leads to the thread: stages side by side, items as lines, links as curves, and a list that says the same @main", async ({ page }) => {
  await startSamplePlan(page);
  await page.getByRole("navigation").getByRole("link", { name: "Thread", exact: true }).click();
  await expect(page).toHaveURL(/\/thread$/);
  await expect(page.getByRole("heading", { level: 1, name: "How does it all hang together?" })).toBeVisible();
  await expect(picture(page).getByText("Market and positioning")).toBeVisible();
  await expect(picture(page).getByTestId("thread-item").first()).toBeVisible();
  expect(await picture(page).locator("path").first().getAttribute("d")).toMatch(/^M.*C/);
  const list = page.getByTestId("thread-list");
  await expect(list.getByRole("listitem").first()).toContainText(/Leads to|Rests on/);
  await chooseLocale(page, "zh-CN");
  await expect(page.getByRole("heading", { level: 1, name: "计划里的内容怎样关联？" })).toBeVisible();
  await expect(list.getByText("引出").first()).toBeVisible();
});

test("a click on an item shows all it comes from and all that follows, and dims the rest until all is shown again", async ({ page }) => {
  await openThread(page);
  const strategy = picture(page).locator('[data-module="swot"]').last();
  await strategy.click();
  await expect(picture(page)).toHaveClass(/focused/);
  const count = await lit(page).count();
  expect(count).toBeGreaterThan(1);
  const told = page.getByRole("complementary", { name: "Thread" }).getByRole("status");
  await expect(told).toHaveText(/^comes from \d+ items?, \d+ items? follows?$/);
  await expect(page.getByRole("complementary").getByRole("link", { name: "Open the item" })).toBeVisible();
  await page.getByRole("complementary").getByRole("button", { name: "Show everything" }).click();
  await expect(lit(page)).toHaveCount(0);
});

test("by keyboard alone: arrows go along the links and the column, Enter opens the item, Escape shows all", async ({ page }) => {
  await shortThread(page);
  await goTo(page, "/thread");
  await item(page, "Rules tighten").focus();
  const focused = page.locator(":focus");
  await page.keyboard.press("ArrowRight");
  await expect(focused).toHaveAttribute("data-module", "swot");
  await expect(lit(page)).toHaveCount(2);
  await page.keyboard.press("ArrowLeft");
  await expect(focused).toHaveAttribute("data-module", "pest");
  await page.keyboard.press("ArrowDown");
  await expect(focused).toHaveAttribute("data-module", "swot");
  await page.keyboard.press("Escape");
  await expect(lit(page)).toHaveCount(0);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/swot\?item=swot:/);
});

test("of a long picture what is in view is drawn, and what is scrolled to; where the keyboard enters stays", async ({ page }) => {
  await openThread(page);
  const late = picture(page).locator('[data-module="improve"]');
  await expect(picture(page).locator('[data-module="pitch"]').first()).toBeVisible();
  await expect(late).toHaveCount(0);
  await picture(page).evaluate((element) => element.scrollTo(element.scrollWidth, element.scrollHeight));
  await expect(late.last()).toBeVisible();
  await expect(picture(page).getByText("Run and improve")).toBeInViewport();
  await expect(picture(page).locator('[tabindex="0"]')).toHaveCount(1);
  await expect(picture(page).locator('[data-module="pitch"]')).toHaveCount(0);
});

test("a link that leads far within a stage is a hook until its item is looked at", async ({ page }) => {
  await openThread(page);
  await expect(page.getByText("A hook on an item is a link that leads far away")).toBeVisible();
  const inFull = picture(page).locator("g path").first();
  await expect(inFull).not.toHaveAttribute("d", /M/);
  await picture(page).locator('[data-module="research"]').first().click();
  await expect(inFull).toHaveAttribute("d", /^M.*C/);
  await page.keyboard.press("Escape");
  await expect(inFull).not.toHaveAttribute("d", /M/);
});

test("the picture is narrowed by module, person, kind of link and to what is loose, and says when nothing is left", async ({ page }) => {
  await openThread(page);
  const all = await page.getByTestId("thread-list").getByRole("listitem").count();
  await page.getByRole("combobox", { name: "Module" }).selectOption("pest");
  await expect(picture(page).locator('[data-module="pest"]').first()).toBeVisible();
  await expect(page.getByTestId("thread-list").getByText("Improvement", { exact: true })).toHaveCount(0);
  expect(await page.getByTestId("thread-list").getByRole("listitem").count()).toBeLessThan(all);
  await page.getByRole("combobox", { name: "Kind of link" }).selectOption({ label: "Answers" });
  await expect(page.getByText("Nothing fits this choice.")).toBeVisible();
  await page.getByRole("button", { name: "Show everything" }).click();
  await expect(picture(page)).toBeVisible();
  await page.getByRole("checkbox", { name: "Only loose ends" }).check();
  await expect(picture(page).locator(".thread-item.loose").first()).toContainText("something is missing");
});

test("an address names the item, and a link to one that is gone in another tab opens the page calmly", async ({ page, context }) => {
  await shortThread(page);
  const plan = await planId(page);
  const factor = (await items(page, "pest").first().getAttribute("data-id")) ?? "";
  await goTo(page, `/thread?item=pest:${factor}`);
  await expect(item(page, "Rules tighten")).toBeFocused();
  await expect(lit(page)).toHaveCount(2);
  const other = await context.newPage();
  await other.goto(`./#/plan/${plan}/pest`);
  await items(other, "pest").first().getByRole("textbox").first().focus();
  await items(other, "pest").first().locator("[aria-haspopup=menu]").click();
  await other.getByRole("menuitem", { name: /^Delete/ }).click();
  // The threat that was made of it stays, and hangs in the air.
  await expect(picture(page).getByTestId("thread-item")).toHaveCount(1);
  await expect(picture(page)).not.toHaveClass(/focused/);
  await expect(page.locator(".notice").last()).toContainText("“Rules tighten” is no longer in the plan.");
  await expect(picture(page)).toBeFocused();
  await expect(page.getByText("Choose an item to see all it comes from")).toBeVisible();
  await page.reload();
  await expect(picture(page).getByTestId("thread-item")).toHaveCount(1);
});

test("an empty plan has no thread and says how one begins", async ({ page }) => {
  await startPlan(page);
  await goTo(page, "/thread");
  await expect(page.getByText("Nothing is linked yet.")).toBeVisible();
  await expect(page.getByTestId("thread-list")).toHaveCount(0);
  await goTo(page, "/thread?view=loose");
  await expect(page.getByText("Nothing hangs in the air.")).toBeVisible();
});

test("a loose end is mended with one action: the other item is made, linked, and open to be written", async ({ page }) => {
  await startIn(page, "swot");
  await addItem(page, "swot-threat", "A suite is given away");
  await goTo(page, "/thread?view=loose");
  const ends = page.getByTestId("loose-ends");
  await expect(ends.getByRole("heading", { name: "Threats that no strategy answers" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Loose ends (1)" })).toHaveAttribute("aria-current", "page");
  await ends.getByRole("button", { name: "+ SWOT canvas: ST · Diversify" }).click();
  await expect(page).toHaveURL(/\/swot\?view=tows&item=strategy:/);
  await expect(page.locator(":focus")).toHaveAttribute("id", /^strategy:.*\/text$/);
  await page.keyboard.type("Answer with proof");
  await goTo(page, "/thread?view=loose");
  await expect(ends.getByRole("heading", { name: "Threats that no strategy answers" })).toHaveCount(0);
  await ends.getByRole("button", { name: "Fill in: Owner" }).click();
  await expect(page.locator(":focus")).toHaveAttribute("id", /^strategy:.*\/owner$/);
});

test("in Chinese at 360 pixels the loose ends and the picture fit the page", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openThread(page, "?view=loose");
  await chooseLocale(page, "zh-CN");
  await expect(page.getByRole("heading", { name: /^没有优势对应的需求/ })).toBeVisible();
  await goTo(page, "/thread");
  await expect(picture(page).getByTestId("thread-item").first()).toBeVisible();
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect(sideways).toBe(false);
});

test("axe finds nothing on the picture with an item looked at, nor on the loose ends, in both themes", async ({ page }) => {
  await openThread(page);
  await picture(page).locator('[data-module="swot"]').first().click();
  await expect(lit(page).first()).toBeVisible();
  await expectAccessibleInBoth(page);
  await goTo(page, "/thread?view=loose");
  await expectAccessibleInBoth(page);
});

test("the picture is saved as SVG and as PNG, without what is private", async ({ page }) => {
  await openThread(page);
  const svg = await download(page, page.getByTestId("thread-svg"));
  expect(svg.name).toMatch(/^Thread .*\.svg$/);
  expect(svg.text).toMatch(/^<svg xmlns=/);
  expect(svg.text).toContain("Market and positioning");
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByTestId("thread-png").click()]);
  expect(file.suggestedFilename()).toMatch(/\.png$/);
});

test("on paper the picture goes over pages and the list follows", async ({ page }) => {
  await openThread(page);
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  const paper = page.locator(".thread-paper");
  await expect(paper.locator("svg")).not.toHaveCount(1);
  await expect(paper.getByText("The same as a list")).toHaveCount(1);
  await page.emulateMedia({ media: "print" });
  await expect(paper.locator("svg").first()).toBeVisible();
  await expect(picture(page)).toBeHidden();
  await page.emulateMedia({ media: "screen" });
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await expect(paper).toHaveCount(0);
});

test("the panel leads to the item in the picture", async ({ page }) => {
  await startSamplePlan(page);
  await openModule(page, "swot");
  await openThreadTab(page, items(page, "swot").first());
  await page.getByRole("link", { name: "See it in the picture" }).click();
  await expect(page).toHaveURL(/\/thread\?item=swot:/);
  await expect(lit(page).first()).toBeVisible();
});

test("what the browser does with Alt, Ctrl and ⌘ stays the browser’s in the picture", async ({ page }) => {
  await shortThread(page);
  await goTo(page, "/thread");
  await item(page, "Rules tighten").focus();
  const isTaken = (key: string, held: object) =>
    page.locator(":focus").evaluate(
      (element, [key, held]) => !element.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...held })),
      [key, held] as const,
    );
  for (const [key, held] of [["ArrowLeft", { altKey: true }], ["Home", { ctrlKey: true }], ["ArrowRight", { metaKey: true }]] as const) {
    expect(await isTaken(key, held), key).toBe(false);
  }
  await expect(item(page, "Rules tighten")).toBeFocused();
  expect(await isTaken("ArrowRight", {})).toBe(true);
});
