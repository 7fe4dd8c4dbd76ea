import type { Page } from "@playwright/test";
import { addItem, open, startIn, textOf, card, waitSaved } from "../support/app";
import { expect, test } from "../support/test";

// A file outside the browser that is kept as its plan is. The browser's own picker cannot be answered by a test: in its place stands
// one that hands out a file of the page's private file system, which is written and read in the same way.

test.use({ ownContext: true });

/** What the file holds now. */
async function held(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const folder = await navigator.storage.getDirectory();
    return (await (await folder.getFileHandle("kept.json", { create: true })).getFile()).text();
  });
}

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, {
      showSaveFilePicker: async () => (await navigator.storage.getDirectory()).getFileHandle("kept.json", { create: true }),
    });
  });
});

test("a file that was chosen is written with each change, read back, and counts as a backup, also after a reload", async ({ page }) => {
  const plan = await startIn(page, "swot");
  await addItem(page, "swot-strength", "Fast set-up");
  await waitSaved(page);
  await open(page, "safety");
  await page.getByTestId("keep-file").click();
  await expect(page.getByTestId("kept-file")).toHaveText("“kept.json” written and read back just now.");
  await expect(page.getByTestId("backup-badge")).toHaveText("Exported just now, no change since");
  expect(JSON.parse(await held(page)).plan.tables.swot[0].text).toBe("Fast set-up");

  await open(page, `plan/${plan}/swot`);
  await page.reload();
  await textOf(card(page, "Fast set-up")).fill("Slow set-up");
  await waitSaved(page);
  await expect.poll(async () => JSON.parse(await held(page)).plan.tables.swot[0].text).toBe("Slow set-up");

  await open(page, "safety");
  await expect(page.getByTestId("backup-badge")).toHaveText(/^Exported .*, no change since$/);
  await page.getByRole("button", { name: "Stop writing “kept.json”" }).click();
  await expect(page.getByTestId("keep-file")).toBeVisible();
  expect(JSON.parse(await held(page)).plan.tables.swot[0].text).toBe("Slow set-up");
});

test("a file that cannot be written is told, and the plan is not called backed up", async ({ page }) => {
  const plan = await startIn(page, "swot");
  await addItem(page, "swot-strength", "Fast set-up");
  await waitSaved(page);
  await open(page, "safety");
  await page.evaluate(() => {
    FileSystemFileHandle.prototype.createWritable = () => Promise.reject(new DOMException("gone", "NotFoundError"));
  });
  await page.getByTestId("keep-file").click();
  await expect(page.getByTestId("kept-file")).toHaveText(/^“kept\.json” (could not be written|is not written)/);
  await expect(page.getByTestId("backup-badge")).toHaveText("Never exported");
  await open(page, `plan/${plan}/swot`);
  await expect(card(page, "Fast set-up")).toBeVisible();
});
