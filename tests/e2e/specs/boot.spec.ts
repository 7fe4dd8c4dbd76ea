import { open } from "../support/app";
import { expectAccessible } from "../support/looks/accessibility";
import { expect, test } from "../support/test";

test("the program starts and takes the boot screen away", { tag: "@main" }, async ({ page }) => {
  await open(page);
  await expect(page.locator("h1")).toBeVisible();
  await expect(page.locator("#panic")).toBeHidden();
});

test("theme and language are set before the program runs", async ({ page, watch }) => {
  watch.allow(/Failed to load resource|Failed to fetch/);
  await page.route(/\.wasm$/, (route) => route.abort());
  await page.addInitScript(() => {
    localStorage.setItem("saleswright/settings/theme", "dark");
    localStorage.setItem("saleswright/settings/locale", "zh-CN");
  });
  await page.goto("./", { waitUntil: "commit" });
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
  await expect(page.locator(".boot h1")).toHaveText("销售工坊 Saleswright");
});

test.describe("in a Chinese browser", () => {
  test.use({ locale: "zh-CN" });

  test("the page speaks Chinese from the start", async ({ page }) => {
    await open(page);
    await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
  });
});

test("a wasm file that does not load is said on the boot screen", async ({ page, watch }) => {
  watch.allow(/Failed to load resource|Failed to fetch/);
  await page.route(/\.wasm$/, (route) => route.abort());
  await page.goto("./");
  await expect(page.getByText("Part of the app did not load")).toBeVisible();
  await expect(page.getByText("程序有一部分没有加载成功")).toBeVisible();
  await expectAccessible(page);
});

test("a script that does not load is said on the boot screen", async ({ page, watch }) => {
  watch.allow(/Failed to load resource/);
  await page.route(/\.js$/, (route) => route.abort());
  await page.goto("./");
  await expect(page.getByText("Part of the app did not load")).toBeVisible();
});

test("a browser without WebAssembly is told so", async ({ page, watch }) => {
  watch.allow(/WebAssembly/);
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, "WebAssembly"));
  await page.goto("./");
  await expect(page.getByText("This browser cannot run WebAssembly")).toBeVisible();
  await expect(page.getByText("Part of the app did not load")).toBeHidden();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the page says why nothing happens", async ({ page }) => {
    await page.goto("./");
    // By element, since the driver looks for text outside of noscript only.
    const texts = page.locator("noscript p");
    await expect(texts).toContainText(["JavaScript is off", "JavaScript 已关闭"]);
    for (const text of await texts.all()) await expect(text).toBeVisible();
    await expect(page.locator(".boot").getByText("Opening Saleswright")).toBeHidden();
    await expect(page.locator("#boot-home")).toBeHidden();
  });
});
