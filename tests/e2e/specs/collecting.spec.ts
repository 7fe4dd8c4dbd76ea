import type { Page } from "@playwright/test";
import { addItem, exportJson, expectCards, list, open, openModule, startPlan, stored, waitSaved } from "../support/app";
import { expect, test } from "../support/test";

// Plans that were handed out from one file and come back from many hands: all of them have one id.

async function handOut(page: Page, title: string): Promise<any> {
  await startPlan(page);
  await page.getByLabel("Plan title", { exact: true }).fill(title);
  await openModule(page, "swot");
  await addItem(page, "swot-strength", "As handed out");
  await waitSaved(page);
  return exportJson(page);
}

function cameBack(file: any, name: string, strength: string): { name: string; mimeType: string; buffer: Buffer } {
  const plan = structuredClone(file);
  plan.plan.tables.swot[0].text = strength;
  return { name, mimeType: "application/json", buffer: Buffer.from(JSON.stringify(plan)) };
}

test("plans that come back are added together, each under a title of its own", async ({ page }) => {
  const file = await handOut(page, "Clinics");
  await open(page);
  await page.getByTestId("import-file").setInputFiles([
    cameBack(file, "Chen Bo.json", "Quick"),
    { name: "notes.json", mimeType: "application/json", buffer: Buffer.from("{") },
    cameBack(file, "Lin Yue.json", "Near"),
    cameBack(file, "Sun Hao.json", "Cheap"),
  ]);
  const dialog = page.getByRole("dialog", { name: "4 files opened" });
  await expect(dialog.getByLabel("Title for “Chen Bo.json”")).toHaveValue("Clinics (Chen Bo)");
  await expect(dialog.getByText("Not readable: notes.json")).toBeVisible();
  await dialog.getByLabel("Title for “Lin Yue.json”").fill("Lin Yue, group 2");
  await dialog.getByRole("checkbox", { name: "Add “Sun Hao.json”" }).uncheck();
  await dialog.getByRole("button", { name: "Add 2 plans" }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole("region", { name: "Notices" }).getByText("2 plans added.")).toBeVisible();
  const plans = page.getByRole("main").getByRole("link");
  for (const title of ["Clinics", "Clinics (Chen Bo)", "Lin Yue, group 2"]) await expect(plans.filter({ hasText: new RegExp(`^${title.replace(/[()]/g, "\\$&")}`) }).first()).toBeVisible();
  await expect(plans.filter({ hasText: "Sun Hao" })).toHaveCount(0);
  await plans.filter({ hasText: "Lin Yue, group 2" }).click();
  await openModule(page, "swot");
  await expectCards(list(page, "Strengths"), ["Near"]);
});

test("thirty files of one plan are thirty plans, and none of it happens before it is confirmed", async ({ page }) => {
  const file = await handOut(page, "Clinics");
  const files = Array.from({ length: 30 }, (_, number) => cameBack(file, "plan.json", `Strength ${number}`));
  await open(page);
  const before = await stored(page);
  await page.getByTestId("import-file").setInputFiles(files);
  const dialog = page.getByRole("dialog", { name: "30 files opened" });
  await expect(dialog.getByRole("textbox")).toHaveCount(30);
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  expect(await stored(page)).toEqual(before);
  await page.getByTestId("import-file").setInputFiles(files);
  await dialog.getByRole("button", { name: "Add 30 plans" }).click();
  await expect(page.getByRole("region", { name: "Notices" }).getByText("30 plans added.")).toBeVisible();
  const titles = await page.getByRole("main").getByRole("link").filter({ hasText: /^Clinics/ }).allInnerTexts();
  expect(new Set(titles.map((title) => title.split("\n")[0])).size).toBe(31);
});
