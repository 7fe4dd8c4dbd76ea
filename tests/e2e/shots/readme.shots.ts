import { fileURLToPath } from "node:url";
import { openModule, startSamplePlan, waitSaved } from "../support/app";
import { test } from "../support/test";

test.use({ colorScheme: "light", locale: "en", viewport: { width: 1440, height: 900 } });

test("the picture in the README", async ({ page }) => {
  await startSamplePlan(page);
  await openModule(page, "swot");
  await waitSaved(page);
  await page.screenshot({ path: fileURLToPath(new URL("../screenshots/readme.png", import.meta.url)) });
});
