import type { Locator, Page } from "@playwright/test";
import {
  addField, addItem, card, chooseLocale, exportJson, importFile, items, live, noticeUndo, openModule, openView, redo, startIn, startSamplePlan,
  tabTo, undo, waitSaved,
} from "../support/app";
import { compose } from "../support/composition";
import { expect, test } from "../support/test";

const counts = (page: Page): Locator => page.getByTestId("funnel-count");

async function type(field: Locator, value: string): Promise<void> {
  await field.fill(value);
  await field.press("Tab");
}

test("the funnel is worked out from target and rates, says what is missing, and stands after a reload", async ({ page }) => {
  await startIn(page, "metrics");
  await expect(page.getByTestId("funnel-missing")).toHaveText("Still missing: Revenue target, Average deal, Funnel stages");
  await expect(page.getByTestId("what-if")).toHaveCount(0);
  await type(page.getByLabel("Revenue target", { exact: true }), "1,200,000");
  await type(page.getByLabel("Average deal", { exact: true }), "24000");
  await type(page.getByLabel("Selling weeks", { exact: true }), "52");
  await page.getByRole("button", { name: "Start with five usual stages" }).click();
  await expect(items(page, "funnel_stage")).toHaveCount(5);
  await expect(page.getByTestId("funnel-missing")).toContainText("Rate of “Signed”");
  for (const [stage, rate] of [["First talk", "30"], ["Demonstration or trial", "50"], ["Offer", "60"], ["Signed", "50"]]) {
    await type(page.getByLabel(`Rate from the one before: ${stage}`, { exact: true }), rate);
  }
  await expect(page.getByTestId("funnel-target")).toHaveText("1,200,000 ÷ 24,000 = 50 signatures in the period");
  const expected = [
    "1,114 in the period, up to 22 a week", "334 in the period, up to 7 a week", "167 in the period, up to 4 a week", "100 in the period, up to 2 a week",
    "50 in the period, up to 1 a week",
  ];
  await expect(counts(page)).toHaveText(expected);
  await expect(page.getByText("Five points more at “First talk” saves 159 leads: the biggest lever.")).toBeVisible();
  await expect(page.getByRole("img", { name: "Lead: 1,114 – Signed: 50" })).toBeVisible();
  await type(page.getByLabel("Rate from the one before: Offer", { exact: true }), "70");
  await expect(counts(page).first()).toHaveText("954 in the period, up to 19 a week");
  await undo(page);
  await expect(counts(page)).toHaveText(expected);
  await waitSaved(page);
  await page.reload();
  await expect(counts(page)).toHaveText(expected);
});

test("target and average deal come from the plan basics unless others are typed", async ({ page }) => {
  await startIn(page, "basics");
  await type(page.getByLabel("Revenue target", { exact: true }), "5000");
  await type(page.getByLabel("Average deal", { exact: true }), "1000");
  await openModule(page, "metrics");
  await expect(page.getByTestId("funnel-target")).toHaveText("5,000 ÷ 1,000 = 5 signatures in the period");
  await expect(page.getByLabel("Revenue target", { exact: true })).toHaveAttribute("placeholder", "Plan basics: 5,000");
  await type(page.getByLabel("Average deal", { exact: true }), "500");
  await expect(page.getByTestId("funnel-target")).toHaveText("5,000 ÷ 500 = 10 signatures in the period");
  await type(page.getByLabel("Average deal", { exact: true }), "");
  await expect(page.getByTestId("funnel-target")).toHaveText("5,000 ÷ 1,000 = 5 signatures in the period");
});

test("other values are tried with sliders, change nothing until they are used, and are taken back as one step", async ({ page }) => {
  await startSamplePlan(page);
  await openModule(page, "metrics");
  await page.getByTestId("what-if").click();
  const tried = page.getByRole("region", { name: "What if …?", exact: true });
  const offer = page.getByRole("slider", { name: "Rate of “Offer”", exact: true });
  await offer.fill("70");
  await expect(page.getByTestId("what-if-leads")).toHaveText("954 leads instead of 1,114");
  await expect(page.getByRole("textbox", { name: "Rate of “Offer”", exact: true })).toHaveValue("70");
  await expect(tried.getByRole("row", { name: /^Lead/ })).toHaveText(/Lead1,11495419/);
  await page.getByRole("textbox", { name: "Average deal", exact: true }).last().fill("48000");
  await expect(page.getByTestId("what-if-leads")).toHaveText("480 leads instead of 1,114");
  await expect(counts(page).first()).toHaveText("1,114 in the period, up to 22 a week");
  await page.getByTestId("what-if-reset").click();
  await expect(offer).toHaveValue("60");
  await expect(page.getByTestId("what-if-leads")).toHaveText("");
  await offer.fill("70");
  await page.getByRole("slider", { name: "Open opportunities", exact: true }).fill("40");
  await page.getByTestId("what-if-apply").click();
  await expect(counts(page).first()).toHaveText("954 in the period, up to 19 a week");
  await expect(page.getByTestId("velocity")).toContainText("40 open");
  await noticeUndo(page).last().click();
  await expect(counts(page).first()).toHaveText("1,114 in the period, up to 22 a week");
  await expect(page.getByTestId("velocity")).toContainText("28 open × 15 % × CNY 24,000 ÷ 45 days = CNY 2,240 a day");
  await redo(page);
  await expect(counts(page).first()).toHaveText("954 in the period, up to 19 a week");
});

