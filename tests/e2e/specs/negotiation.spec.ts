import type { Locator, Page } from "@playwright/test";
import {
  addField, addItem, card, chooseLocale, download, expectCards, exportJson, importFile, items, list, live, noticeUndo,
  openModule, openView, paperOf, startIn, startSamplePlan, undo, waitSaved,
} from "../support/app";
import { compose } from "../support/composition";
import { expect, test } from "../support/test";

/** The numbers and texts of the sample that leave with nobody unless they are switched on. */
const secrets = ["19,000", "14,400", "Chen Bo’s week goes", "no price that the next clinic hears of", "10 minutes by phone", "First talk with Dr. Fang"];

async function details(owner: Locator): Promise<void> {
  await owner.getByRole("button", { name: /^Details of/ }).first().click();
}

async function fill(owner: Locator, values: Record<string, string>): Promise<void> {
  for (const [label, value] of Object.entries(values)) {
    await owner.getByLabel(label, { exact: true }).fill(value);
    await owner.getByLabel(label, { exact: true }).press("Tab");
  }
}

/** How many pages the page that is open prints as. */
async function pages(page: Page): Promise<number> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  return pdf.match(/\/Type \/Page\b/g)?.length ?? 0;
}

test("an issue gets its limits, and the range of agreement follows them, in words and drawn", async ({ page }) => {
  await startIn(page, "negotiation");
  await openView(page, "Issues");
  await addItem(page, "negotiation_issue", "Yearly price");
  const price = card(page, "Yearly price");
  const range = price.getByTestId("range");
  await expect(range).toHaveText("Add both walk-aways to see the range");
  await details(price);
  await fill(price, { Unit: "CNY", Opening: "24000", Target: "22000", "Walk-away": "19000", "Their walk-away": "23000" });
  await expect(range).toHaveText("Say which way is better for us to see the range");
  await price.getByLabel("Better for us", { exact: true }).selectOption("higher");
  await expect(range).toHaveText("They can meet us from 19,000 to 23,000 CNY (our estimate)");
  await expect(price.getByRole("img", { name: "They can meet us from 19,000 to 23,000 CNY (our estimate)" })).toBeVisible();
  await fill(price, { "Their walk-away": "18000" });
  await expect(range).toHaveText("No common range: a gap of 1,000 CNY. Trade another issue.");
  await fill(price, { "Their walk-away": "19000" });
  await expect(range).toHaveText("They can meet us at 19,000 CNY and nowhere else (our estimate)");
  await fill(price, { Target: "25000" });
  await expect(price.getByText("Impossible order: opening, target, walk-away")).toBeVisible();
  await undo(page);
  await expect(price.getByText("Impossible order: opening, target, walk-away")).toHaveCount(0);
  await waitSaved(page);
  await page.reload();
  await expect(range).toHaveText("They can meet us at 19,000 CNY and nowhere else (our estimate)");
});

test("options get points from their figures in one step, and a package is worth what they come to", async ({ page }) => {
  await startSamplePlan(page);
  await openModule(page, "negotiation");
  await openView(page, "Issues");
  const price = card(page, "Yearly price");
  await details(price);
  const add = addField(page, "negotiation_option").first();
  await add.fill("23,000 CNY a year");
  await add.press("Enter");
  const option = items(page, "negotiation_option").last();
  await details(option);
  await fill(option, { Value: "23000" });
  await page.getByTestId("fill-points").click();
  await expect(option.getByText("Points for us 80")).toBeVisible();
  await page.getByTestId("fill-points").click();
  await expect(page.getByRole("region", { name: "Notices" }).getByText(/^No points to set/)).toBeVisible();
  await openView(page, "Packages");
  const first = card(page, "Easy start");
  await expect(first.getByTestId("worth")).toHaveText("Worth to us: 54 of 100");
  await details(first);
  await first.getByLabel("Yearly price", { exact: true }).selectOption({ label: "23,000 CNY a year · 80" });
  await expect(first.getByTestId("worth")).toHaveText("Worth to us: 62 of 100");
  await expect(page.getByTestId("spread")).toHaveText("The packages lie 8.5 points apart; more than 3 are not equal to us.");
  await first.getByLabel("Yearly price", { exact: true }).selectOption("");
  await expect(page.getByTestId("packages-compared").getByRole("row", { name: /^Yearly price/ }).getByRole("cell").first()).toHaveText("Not in it");
});

test("three equal packages are proposed, compared and taken back as one step", async ({ page }) => {
  await startSamplePlan(page);
  await openModule(page, "negotiation");
  await openView(page, "Packages");
  await page.getByTestId("propose").click();
  const notices = page.getByRole("region", { name: "Notices" });
  await expect(notices.getByText("The three packages are there already.")).toBeVisible();
  for (const name of ["Easy start", "Low yearly price", "One year only"]) {
    await card(page, name).press("Delete");
    await expect(card(page, name)).toHaveCount(0);
  }
  await page.getByTestId("propose").click();
  await expect(items(page, "negotiation_package")).toHaveCount(3);
  await expect(notices.getByText("Three packages added, 1.5 points apart. Name each for what the customer gains.")).toBeVisible();
  await expect(page.getByTestId("packages-compared").getByRole("row").last()).toHaveText(/Worth to us, of 100(54|53.5|55)/);
  await noticeUndo(page).last().click();
  await expect(items(page, "negotiation_package")).toHaveCount(0);
  await expect(page.getByText("Give each issue two or three options with points; then packages can be built.")).toBeVisible();
});

