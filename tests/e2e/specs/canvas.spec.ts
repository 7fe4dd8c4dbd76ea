import {
  addField, addItem, card, choose, expectCards, items, list, live, openModule, paste, startIn, startPlan, textOf,
} from "../support/app";
import { expect, test } from "../support/test";

const strengths = "swot-strength";

test("Enter adds to the end of the quadrant and keeps the field ready for the next", async ({ page }) => {
  await startIn(page, "swot");
  await addItem(page, strengths, "Set up in one day");
  await expect(addField(page, strengths)).toBeFocused();
  await page.keyboard.type("一天上线");
  await page.keyboard.press("Enter");
  await expectCards(list(page, "Strengths"), ["Set up in one day", "一天上线"]);
  await expect(live(page)).toHaveText("“一天上线” added to Strengths, 2 of 2.");
  await expect(page.getByRole("region", { name: "Strengths" })).toContainText("2 items");
});

test("Enter in an empty field adds nothing", async ({ page }) => {
  await startIn(page, "swot");
  await addField(page, strengths).fill("   ");
  await addField(page, strengths).press("Enter");
  await addItem(page, "swot-threat", "Suites bundle booking");
  await expect(items(page, "swot")).toHaveCount(1);
});

test("text that was typed and not added is added when the field is left", async ({ page }) => {
  await startIn(page, "swot");
  await addField(page, strengths).fill("Half a thought");
  await addField(page, "swot-weakness").click();
  await expectCards(list(page, "Strengths"), ["Half a thought"]);
});

test("a paste of three lines adds three items, without their list marks, as one step", async ({ page }) => {
  await startIn(page, "swot");
  await paste(addField(page, "swot-opportunity"), "- 2,300 clinics\n• few digital\n\n  patients book by phone\r\n");
  await expectCards(list(page, "Opportunities"), ["2,300 clinics", "few digital", "patients book by phone"]);
  await expect(page.getByText("3 items added to Opportunities.").first()).toBeVisible();
  await page.getByTestId("undo").click();
  await expect(items(page, "swot")).toHaveCount(0);
});

test("a paste of one line is only text in the field", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await startIn(page, "swot");
  await page.evaluate(() => navigator.clipboard.writeText("one line"));
  await addField(page, strengths).focus();
  await page.keyboard.press("ControlOrMeta+v");
  await expect(addField(page, strengths)).toHaveValue("one line");
  await expect(items(page, "swot")).toHaveCount(0);
});

test("a card is edited in place, in a text of any length", async ({ page }) => {
  await startIn(page, "swot");
  await addItem(page, strengths, "Good");
  const text = textOf(items(page, "swot"));
  const long = "Set up in one day, no project, counted on twelve pilots in two cities. ".repeat(4).trim();
  await text.fill(long);
  await text.press("Enter");
  await expect(text).not.toBeFocused();
  await expect(text).toHaveValue(long);
  const hidden = await text.evaluate((area) => area.scrollHeight - area.clientHeight);
  expect(hidden, "pixels of text out of sight").toBeLessThanOrEqual(2);
});

test("scores are set by a press and by a digit, and multiply to the weight", async ({ page }) => {
  await startIn(page, "swot");
  await addItem(page, strengths, "Set up in one day");
  const item = card(page, "Set up in one day");
  const impact = item.getByRole("slider", { name: "Impact" });
  const certainty = item.getByRole("slider", { name: "Certainty" });
  await expect(impact).toHaveAttribute("aria-valuetext", "none");
  await impact.locator("> *").nth(3).click();
  await expect(impact).toHaveAttribute("aria-valuetext", "Impact: 4 of 5, Large");
  await certainty.focus();
  await page.keyboard.press("3");
  await expect(certainty).toHaveAttribute("aria-valuetext", "Certainty: 3 of 5, Several agree");
  await expect(item.getByTitle("Weight 12 of 25")).toHaveText("12");
  await expect(live(page)).toHaveText("Certainty of “Set up in one day”: 3 of 5.");
  await page.keyboard.press("ArrowRight");
  await expect(item.getByTitle("Weight 16 of 25")).toHaveText("16");
  await page.keyboard.press("0");
  await expect(certainty).toHaveAttribute("aria-valuenow", "0");
  await impact.locator("> *").nth(3).click();
  await expect(impact).toHaveAttribute("aria-valuenow", "4");
});

