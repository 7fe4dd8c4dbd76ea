import type { Page } from "@playwright/test";
import { chooseLocale, open, startSamplePlan } from "../support/app";
import { expectAccessible, expectAccessibleInBoth } from "../support/looks/accessibility";
import { moving, undistinguished } from "../support/looks/preferences";
import { expectItFits } from "../support/looks/width";
import { leftoversOfChinese, leftoversOfEnglish } from "../support/looks/words";
import { type Screen, screens, visit } from "../support/screens";
import { expect, test } from "../support/test";

// What must hold on every screen of the example plan. All of it is asked where a screen is, as going there costs more than most of
// the asking. A few walks instead of one: the runner looks through all steps of a test at each further one.

/** How many screens a walk has. */
const length = 14;
const walks = Array.from({ length: Math.ceil(screens.length / length) }, (_, walk) => screens.slice(walk * length, (walk + 1) * length));
const told = (walk: Screen[]) => `${walk[0].name} to ${walk[walk.length - 1].name}`;

for (const locale of ["en", "zh-CN"] as const) {
  test.describe(locale, () => {
    test.use({ locale: locale === "en" ? "en-US" : locale, colorScheme: "light" });

    for (const walk of walks) {
      test(`accessible, light and dark, of the right width and in one language, also as set in the system: ${told(walk)}`, async ({ page }) => {
        await startSamplePlan(page);
        for (const screen of walk) {
          await visit(page, screen);
          const left = locale === "en" ? await leftoversOfChinese(page) : await leftoversOfEnglish(page);
          expect.soft(left, `words of another language on ${screen.name}`).toEqual([]);
          await expectAccessibleInBoth(page, screen.name);
          await expectPreferencesHeeded(page, screen.name);
          // Last, since a menu that is open closes when the width changes.
          await expectItFits(page, screen.name);
        }
      });
    }

    test("home and data safety fit", async ({ page }) => {
      await open(page);
      await chooseLocale(page, locale);
      await expectItFits(page, "home");
      await startSamplePlan(page);
      await open(page, "safety");
      await expect(page.getByTestId("backup-row")).toBeVisible();
      await page.getByTestId("test-backups").click();
      await expectItFits(page, "data safety");
    });
  });
}

async function expectPreferencesHeeded(page: Page, where: string): Promise<void> {
  await page.emulateMedia({ forcedColors: "active" });
  expect.soft(await undistinguished(page), `no different with forced colours on ${where}`).toEqual([]);
  await page.emulateMedia({ forcedColors: "none" });
  // Every test asks for reduced motion.
  expect.soft(await moving(page), `moves on ${where}`).toEqual([]);
}

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 780 }, hasTouch: true });

  for (const walk of walks) {
    test(`accessible: ${told(walk)}`, async ({ page }) => {
      await startSamplePlan(page);
      for (const screen of walk) {
        await visit(page, screen);
        await expectAccessible(page, "html", screen.name);
      }
    });
  }
});
