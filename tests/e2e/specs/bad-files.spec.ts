import { truncate, writeFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import {
  addItem, chooseImport, chooseLocale, expectCards, exportJson, importFile, list, open, openModule, startIn, storagePrefix, stored,
  waitSaved,
} from "../support/app";
import { expect, test } from "../support/test";

const plan = (tables: unknown, version: unknown = 1) =>
  JSON.stringify({ format: "saleswright-plan", version, app: "0.1.0", exported_at: "2027-01-01T00:00:00Z", plan: { id: "p-1", tables } });
const whole = plan({ swot: [{ id: "a", order: "a0", quadrant: "strength", text: "A" }] });
const nested = `{"format":"saleswright-plan","version":1,"plan":${"[".repeat(1_000)}${"]".repeat(1_000)}}`;
const manyItems = `[${Array.from({ length: 50_001 }, (_, number) => `{"id":"s${number}"}`).join(",")}]`;

const refused = [
  { kind: "a PDF", name: "plan.pdf", content: "%PDF-1.7\n%âãÏÓ\n", en: "This is a PDF file", zh: "这是 PDF 文件" },
  { kind: "an archive", name: "plan.json", content: "PK\x03\x04....", en: "This is a ZIP file", zh: "这是 ZIP 文件" },
  { kind: "a cut-off file", name: "plan.json", content: whole.slice(0, -20), en: "The file ends in the middle, at line 1", zh: "到第 1 行就中断了" },
  { kind: "no JSON", name: "plan.json", content: "{\n  oops\n}", en: "not valid JSON: line 2, column 3", zh: "第 2 行第 3 列有误" },
  { kind: "other JSON", name: "plan.json", content: '{"a":1}', en: "not a Saleswright plan", zh: "不是销售工坊的计划" },
  { kind: "a list", name: "plan.json", content: "[1, 2, 3]", en: "not a Saleswright plan", zh: "不是销售工坊的计划" },
  { kind: "a newer format", name: "plan.json", content: plan({}, 999), en: "format 999, this one reads up to 2", zh: "格式 999，当前最高支持 2" },
  { kind: "a version that is no number", name: "plan.json", content: plan({}, "new"), en: "At “version” there is text where a number belongs", zh: "“version”应为数字，实际是文字" },
  { kind: "tables that are a list", name: "plan.json", content: plan([]), en: "At “plan.tables” there is a list", zh: "“plan.tables”应为一组字段" },
  { kind: "1,000 levels", name: "plan.json", content: nested, en: "nested more than 64 levels deep, at line 1", zh: "第 1 行嵌套超过 64 层" },
  { kind: "50,001 items", name: "plan.json", content: plan(JSON.parse(`{"swot":${manyItems}}`)), en: "The file holds 50,001 items; up to 50,000", zh: "文件有 50,001 个条目" },
  { kind: "an empty file", name: "plan.json", content: "", en: "The file is empty.", zh: "文件是空的。" },
  { kind: "blanks only", name: "plan.json", content: " \n\t ", en: "The file is empty.", zh: "文件是空的。" },
  { kind: "a web page", name: "plan.html", content: "<!doctype html><title>x</title>", en: "This is a web page, not a plan.", zh: "这是网页，不是计划文件。" },
  { kind: "text that is not UTF-8", name: "plan.json", content: Buffer.from([0x7b, 0x22, 0xc4, 0xe3, 0x22, 0x7d]), en: "not UTF-8: byte 3", zh: "第 3 个字节无法识别" },
];

async function expectRefused(page: Page, kind: string, name: string, message: string): Promise<void> {
  const dialog = page.getByRole("dialog", { name: new RegExp(`“${name}”`) });
  await expect(dialog.getByRole("alert"), kind).toContainText(message);
  await expect(page.getByTestId("import-apply")).toHaveCount(0);
  await dialog.getByTestId("import-cancel").click();
  await expect(dialog).toBeHidden();
}

/** Everything that is stored, but for the room that is kept free: it is taken when there is time. */
async function storedButRoom(page: Page): Promise<Record<string, string>> {
  const entries = Object.entries(await stored(page)).filter(([key]) => key !== `${storagePrefix}settings/spare`);
  return Object.fromEntries(entries);
}

for (const locale of ["en", "zh-CN"] as const) {
  test(`a file that is no plan is refused with a reason, and nothing changes, in ${locale}`, async ({ page }) => {
    await startIn(page, "swot");
    await addItem(page, "swot-strength", "A");
    await chooseLocale(page, locale);
    await waitSaved(page);
    const before = await storedButRoom(page);
    for (const { kind, name, content, en, zh } of refused) {
      await chooseImport(page, name, content);
      await expectRefused(page, kind, name, locale === "en" ? en : zh);
      expect(await storedButRoom(page), kind).toEqual(before);
    }
    await expectCards(list(page, locale === "en" ? "Strengths" : "优势"), ["A"]);
  });
}

test("a file of 11 MB or 100 MB is refused before it is read", async ({ page }, info) => {
  await startIn(page, "swot");
  for (const megabytes of [11, 100]) {
    const path = info.outputPath("large.json");
    await writeFile(path, "{");
    await truncate(path, megabytes * 1_000_000);
    await page.getByTestId("import-file").setInputFiles(path);
    await expectRefused(page, `${megabytes} MB`, "large.json", `The file has ${megabytes} MB; up to 10 MB can be read.`);
  }
});

test("damage inside a plan costs what is damaged, and the preview says what", { tag: "@main" }, async ({ page }) => {
  await startIn(page, "basics");
  const tables = {
    swot: [
      { id: "a", order: "a0", quadrant: "strength", text: "A", impact: 9, origin: ["pest:gone"] },
      { id: "a", order: "a1", quadrant: "strength", text: "B", owner: "person:gone" },
      { id: "c", order: "a2", quadrant: "sideways", text: "C", impact: "high" },
      "not an item",
      { id: "d", order: "a3", quadrant: "threat", text: ["not", "text"], unheard_of: { kept: true } },
    ],
    basics: [{ title: "Damaged", revenue_target: "much", period_start: "2027-02-31" }],
  };
  await chooseImport(page, "damaged.json", plan(tables));
  const preview = page.getByRole("dialog", { name: "What is in “damaged.json”" });
  for (const note of [
    "1 item had the id of another.",
    "2 links led to items that are not in the file.",
    "1 item could not be read and is left out.",
    "1 field is unknown to this version.",
    "9 is outside 1 to 5.",
    "“sideways” is not one of the choices.",
  ]) {
    await expect(preview).toContainText(note);
  }
  await expect(preview.getByText("plan.tables.swot[0].impact")).toBeVisible();
  await expect(preview.getByRole("button", { name: "Save what was left out" })).toBeVisible();
  await page.getByTestId("import-apply").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Damaged");
  await openModule(page, "swot");
  await expectCards(list(page, "Strengths"), ["A", "B"]);
  const { swot } = (await exportJson(page)).plan.tables;
  expect(swot.map(({ text }: { text?: string }) => text)).toEqual(expect.arrayContaining(["A", "B", "C"]));
  expect(swot).toContainEqual(expect.objectContaining({ unheard_of: { kept: true } }));
});

test("a file with thousands of items is imported whole", async ({ page }) => {
  await open(page);
  const swot = Array.from({ length: 5_000 }, (_, number) => ({ id: `s${number}`, quadrant: "threat", text: `Fact ${number}` }));
  await importFile(page, "large.json", plan({ swot }));
  await openModule(page, "swot");
  await expect(page.getByRole("region", { name: "Threats" })).toContainText("5,000 items");
});