test("concessions stand in the order of use; a step that grows is named and moved by keys", async ({ page }) => {
  await startIn(page, "negotiation");
  await openView(page, "Concessions");
  for (const [give, cost] of [["Training", "500"], ["Price", "1500"]]) {
    await addItem(page, "negotiation_concession", give);
    await details(card(page, give));
    await fill(card(page, give), { "Cost to us": cost });
  }
  const price = card(page, "Price");
  await expect(price.getByText("Step 2")).toBeVisible();
  await expect(price.getByText("More than the step before")).toBeVisible();
  await expect(price.getByText("Nothing asked in return")).toBeVisible();
  await price.focus();
  await price.press("Alt+ArrowUp");
  await expectCards(list(page, "Concession ladder"), ["Price", "Training"]);
  await expect(price.getByText("Step 1")).toBeVisible();
  await expect(page.getByText("More than the step before")).toHaveCount(0);
});

test("by keyboard alone: preparation, an alternative, a limit of authority", async ({ page }) => {
  await startIn(page, "negotiation");
  await expect(page.getByTestId("prep-left")).toHaveText(/^Not settled yet: Needs known, Decision makers/);
  await addField(page, "negotiation_prep-needs").focus();
  await page.keyboard.type("Their three needs");
  await page.keyboard.press("Enter");
  await expect(live(page)).toContainText("Their three needs");
  const item = card(page, "Their three needs");
  await item.getByLabel("Status: Their three needs").focus();
  await page.keyboard.type("Done");
  await expect(page.getByTestId("prep-left")).toHaveText(/^Not settled yet: Decision makers/);
  await page.getByRole("link", { name: "Alternatives", exact: true }).focus();
  await page.keyboard.press("Enter");
  await addField(page, "negotiation_batna-ours").focus();
  await page.keyboard.type("Two other trials");
  await page.keyboard.press("Enter");
  await expect(card(page, "Two other trials")).toBeVisible();
  await page.getByTestId("add-authority").focus();
  await page.keyboard.press("Enter");
  const person = page.getByLabel(/^Person:/);
  await expect(person).toBeFocused();
  await person.selectOption({ label: "Add a person…" });
  await page.keyboard.type("Chen Bo");
  await page.keyboard.press("Enter");
  await expect(items(page, "negotiation_authority").getByLabel("Person: Chen Bo")).toHaveValue(/^person:/);
});

test("what was agreed is read back as a text, in Chinese too, typed through an input method", async ({ page }) => {
  await startIn(page, "negotiation");
  await chooseLocale(page, "zh-CN");
  await openView(page, "复述确认");
  await compose(page, addField(page, "negotiation_summary"), ["nian", "年"], "年费");
  await addField(page, "negotiation_summary").press("Enter");
  const point = card(page, "年费");
  await point.getByRole("button", { name: /的详情$/ }).click();
  await point.getByLabel("谈定结果", { exact: true }).fill("每年 22,000 元");
  const text = page.getByTestId("read-back");
  await expect(text).toContainText("走之前，我把谈定的几条念一遍，请您核对，好吗？");
  await expect(text.getByRole("listitem")).toHaveText(["年费：每年 22,000 元"]);
  await expect(text).toContainText("共 1 条，已确认 0 条");
  await point.getByLabel("复述结果：年费").selectOption("confirmed");
  await expect(text).toContainText("共 1 条，已确认 1 条");
});

test("the sheet for the team has every limit on one page, the sheet for the customer none", async ({ page }) => {
  await startSamplePlan(page);
  await openModule(page, "negotiation");
  await page.getByRole("link", { name: "Print for the team (with limits)" }).click();
  const sheet = paperOf(page);
  await expect(sheet).toContainText("Holds private fields");
  for (const secret of secrets.slice(0, 5)) await expect(sheet).toContainText(secret);
  await expect(sheet.getByRole("row", { name: /^Low yearly price/ })).toContainText("53.5");
  expect(await pages(page)).toBe(1);
  await page.emulateMedia({ media: "print" });
  expect(await page.locator("body").innerText()).not.toContain("Print for the customer");
  // Back to what the browser itself would do: screen on the screen, print in a PDF.
  await page.emulateMedia({ media: null });
  await page.getByRole("link", { name: "Print for the customer" }).click();
  await expect(sheet).toContainText("22,000 CNY a year");
  await expect(sheet).not.toContainText("Holds private fields");
  for (const secret of [...secrets, "53.5", "Leave early with three months’ notice"]) await expect(sheet).not.toContainText(secret);
  expect(await pages(page)).toBe(1);
});

