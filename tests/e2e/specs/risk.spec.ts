import type { Locator, Page } from "@playwright/test";
import {
  addField, addItem, card, chooseLocale, exportJson, importFile, items, live, open, openModule, openView, planId, startIn,
  startSamplePlan, tabTo, undo, waitSaved,
} from "../support/app";
import { expect, test } from "../support/test";

const dot = (page: Page, name: string) => page.getByRole("slider", { name, exact: true });
const map = (page: Page) => page.getByTestId("heat-map");

/** A field of the map by its levels, likelihood first. */
const field = (page: Page, likelihood: number, impact: number) => map(page).locator(`[data-heat="${likelihood}-${impact}"]`);

async function drag(page: Page, from: Locator, to: Locator): Promise<void> {
  await from.scrollIntoViewIfNeeded();
  const [start, end] = [(await from.boundingBox())!, (await to.boundingBox())!];
  await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2);
  await page.mouse.down();
  await page.mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 5 });
  await page.mouse.up();
}

test("a risk that is dragged and given up by Escape stays in its field", async ({ page }) => {
  await startIn(page, "risk");
  await addItem(page, "risk", "The head nurse leaves");
  await openView(page, "Heat map");
  await page.getByRole("button", { name: "Put “The head nurse leaves” on the map" }).click();
  const nurse = dot(page, "The head nurse leaves");
  const [start, end] = [(await nurse.boundingBox())!, (await field(page, 4, 4).boundingBox())!];
  await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2);
  await page.mouse.down();
  await page.mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 5 });
  await expect(field(page, 4, 4)).toHaveClass(/over/);
  await page.keyboard.press("Escape");
  await page.mouse.up();
  await expect(field(page, 4, 4)).not.toHaveClass(/over/);
  await expect(nurse).toHaveAttribute("aria-valuetext", "likelihood 3, impact 3, Medium");
});

test("a risk is put on the map, dragged, moved by keys and rated by dots; each is said, and undo leads back", async ({ page }) => {
  await startIn(page, "risk");
  await addItem(page, "risk", "The head nurse leaves");
  await openView(page, "Heat map");
  await expect(page.getByText("Not rated yet (1)")).toBeVisible();
  await page.getByRole("button", { name: "Put “The head nurse leaves” on the map" }).click();
  const nurse = dot(page, "The head nurse leaves");
  await expect(nurse).toBeFocused();
  await expect(nurse).toHaveAttribute("aria-valuetext", "likelihood 3, impact 3, Medium");
  await drag(page, nurse, field(page, 5, 4));
  await expect(nurse).toHaveAttribute("aria-valuetext", "likelihood 5, impact 4, Very high");
  await expect(live(page)).toHaveText("The head nurse leaves: likelihood 5, impact 4, Very high.");
  await expect(field(page, 5, 4)).toContainText("Likelihood 5, impact 4: 1 risk");
  await nurse.press("ArrowDown");
  await expect(nurse).toBeFocused();
  await nurse.press("ArrowRight");
  await expect(nurse).toHaveAttribute("aria-valuetext", "likelihood 4, impact 5, Very high");
  await nurse.press("ArrowRight");
  await expect(nurse).toHaveAttribute("aria-valuetext", "likelihood 4, impact 5, Very high");
  const likelihood = page.locator(".heat-list").getByRole("slider", { name: "Likelihood" });
  await likelihood.press("2");
  await expect(nurse).toHaveAttribute("aria-valuetext", "likelihood 2, impact 5, High");
  await undo(page);
  await undo(page);
  await undo(page);
  await expect(nurse).toHaveAttribute("aria-valuetext", "likelihood 5, impact 4, Very high");
  await undo(page);
  await undo(page);
  await expect(page.getByText("Not rated yet (1)")).toBeVisible();
});

test("the appetite line is drawn, and what stands above it without an answer is told", async ({ page }) => {
  await startIn(page, "risk");
  await addItem(page, "risk", "A trial starts and nobody logs in");
  await openView(page, "Heat map");
  await page.getByRole("button", { name: /^Put / }).click();
  await expect(page.getByText("No line is drawn yet.")).toBeVisible();
  const line = page.getByRole("textbox", { name: "Appetite line" });
  await line.fill("8");
  await line.press("Enter");
  await expect(page.getByText("We carry scores up to 8. Above it, something is done.")).toBeVisible();
  await expect(page.getByTestId("standing")).toHaveText("1 risk: 1 above the line today, 1 after responses");
  await page.getByRole("button", { name: /^Coach( \d+)?$/ }).click();
  const told = page.getByText(/scores 9; your line is 8/);
  await expect(told.first()).toBeVisible();
  await line.fill("9");
  await line.press("Enter");
  await expect(told).toHaveCount(0);
  await waitSaved(page);
  await page.reload();
  await expect(line).toHaveValue("9");
  await expect(page.getByTestId("standing")).toHaveText("1 risk: 0 above the line today, 0 after responses");
});

