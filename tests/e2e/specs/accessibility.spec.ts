import { expectAccessibleInBoth } from "../support/looks/accessibility";
import { chooseImport, exportJson, goTo, open, startSamplePlan } from "../support/app";
import { expect, test } from "../support/test";

for (const locale of ["en", "zh-CN"] as const) {
  test.describe(locale, () => {
    test.use({ locale: locale === "en" ? "en-US" : locale, colorScheme: "light" });

    test("axe finds nothing on home, empty, with plans and with a bin", async ({ page }) => {
      await open(page);
      await expectAccessibleInBoth(page);
      await startSamplePlan(page);
      await open(page);
      await expectAccessibleInBoth(page);
      await page.getByTestId("plan-row").locator("[aria-haspopup=menu]").click();
      await expectAccessibleInBoth(page);
      await page.getByRole("menuitem").last().click();
      await page.getByRole("main").locator("summary").click();
      await page.getByRole("main").getByRole("listitem").getByRole("button").last().click();
      await expect(page.getByRole("dialog")).toBeVisible();
      await expectAccessibleInBoth(page);
    });

    test("axe finds nothing on data safety, empty, with plans, a test and the last question", async ({ page }) => {
      await open(page, "safety");
      await expect(page.getByTestId("safety-advice")).toBeVisible();
      await expectAccessibleInBoth(page);
      await startSamplePlan(page);
      await open(page, "safety");
      await page.getByTestId("test-backups").click();
      await expect(page.getByTestId("test-told").getByRole("listitem")).toHaveCount(1);
      await expectAccessibleInBoth(page);
      await page.getByTestId("wipe").click();
      await expect(page.getByRole("dialog")).toBeVisible();
      await expectAccessibleInBoth(page);
    });

    test("axe finds nothing in the previews of files and the list of keys", async ({ page }) => {
      await startSamplePlan(page);
      const text = JSON.stringify(await exportJson(page));
      await chooseImport(page, "plan.json", text);
      await expect(page.getByTestId("import-apply")).toBeVisible();
      await expectAccessibleInBoth(page);
      await page.getByTestId("import-cancel").click();
      await chooseImport(page, "plan.json", "{");
      await expect(page.getByTestId("import-error")).toBeVisible();
      await expectAccessibleInBoth(page);
      await page.getByTestId("import-cancel").click();
      await page.locator("h1").click();
      await page.keyboard.press("?");
      await expect(page.getByRole("dialog")).toBeVisible();
      await expectAccessibleInBoth(page);
    });

    test("axe finds nothing on an empty module and at an unknown address", async ({ page }) => {
      await open(page);
      await page.getByTestId("new-plan").click();
      await goTo(page, "/swot");
      await expectAccessibleInBoth(page);
      await goTo(page, "/swot?view=tows");
      await expectAccessibleInBoth(page);
      await open(page, "nowhere");
      await expectAccessibleInBoth(page);
    });
  });
}