test("private entries are shown before they leave; the file for others holds none, the backup all", async ({ page }) => {
  await startSamplePlan(page);
  await waitSaved(page);
  await page.getByRole("link", { name: "Print or export" }).click();
  const markdown = async () => (await download(page, page.getByTestId("export-markdown"))).text;
  const held = await markdown();
  for (const secret of secrets) expect(held).not.toContain(secret);
  expect(held).not.toContain("BATNA");
  await expect(page.getByTestId("private-preview")).toHaveCount(0);
  await page.getByTestId("export-private").check();
  await expect(page.getByText(/^\d+ private fields leave with this file:$/)).toBeVisible();
  const preview = page.getByTestId("private-preview");
  await expect(preview.getByRole("listitem").filter({ hasText: "Issue: Yearly price · Dr. Fang’s clinic Target" })).toContainText("Walk-away: 19,000");
  await page.getByRole("checkbox", { name: "Negotiation", exact: true }).uncheck();
  await expect(preview).not.toContainText("Issue: Yearly price");
  await page.getByRole("checkbox", { name: "Negotiation", exact: true }).check();
  expect(await markdown()).toContain("Walk-away");

  await expect(page.getByText("The backup is your own copy: it holds everything, private fields too.")).toBeVisible();
  const file = async () => (await download(page, page.getByTestId("export-file"))).text;
  const backup = JSON.parse(await file());
  const ofFirst = backup.plan.tables.negotiation_batna.filter(({ deal }: { deal: string }) => deal === "deal:single");
  expect(ofFirst).toHaveLength(3);
  expect(backup.plan.tables.negotiation_issue[0].walk_away).toBe(19000);
  await page.getByTestId("export-file-open").check();
  await expect(page.getByText("Without them this file is no full backup.")).toBeVisible();
  const open = await file();
  for (const secret of ["19000", "14400", "negotiation_batna", "negotiation_authority", "walk_away", "Chen Bo’s week goes"]) expect(open).not.toContain(secret);
  expect(JSON.parse(open).plan.tables.negotiation_issue[0].opening).toBe(24000);
});

test("export and import bring back the same negotiation, and a damaged figure costs that field alone", async ({ page }) => {
  await startSamplePlan(page);
  const file = await exportJson(page);
  file.plan.tables.negotiation_issue[0].weight = 400;
  file.plan.tables.negotiation_issue[1].direction = "sideways";
  await importFile(page, "changed.json", JSON.stringify(file));
  await openModule(page, "negotiation");
  await openView(page, "Issues");
  await expect(items(page, "negotiation_issue")).toHaveCount(6);
  await expect(page.getByTestId("weights")).toHaveText("Weights add up to 60; share out 100, so that they are easy to compare.");
  await expect(card(page, "Yearly price").getByTestId("range")).toHaveText("They can meet us from 19,000 to 23,000 CNY a year (our estimate)");
  await expect(card(page, "Contract length").getByTestId("range")).toHaveText("Say which way is better for us to see the range");
});

test("a concession shows the objection that it answers, and the thread leads from the objection to it", async ({ page }) => {
  await startSamplePlan(page);
  await openModule(page, "negotiation");
  await openView(page, "Concessions");
  await expect(card(page, "Leave early with three months’ notice").getByText("I have to talk it over at home")).toBeVisible();
  await openModule(page, "discovery");
  await openView(page, "Objections");
  await details(card(page, "I have to talk it over at home"));
  await page.getByRole("button", { name: "Thread", exact: true }).click();
  await page.getByRole("link", { name: /Leave early with three months’ notice/ }).first().click();
  await expect(page.getByTestId("module-title")).toHaveText("What can we give, and where do we stop?");
});

test("options are written in one table, with values, and get their points there; what that will do is said before", async ({ page }) => {
  await startIn(page, "negotiation");
  await openView(page, "Issues");
  await addItem(page, "negotiation_issue", "Yearly price");
  await details(card(page, "Yearly price"));
  await fill(card(page, "Yearly price"), { Opening: "24000", "Walk-away": "19000" });
  await openView(page, "Packages");
  const table = page.getByTestId("option-grid");
  await addItem(page, "negotiation_option", "24,000 a year");
  await addItem(page, "negotiation_option", "22,000 a year");
  const value = (option: string) => table.getByRole("textbox", { name: `Value: ${option}` });
  const points = (option: string) => table.getByRole("textbox", { name: `Points for us: ${option}` });
  await expect(page.getByTestId("points-line")).toHaveText(/^2 options have neither points nor all it takes to set them/);
  await value("24,000 a year").fill("24000");
  await value("22,000 a year").fill("22000");
  await value("22,000 a year").press("Tab");
  await expect(points("22,000 a year")).toBeFocused();
  await expect(page.getByTestId("points-line")).toHaveText(/gives 2 options their points: 100 at your opening, 0 at your walk-away/);
  await page.getByTestId("fill-points").click();
  await expect(points("24,000 a year")).toHaveValue("100");
  await expect(points("22,000 a year")).toHaveValue("60");
  await expect(page.getByTestId("points-line")).toHaveCount(0);
  await undo(page);
  await expect(points("24,000 a year")).toHaveValue("");
  await expect(value("24,000 a year")).toHaveValue("24,000");
});