test("three levels group five, and no rating is lost", async ({ page }) => {
  await startSamplePlan(page);
  await openModule(page, "risk");
  await openView(page, "Heat map");
  const leak = dot(page, "Patient data leak from a clinic, and th…");
  await expect(leak).toHaveAttribute("aria-valuetext", "likelihood 2, impact 5, High");
  await page.getByTestId("matrix-size").click();
  await expect(map(page).locator("td[data-heat]")).toHaveCount(9);
  await expect(page.getByText("3 × 3 only groups the levels. Your ratings from 1 to 5 stay.")).toBeVisible();
  await expect(leak).toHaveAttribute("aria-valuetext", "likelihood 1, impact 3, High");
  await leak.press("ArrowUp");
  await expect(leak).toHaveAttribute("aria-valuetext", "likelihood 2, impact 3, Very high");
  await page.getByTestId("matrix-size").click();
  await expect(map(page).locator("td[data-heat]")).toHaveCount(25);
  await expect(leak).toHaveAttribute("aria-valuetext", "likelihood 3, impact 5, Very high");
});

test("after the responses a risk stands elsewhere, and the picture shows the way", async ({ page }) => {
  await startSamplePlan(page);
  await openModule(page, "risk");
  await openView(page, "Heat map");
  await openView(page, "After responses");
  const ill = dot(page, "Chen Bo is ill for a month");
  await expect(ill).toHaveAttribute("aria-valuetext", "likelihood 2, impact 3, Medium");
  await ill.press("ArrowDown");
  await expect(ill).toHaveAttribute("aria-valuetext", "likelihood 1, impact 3, Low");
  await openView(page, "Both, with arrows");
  await expect(page.getByRole("img", { name: "8 risks: 7 above the line today, 0 after responses" })).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "Chen Bo is ill for a month" })).toContainText(/15 · Very high.*3 · Low/);
  await openView(page, "Top ten");
  await expect(page.getByTestId("top-risk").first()).toContainText("A large suite gives booking away free, and clinics wait");
  await expect(page.getByTestId("top-risk")).toHaveCount(8);
  await expect(page.getByTestId("top-risk").last()).toContainText("Chen Bo is ill for a month");
});

test("a risk, its rating and a response are written by keyboard alone", async ({ page }) => {
  await startIn(page, "risk");
  await page.locator("body").press("Tab");
  await tabTo(page, addField(page, "risk"));
  await page.keyboard.type("A clinic pays a month late");
  await page.keyboard.press("Enter");
  const late = card(page, "A clinic pays a month late");
  await tabTo(page, late.getByRole("slider", { name: "Likelihood" }), "Shift+Tab");
  await page.keyboard.press("3");
  await tabTo(page, late.getByRole("slider", { name: "Impact" }));
  await page.keyboard.press("4");
  await expect(late.getByText("12 · High")).toBeVisible();
  await tabTo(page, late, "Shift+Tab");
  await page.keyboard.press("Space");
  await tabTo(page, addField(page, "risk_response"));
  await page.keyboard.type("Remind seven days before");
  await page.keyboard.press("Enter");
  const response = items(page, "risk_response").first();
  await tabTo(page, response.getByRole("checkbox"), "Shift+Tab");
  await page.keyboard.press("Space");
  await expect(late.getByText("1 of 1 response in place")).toBeVisible();
  await open(page, `plan/${await planId(page)}/risk?view=matrix`);
  await page.locator("body").press("Tab");
  await tabTo(page, dot(page, "A clinic pays a month late"));
  await page.keyboard.press("ArrowLeft");
  await expect(dot(page, "A clinic pays a month late")).toHaveAttribute("aria-valuetext", "likelihood 3, impact 3, Medium");
  await page.keyboard.press("Enter");
  await expect(card(page, "A clinic pays a month late").getByText("9 · Medium").first()).toBeVisible();
});

test("the starter risks come with their responses, in Chinese too", async ({ page }) => {
  await startIn(page, "risk");
  await chooseLocale(page, "zh-CN");
  await page.getByRole("button", { name: "插入参考条目" }).first().click();
  await expect(items(page, "risk")).toHaveCount(10);
  const unpaid = card(page, "客户到期不付款");
  await expect(unpaid.getByText("9 · 中")).toBeVisible();
  await expect(unpaid.getByText("2 项措施，已落实 0 项")).toBeVisible();
  await openView(page, "热力图");
  await dot(page, "客户到期不付款").press("ArrowUp");
  await expect(live(page)).toHaveText("客户到期不付款：可能性 4，影响 3，高。");
});

test("own words for the levels stand at the map, and a file brings the register back without what cannot be meant", async ({ page }) => {
  await startSamplePlan(page);
  await openModule(page, "risk");
  await openView(page, "Levels and appetite");
  await page.getByLabel("Likelihood levels", { exact: true }).fill("Never yet\nOnce in ten years");
  await openView(page, "Heat map");
  await expect(map(page).getByRole("rowheader", { name: "1 Never yet" })).toBeVisible();
  await expect(map(page).getByRole("rowheader", { name: "5 Almost certain" })).toBeVisible();
  const file = await exportJson(page);
  file.plan.tables.risk[0].likelihood = 9;
  file.plan.tables.risk[1].treatment = "pray";
  await importFile(page, "changed.json", JSON.stringify(file));
  await openModule(page, "risk");
  await expect(items(page, "risk")).toHaveCount(8);
  await openView(page, "Heat map");
  await expect(page.getByText("Not rated yet (1)")).toBeVisible();
  await expect(map(page).getByRole("rowheader", { name: "2 Once in ten years" })).toBeVisible();
});
