// Reading and writing the file of a plan, beside what the browser itself takes for the same text.

import { scriptTime, worked } from "./script-time.mjs";

const timeout = 120_000;

/** Imports up to the preview and exports, the program being open at a plan; the preview is left again. */
export async function throughTheProgram(page, text, times) {
  const spent = await scriptTime(page);
  const file = { name: "bench.json", mimeType: "application/json", buffer: Buffer.from(text) };
  const preview = page.getByTestId("import-apply");
  const results = { reading: [], writing: [] };
  // The first time fetches the part that reads.
  for (let turn = 0; turn <= times; turn += 1) {
    const reading = await worked(spent, async () => {
      await page.getByTestId("import-file").setInputFiles(file);
      await preview.waitFor({ timeout });
    });
    await page.getByTestId("import-cancel").first().click();
    const writing = await worked(spent, async () => {
      const download = page.waitForEvent("download", { timeout });
      await page.getByTestId("export-json").click();
      await (await download).path();
    });
    if (turn > 0) {
      results.reading.push(reading);
      results.writing.push(writing);
    }
  }
  return results;
}

/** What `JSON.parse` and `JSON.stringify` take for the same text. */
export function throughTheBrowser(page, text, times) {
  return page.evaluate(
    ([text, times]) => {
      const results = { reading: [], writing: [] };
      for (let turn = 0; turn <= times; turn += 1) {
        const start = performance.now();
        const value = JSON.parse(text);
        const parsed = performance.now();
        JSON.stringify(value);
        results.reading.push(parsed - start);
        results.writing.push(performance.now() - parsed);
      }
      return results;
    },
    [text, times],
  );
}
