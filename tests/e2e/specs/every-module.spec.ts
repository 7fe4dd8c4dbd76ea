import { type SampleButton, goTo, openModule, paperOf, startSamplePlan } from "../support/app";
import { screens } from "../support/screens";
import { expect, test } from "../support/test";

/** The first screen of each module, and the page that hands on. */
const modules = screens.map(({ route }) => route.slice(1)).filter((route, at, all) => /^[a-z]+$/.test(route) && all.indexOf(route) === at);

for (const locale of ["en-US", "zh-CN"]) {
  test.describe(locale, () => {
    test.use({ locale });

    for (const [story, person] of [["sample-plan", /Lin Yue|林悦/], ["sample-tea", /Gu Yan|顾言/]] as [SampleButton, RegExp][]) {
      // That no error, violation or request elsewhere comes with it, every test watches.
      test(`every module of the ${story} opens and shows what is in it`, { tag: "@main" }, async ({ page }) => {
        await startSamplePlan(page, story);
        expect(modules.length).toBeGreaterThan(16);
        for (const module of modules.filter((module) => !["history", "coach", "export", "evening", "people", "thread", "deals"].includes(module))) {
          await openModule(page, module);
          await expect(page.getByRole("main").locator(":is([data-testid^=item-], input, textarea, svg):visible").first(), module).toBeVisible();
        }
        await goTo(page, "/deals");
        await expect(page.getByRole("main").getByTestId("item-deal").first()).toBeVisible();
        await goTo(page, "/coach");
        await expect(page.getByRole("main").getByRole("status")).toHaveText(/^1 (?:warning|条警告)/);
        await goTo(page, "/export");
        await expect(paperOf(page)).toContainText("SWOT");
        await expect(paperOf(page)).toContainText(person);
      });
    }
  });
}