test("high impact without evidence is marked until the details give some", async ({ page }) => {
  await startPlan(page);
  await addItem(page, "person", "Chen Wei");
  await openModule(page, "swot");
  await addItem(page, strengths, "Set up in one day");
  const item = card(page, "Set up in one day");
  await item.getByRole("slider", { name: "Impact" }).press("5");
  await expect(item.getByText("no evidence yet")).toBeVisible();
  const details = item.getByRole("button", { name: "Details of “Set up in one day”" });
  await details.click();
  await expect(details).toHaveAttribute("aria-expanded", "true");
  await item.getByLabel("Evidence", { exact: true }).fill("12 pilots");
  await item.getByLabel("Owner", { exact: true }).selectOption({ label: "Chen Wei" });
  await item.getByText("More: Review on", { exact: true }).press("Enter");
  await item.getByLabel("Review on", { exact: true }).fill("2027-03-01");
  await expect(item.getByText("no evidence yet")).toBeHidden();
  await details.click();
  await expect(item.getByLabel("Evidence", { exact: true })).toBeHidden();
  await expect(item.getByText("12 pilots")).toBeVisible();
  await expect(item.getByText("Chen Wei")).toBeVisible();
});

test("prompts and examples fill an empty canvas, and untouched examples go again", async ({ page }) => {
  await startIn(page, "swot");
  await page.getByRole("main").getByRole("button", { name: "Insert starting items" }).click();
  await expect(card(page, "What customers name first when they praise us: …".slice(0, 39) + "…")).toBeVisible();
  await page.getByTestId("undo").click();
  await expect(items(page, "swot")).toHaveCount(0);
  await page.getByRole("main").getByRole("button", { name: "Insert the example items" }).click();
  await expect(list(page, "Strengths").getByText("Example", { exact: true }).first()).toBeVisible();
  const mine = list(page, "Strengths").getByTestId("item-swot").first();
  await textOf(mine).fill("Changed by me");
  await page.getByRole("button", { name: /^Remove \d+ example items$/ }).click();
  await expect(items(page, "swot")).toHaveCount(1);
  await expectCards(list(page, "Strengths"), ["Changed by me"]);
  await choose(card(page, "Changed by me"), "Delete");
  await expect(items(page, "swot")).toHaveCount(0);
});

test("the numbers of quadrants and journey follow each card that comes, is moved, goes and comes back", async ({ page }) => {
  await startIn(page, "swot");
  for (const quadrant of ["strength", "weakness", "opportunity", "threat"]) {
    await addItem(page, `swot-${quadrant}`, `One ${quadrant}`);
    await addItem(page, `swot-${quadrant}`, `Other ${quadrant}`);
  }
  const journey = page.getByRole("listitem").filter({ has: page.getByRole("link", { name: "SWOT canvas", exact: true }) }).last();
  const numberOf = (quadrant: string) => page.getByRole("region", { name: quadrant });
  await expect(journey).toContainText("20%");
  await card(page, "One strength").focus();
  await page.keyboard.press("Alt+ArrowRight");
  await expect(numberOf("Strengths")).toContainText("1 item");
  await expect(numberOf("Weaknesses")).toContainText("3 items");
  await expect(journey).not.toContainText("%");
  await page.getByTestId("undo").click();
  await expect(numberOf("Strengths")).toContainText("2 items");
  await expect(journey).toContainText("20%");
  await card(page, "Other threat").focus();
  await page.keyboard.press("Delete");
  await expect(numberOf("Threats")).toContainText("1 item");
  await expect(journey).not.toContainText("%");
  await page.getByTestId("undo").click();
  await expectCards(list(page, "Threats"), ["One threat", "Other threat"]);
  await expect(journey).toContainText("20%");
  await textOf(card(page, "Other threat")).fill("");
  await expect(journey).not.toContainText("%");
});
