import { goTo, openModule, paperOf, startSamplePlan } from "../support/app";
import { screens } from "../support/screens";
import { expect, test } from "../support/test";

/** The first screen of each module, and the page that hands on. */
const modules = screens.map(({ route }) => route.slice(1)).filter((route, at, all) => /^[a-z]+$/.test(route) && all.indexOf(route) === at);

for (const locale of ["en-US", "zh-CN"]) {
  test.describe(locale, () => {
    test.use({ locale });

    // That no error, violation or request elsewhere comes with it, every test watches.
    test("every module of the example plan opens and shows what is in it", { tag: "@main" }, async ({ page }) => {
      await startSamplePlan(page);
      expect(modules.length).toBeGreaterThan(16);
      for (const module of modules.filter((module) => !["history", "coach", "export"].includes(module))) {
        await openModule(page, module);
        await expect(page.getByRole("main").locator(":is([data-testid^=item-], input, textarea, svg):visible").first(), module).toBeVisible();
      }
      await goTo(page, "/export");
      await expect(paperOf(page)).toContainText("SWOT");
    });
  });
}
