import type { Page } from "@playwright/test";
import { expectAccessible } from "../support/looks/accessibility";
import { download, open } from "../support/app";
import { expect, test } from "../support/test";

const message = "panicked at src/store/workspace.rs:1: reason";

async function panic(page: Page): Promise<void> {
  await page.evaluate((detail) => {
    window.dispatchEvent(new CustomEvent("saleswright:panic", { detail }));
  }, message);
  await expect(page.getByRole("dialog")).toBeVisible();
}

test("a panic shows the overlay, with what went wrong and the focus in it", async ({ page }) => {
  await open(page);
  await panic(page);
  await expect(page.locator("#panic-download")).toBeFocused();
  await page.locator("#panic summary").click();
  await expect(page.locator("#panic-report")).toContainText(message);
});

test("the overlay cannot be left but by reloading", async ({ page }) => {
  await open(page);
  await panic(page);
  for (let presses = 0; presses < 4; presses += 1) await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.getByRole("button", { name: "Reload" }).click();
  await expect(page.getByRole("dialog")).toBeHidden();
});

test("everything stored can be downloaded, and nothing else", async ({ page }) => {
  await open(page);
  await page.evaluate(() => {
    localStorage.setItem("saleswright/plan-1/swot/a-1", '{"text":"一天上线"}');
    localStorage.setItem("saleswright/plan-1/swot/a-2", "damaged {");
    localStorage.setItem("another-page", "theirs");
  });
  await panic(page);
  const { name, text } = await download(page, page.locator("#panic-download"));
  expect(name).toMatch(/^saleswright-stored-\d{4}-\d\d-\d\d\.json$/);
  const { format, entries } = JSON.parse(text);
  expect(format).toBe("saleswright-storage");
  expect(entries).toMatchObject({
    "saleswright/plan-1/swot/a-1": '{"text":"一天上线"}',
    "saleswright/plan-1/swot/a-2": "damaged {",
  });
  expect(Object.keys(entries)).not.toContain("another-page");
});

test("where downloads fail, the text can be copied", async ({ page }) => {
  await open(page);
  await page.evaluate(() => {
    localStorage.setItem("saleswright/plan-1/swot/a-1", "kept");
    URL.createObjectURL = () => {
      throw new Error("no downloads here");
    };
  });
  await panic(page);
  await page.locator("#panic-download").click();
  await expect(page.locator("#panic-copy")).toBeFocused();
  await expect(page.locator("#panic-copy")).toHaveValue(/"saleswright\/plan-1\/swot\/a-1": "kept"/);
  await expectAccessible(page);
});

test("a trap in the wasm shows the overlay without a panic hook", async ({ page, watch }) => {
  watch.allow(/unreachable/);
  await open(page);
  await page.evaluate(() => void Promise.reject(new WebAssembly.RuntimeError("unreachable")));
  await expect(page.getByRole("dialog")).toBeVisible();
});

test("another error does not", async ({ page, watch }) => {
  watch.allow(/only a test/);
  await open(page);
  await page.evaluate(() => void Promise.reject(new Error("only a test")));
  // A task later the event has been handled, had it been heard.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
  await expect(page.locator("#panic")).toBeHidden();
});

for (const theme of ["light", "dark"] as const) {
  for (const locale of ["en-US", "zh-CN"]) {
    test.describe(`${theme}, ${locale}`, () => {
      test.use({ colorScheme: theme, locale });

      test("axe finds nothing in the overlay", async ({ page }) => {
        await open(page);
        await panic(page);
        await expectAccessible(page, "#panic");
      });
    });
  }
}
