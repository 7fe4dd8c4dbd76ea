import type { Page } from "@playwright/test";
import { addItem, card, chooseImport, chooseLocale, exportJson, items, open, openModule, partFile, startIn, startPlan, textOf, waitSaved } from "../support/app";
import { expectAccessible } from "../support/looks/accessibility";
import { expect, test } from "../support/test";

// Screens are parts of the program, loaded when they are first shown. Only a release is cut into parts.
const missing = "This part of the app did not load. Your plan is unchanged. Check the connection, then try again; if that does not help, reload the page.";
const missingInChinese = "程序的这一部分没有加载成功，你的计划没有变动。请检查网络后重试；如果仍然不行，请刷新页面。";

/** A part, in a file of its own or in that of all. */
const part = (name: string) => new RegExp(`/(parts|${name})-[0-9a-f]+\\.wasm$`);

/** The parts that have arrived, by name. */
function arrived(page: Page): string[] {
  const names: string[] = [];
  page.on("requestfinished", (request) => {
    if (partFile.test(request.url())) names.push(/\/([a-z_]+)-[0-9a-f]+\.wasm$/.exec(request.url())?.[1] ?? "");
  });
  return names;
}

test("after the start all parts come in one file, each file once, and screens open without the connection", async ({ page }) => {
  const names = arrived(page);
  await startIn(page, "swot");
  await expect.poll(() => names).toEqual(expect.arrayContaining(["parts", "shared"]));
  expect(new Set(names).size).toBe(names.length);
  // Whatever is asked for from here on is a fault of the page.
  await page.route(partFile, (route) => route.abort());
  await openModule(page, "persona");
  await expect(page.getByText(missing)).toHaveCount(0);
  await expect(page.getByText("Loading…")).toHaveCount(0);
  await openModule(page, "swot");
  await addItem(page, "swot-strength", "Delivered without the connection");
  await expect(items(page, "swot")).toHaveCount(1);
});

for (const answer of ["no connection", "an error of the host"]) {
  test(`a part that does not come says so and is tried again: ${answer}`, async ({ page, watch }) => {
    watch.allow(/Failed to load resource|Failed to fetch|(parts|swot)-[0-9a-f]+\.wasm: 503/);
    const swot = part("swot");
    await page.route(swot, (route) => (answer === "no connection" ? route.abort() : route.fulfill({ status: 503 })));
    await startIn(page, "swot");
    const alert = page.getByRole("main").getByRole("alert");
    await expect(alert).toContainText(missing);
    await expectAccessible(page);
    await chooseLocale(page, "zh-CN");
    await expect(alert).toContainText(missingInChinese);
    await alert.getByRole("button", { name: "重试" }).click();
    await expect(alert).toContainText(missingInChinese);
    await page.unroute(swot);
    await alert.getByRole("button", { name: "重试" }).click();
    await expect(alert).toHaveCount(0);
    await addItem(page, "swot-strength", "两天内交付");
    await waitSaved(page);
    await page.reload();
    await expect(textOf(items(page, "swot"))).toHaveValue("两天内交付");
  });
}

test("what was written is kept when the next screen does not come", async ({ page, watch }) => {
  watch.allow(/Failed to load resource|Failed to fetch/);
  await page.route(part("persona"), (route) => route.abort());
  await startIn(page, "swot");
  await addItem(page, "swot-strength", "Two days from order to delivery");
  await openModule(page, "persona");
  await expect(page.getByText(missing)).toBeVisible();
  await openModule(page, "swot");
  await expect(textOf(items(page, "swot"))).toHaveValue("Two days from order to delivery");
  await waitSaved(page);
});

test("a coach that does not come says so where it is read, and comes when it is asked for again", async ({ page, watch }) => {
  watch.allow(/Failed to load resource|Failed to fetch/);
  const coach = part("coach");
  await page.route(coach, (route) => route.abort());
  const plan = await startIn(page, "swot");
  await addItem(page, "swot-strength", "Schedules in …");
  const link = page.getByRole("navigation", { name: "Journey" }).getByRole("link", { name: /^Coach/ });
  await expect(link).toHaveText("Coach");
  await open(page, `plan/${plan}/coach`);
  const alert = page.getByRole("main").getByRole("alert");
  await expect(alert).toContainText(missing);
  await expect(page.getByText("Nothing to fix here")).toHaveCount(0);
  await page.unroute(coach);
  await alert.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("region", { name: "SWOT canvas" }).getByText("Schedules in …").first()).toBeVisible();
  await expect(link).toHaveText(/1 finding/);
});

test("a file is not read while what reads it does not come, and is when it does", async ({ page, watch }) => {
  watch.allow(/Failed to load resource|Failed to fetch/);
  const reader = part("reader");
  await startIn(page, "swot");
  await addItem(page, "swot-strength", "Two days from order to delivery");
  await waitSaved(page);
  const file = JSON.stringify(await exportJson(page));
  const tab = await page.context().newPage();
  await tab.route(reader, (route) => route.abort());
  await open(tab);
  await chooseImport(tab, "plan.json", file);
  await expect(tab.getByTestId("import-error")).toContainText(missing);
  await tab.getByTestId("import-cancel").click();
  await tab.unroute(reader);
  await chooseImport(tab, "plan.json", file);
  await expect(tab.getByTestId("import-apply")).toBeVisible();
});

/** Holds a part back, and answers what lets it through. */
async function holdBack(page: Page, file: RegExp): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(file, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

test("a page that waits says so", async ({ page }) => {
  const release = await holdBack(page, part("pest"));
  const plan = await startPlan(page);
  await open(page, `plan/${plan}/pest`);
  await expect(page.getByRole("main").getByRole("status").filter({ hasText: "Loading…" })).toBeVisible();
  release();
  await expect(page.getByText("Loading…")).toHaveCount(0);
});

test("an item whose address was opened has the focus when its part comes", async ({ context, page }) => {
  const plan = await startIn(page, "swot");
  await addItem(page, "swot-threat", "Suites bundle booking");
  await waitSaved(page);
  const id = await card(page, "Suites bundle booking").getAttribute("data-id");
  const tab = await context.newPage();
  const release = await holdBack(tab, part("swot"));
  await open(tab, `plan/${plan}/swot?item=swot:${id}`);
  await expect(tab.getByText("Loading…")).toBeVisible();
  release();
  await expect(card(tab, "Suites bundle booking")).toBeFocused();
  await expect(card(tab, "Suites bundle booking")).toBeInViewport();
});

test("who has gone on while a part was awaited keeps the focus", async ({ context, page }) => {
  const plan = await startIn(page, "swot");
  await addItem(page, "swot-threat", "Suites bundle booking");
  await waitSaved(page);
  const id = await card(page, "Suites bundle booking").getAttribute("data-id");
  const tab = await context.newPage();
  const release = await holdBack(tab, part("swot"));
  await open(tab, `plan/${plan}/swot?item=swot:${id}`);
  await tab.getByTestId("locale").focus();
  release();
  await expect(card(tab, "Suites bundle booking")).toBeVisible();
  await expect(tab.getByTestId("locale")).toBeFocused();
});
