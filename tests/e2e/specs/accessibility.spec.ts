import { expectAccessible } from "../support/accessibility";
import { chooseImport, exportJson, goTo, open, startSamplePlan } from "../support/app";
import { screens, visit, walkTime } from "../support/screens";
import { expect, test } from "../support/test";

const locales = ["en", "zh-CN"] as const;
const themes = ["light", "dark"] as const;

for (const locale of locales) {
  test.describe(locale, () => {
    test.use({ locale: locale === "en" ? "en-US" : locale });

    test("axe finds nothing on the screens of a plan, light and dark", async ({ page }) => {
      test.setTimeout(4 * walkTime);
      await startSamplePlan(page);
      for (const screen of screens) {
        await page.emulateMedia({ colorScheme: "light" });
        await visit(page, screen);
        await expectAccessible(page, "html", screen.name);
        await page.emulateMedia({ colorScheme: "dark" });
        await expectAccessible(page, "html", `${screen.name} in the dark`);
      }
    });
  });

  for (const theme of themes) {
    test.describe(`${locale}, ${theme}`, () => {
      test.use({ locale: locale === "en" ? "en-US" : locale, colorScheme: theme });

      test("axe finds nothing on home, empty, with plans and with a bin", async ({ page }) => {
        await open(page);
        await expectAccessible(page);
        await startSamplePlan(page);
        await open(page);
        await expectAccessible(page);
        await page.getByTestId("plan-row").locator("[aria-haspopup=menu]").click();
        await expectAccessible(page);
        await page.getByRole("menuitem").last().click();
        await page.getByRole("main").locator("summary").click();
        await page.getByRole("main").getByRole("listitem").getByRole("button").last().click();
        await expect(page.getByRole("dialog")).toBeVisible();
        await expectAccessible(page);
      });

      test("axe finds nothing on data safety, empty, with plans, a test and the last question", async ({ page }) => {
        await open(page, "safety");
        await expect(page.getByTestId("safety-advice")).toBeVisible();
        await expectAccessible(page);
        await startSamplePlan(page);
        await open(page, "safety");
        await page.getByTestId("test-backups").click();
        await expect(page.getByTestId("test-told").getByRole("listitem")).toHaveCount(1);
        await expectAccessible(page);
        await page.getByTestId("wipe").click();
        await expect(page.getByRole("dialog")).toBeVisible();
        await expectAccessible(page);
      });

      test("axe finds nothing in the previews of files and the list of keys", async ({ page }) => {
        await startSamplePlan(page);
        const text = JSON.stringify(await exportJson(page));
        await chooseImport(page, "plan.json", text);
        await expect(page.getByTestId("import-apply")).toBeVisible();
        await expectAccessible(page);
        await page.getByTestId("import-cancel").click();
        await chooseImport(page, "plan.json", "{");
        await expect(page.getByTestId("import-error")).toBeVisible();
        await expectAccessible(page);
        await page.getByTestId("import-cancel").click();
        await page.locator("h1").click();
        await page.keyboard.press("?");
        await expect(page.getByRole("dialog")).toBeVisible();
        await expectAccessible(page);
      });

      test("axe finds nothing on an empty module and at an unknown address", async ({ page }) => {
        await open(page);
        await page.getByTestId("new-plan").click();
        await goTo(page, "/swot");
        await expectAccessible(page);
        await goTo(page, "/swot?view=tows");
        await expectAccessible(page);
        await open(page, "nowhere");
        await expectAccessible(page);
      });
    });
  }
}

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 780 }, hasTouch: true });

  test("axe finds nothing on the screens of a plan", async ({ page }) => {
    test.setTimeout(3 * walkTime);
    await startSamplePlan(page);
    for (const screen of screens) {
      await visit(page, screen);
      await expectAccessible(page, "html", screen.name);
    }
  });
});
