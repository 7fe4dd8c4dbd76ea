import { fileURLToPath } from "node:url";
import { type Locale, type Theme, open, planId, startPlan, startSamplePlan, waitSaved } from "../support/app";
import { test } from "../support/test";

const folder = fileURLToPath(new URL("../../../target/shots/", import.meta.url));

/** Routes inside a plan; `SHOTS="swot pest"` in the environment chooses others. "" is the journey. */
const routes = process.env.SHOTS?.split(" ") ?? ["", "basics", "research", "pest", "swot", "persona", "positioning"];
const widths = [360, 1024, 1440];
const themes: Theme[] = ["light", "dark"];
const locales: Locale[] = ["en", "zh-CN"];

for (const locale of locales) {
  for (const theme of themes) {
    for (const width of widths) {
      test.describe(`${locale} ${theme} ${width}`, () => {
        test.use({ colorScheme: theme, locale, viewport: { width, height: width < 700 ? 780 : 900 } });
        const path = (name: string) => `${folder}${name}-${locale}-${theme}-${width}.png`;

        test("home", async ({ page }) => {
          await open(page);
          await page.screenshot({ path: path("home"), fullPage: true });
        });

        for (const [content, start] of [["empty", startPlan], ["sample", startSamplePlan]] as const) {
          test(`${content} plan`, async ({ page }) => {
            await start(page);
            await waitSaved(page);
            const plan = await planId(page);
            for (const route of routes) {
              await open(page, `plan/${plan}/${route}`.replace(/\/$/, ""));
              await page.screenshot({ path: path(`${route || "journey"}-${content}`), fullPage: true });
            }
          });
        }
      });
    }
  }
}