test("a number that does not fit is told and tried nowhere", async ({ page }) => {
  await startSamplePlan(page);
  await openModule(page, "metrics");
  await page.getByTestId("what-if").click();
  const rate = page.getByRole("textbox", { name: "Rate of “Offer”", exact: true });
  await rate.fill("700");
  await expect(rate).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByRole("alert")).toContainText("100");
  await expect(page.getByTestId("what-if-leads")).toHaveText("");
  await rate.fill("70");
  await expect(page.getByRole("alert")).toHaveCount(0);
  await expect(page.getByTestId("what-if-leads")).toHaveText("954 leads instead of 1,114");
});

test("what was reached is held against what is due by today", async ({ page }) => {
  await startSamplePlan(page);
  await openModule(page, "metrics");
  const talk = card(page, "First talk");
  await type(talk.getByLabel("Reached so far: First talk", { exact: true }), "20");
  // The period of the sample begins today: of 334 talks in 365 days none is due on the first.
  await expect(talk.getByText("20 so far, 0 due by today")).toBeVisible();
});

test("a value is entered on the card, the state follows it, and the log has it", async ({ page }) => {
  await startSamplePlan(page);
  await openModule(page, "metrics");
  await openView(page, "KPIs");
  const talks = card(page, "First talks per week");
  await expect(talks.getByTestId("kpi-stand")).toContainText("Off target");
  await expect(talks.getByRole("img", { name: /^First talks per week: 5 on .*; target 7$/ })).toBeVisible();
  const field = page.getByLabel("Enter today’s value: First talks per week", { exact: true });
  await field.fill("7");
  await field.press("Enter");
  await expect(field).toHaveValue("");
  await expect(live(page)).toContainText("First talks per week: 7 entered for today");
  await expect(talks.getByTestId("kpi-stand")).toContainText("On target");
  await expect(page.getByTestId("metrics-summary")).toHaveText("2 of 8 on target, 0 overdue");
  await field.fill("4");
  await field.press("Tab");
  await expect(talks.getByTestId("kpi-stand")).toContainText("Off target");
  await expect(talks.getByText("Past the alarm: Two weeks below 5: Lin Yue joins the calls on Tuesday morning")).toBeVisible();
  await talks.getByRole("button", { name: /^Details of/ }).click();
  const log = items(page, "kpi_value");
  await expect(log).toHaveCount(5);
  await expect(log.first().getByLabel(/^Value:/)).toHaveValue("4");
  await log.first().getByRole("button", { name: /^Delete the value/ }).click();
  await expect(log).toHaveCount(4);
  await noticeUndo(page).last().click();
  await expect(log).toHaveCount(5);
  await talks.getByRole("button", { name: "Add a value of another day", exact: true }).click();
  await expect(log).toHaveCount(6);
  await expect(log.first().getByLabel(/^Date:/)).toBeFocused();
});

test("by keyboard alone: a figure with its target, a value, and the same in the list", async ({ page }) => {
  await startIn(page, "metrics");
  await tabTo(page, page.getByRole("link", { name: "KPIs", exact: true }));
  await page.keyboard.press("Enter");
  await tabTo(page, addField(page, "kpi-leading"));
  await page.keyboard.type("First talks per week");
  await page.keyboard.press("Enter");
  const talks = card(page, "First talks per week");
  await expect(talks).toBeVisible();
  await page.keyboard.press("Shift+Tab");
  await tabTo(page, talks.getByRole("button", { name: /^Details of/ }), "Shift+Tab");
  await page.keyboard.press("Enter");
  await tabTo(page, talks.getByLabel("Better is", { exact: true }));
  await page.keyboard.type("Higher");
  await tabTo(page, talks.getByLabel("Target", { exact: true }));
  await page.keyboard.type("7");
  await tabTo(page, page.getByLabel("Enter today’s value: First talks per week", { exact: true }), "Shift+Tab");
  await page.keyboard.type("6.5");
  await page.keyboard.press("Enter");
  await expect(talks.getByTestId("kpi-stand")).toContainText("Nearly there");
  await openView(page, "List");
  await expect(page.getByLabel("Target: First talks per week", { exact: true })).toHaveValue("7");
});

test("in Chinese, typed through an input method, the funnel says the same", async ({ page }) => {
  await startIn(page, "metrics");
  await chooseLocale(page, "zh-CN");
  await compose(page, addField(page, "funnel_stage"), ["xian", "线索"], "线索");
  await addField(page, "funnel_stage").press("Enter");
  await addItem(page, "funnel_stage", "签约");
  await type(page.getByLabel("营收目标", { exact: true }), "100万");
  await type(page.getByLabel("客单价", { exact: true }), "１００００");
  await expect(page.getByTestId("funnel-missing")).toHaveText("还缺：“签约”的转化率");
  await type(card(page, "签约").getByRole("textbox", { name: /^转化率/ }), "20");
  await expect(page.getByTestId("funnel-target")).toHaveText("1,000,000 ÷ 10,000 = 本期需签 100 单");
  await expect(counts(page)).toHaveText(["本期 500", "本期 100"]);
});

test("export and import bring the figures back, and a damaged one costs that field alone", async ({ page }) => {
  await startSamplePlan(page);
  const file = await exportJson(page);
  file.plan.tables.funnel_stage[2].rate = 400;
  file.plan.tables.kpi[0].cadence = "hourly";
  await importFile(page, "changed.json", JSON.stringify(file));
  await openModule(page, "metrics");
  await expect(page.getByTestId("funnel-missing")).toHaveText("Still missing: Rate of “Trial”");
  await openView(page, "KPIs");
  await expect(items(page, "kpi")).toHaveCount(8);
  await expect(card(page, "First talks per week").getByTestId("kpi-stand")).toContainText("target 7");
});
