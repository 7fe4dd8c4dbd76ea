import type { Locator, Page } from "@playwright/test";
import { addItem, card, chooseLocale, items, open, openModule, openView, startIn, startPlan, startSamplePlan, textOf, waitSaved } from "../support/app";
import { expect, test } from "../support/test";

async function openCoach(page: Page): Promise<Locator> {
  const panel = page.getByRole("complementary", { name: "Help and checks" });
  await panel.getByRole("button", { name: /^Coach/ }).click();
  return panel;
}

/** What one rule says, with its reason. */
function finding(owner: Page | Locator, text: string | RegExp): Locator {
  return owner.getByRole("article").filter({ hasText: text });
}

test("a vague strength is found, with the reason and an example of better, until it is a fact", async ({ page }) => {
  await startIn(page, "swot");
  const panel = await openCoach(page);
  await expect(panel.getByText("Nothing to fix here by the coach’s rules.")).toBeVisible();
  await addItem(page, "swot-strength", "Good team");
  const found = finding(panel, "could stand on any company’s list");
  await expect(found).toContainText("Warning");
  await expect(found).toContainText("Good team");
  await expect(found).toContainText("Why: A buyer pays for a fact.");
  await expect(found).toContainText("For example: Set up in one day, no project (12 pilots).");
  await expect(panel.getByRole("button", { name: "Coach 1" })).toBeVisible();
  await textOf(card(page, "Good team")).fill("The founder ran a clinic for nine years");
  await expect(found).toHaveCount(0);
});

test("Go there opens the card and puts the focus into the field that is meant", async ({ page }) => {
  await startIn(page, "swot");
  await addItem(page, "swot-strength", "Good team");
  await addItem(page, "swot-threat", "A suite is given away by the largest supplier");
  const threat = card(page, "A suite is given away by the largest sup…").or(items(page, "swot").nth(1));
  await threat.getByRole("slider", { name: "Impact" }).first().press("5");
  const panel = await openCoach(page);
  await finding(panel, "could stand on").getByRole("button", { name: "Go there" }).click();
  await expect(textOf(card(page, "Good team"))).toBeFocused();
  await finding(panel, "but no evidence yet").getByRole("button", { name: "Go there" }).click();
  await expect(page.getByLabel("Evidence", { exact: true })).toBeFocused();
});

test("a finding set aside with a reason stays so after a reload, until it is brought back", async ({ page }) => {
  await startIn(page, "swot");
  await addItem(page, "swot-strength", "Good team");
  let panel = await openCoach(page);
  await finding(panel, "could stand on").getByRole("button", { name: "Dismiss…" }).click();
  const reason = panel.getByRole("textbox", { name: "Why does it stay as it is?" });
  await reason.fill("For a workshop only");
  await reason.press("Enter");
  await expect(finding(panel, "could stand on")).toHaveCount(0);
  await expect(page.getByText("Dismissed. The reason is kept in the plan.").first()).toBeVisible();
  await waitSaved(page);
  await page.reload();
  panel = await openCoach(page);
  await expect(panel.getByText("Nothing to fix here by the coach’s rules.")).toBeVisible();
  await panel.getByText("1 dismissed").click();
  await expect(panel.getByText("For a workshop only")).toBeVisible();
  await panel.getByRole("button", { name: "Bring back" }).click();
  await expect(finding(panel, "could stand on")).toBeVisible();
});

test("setting aside is undone like everything else", async ({ page }) => {
  await startIn(page, "swot");
  await addItem(page, "swot-strength", "Good team");
  const panel = await openCoach(page);
  await finding(panel, "could stand on").getByRole("button", { name: "Dismiss…" }).click();
  await panel.getByRole("button", { name: "Dismiss", exact: true }).click();
  await expect(page.getByTestId("undo")).toHaveAccessibleName("Undo: dismiss a finding on “Good team” (Ctrl+Z)");
  await page.getByTestId("undo").click();
  await expect(finding(panel, "could stand on")).toBeVisible();
});

test("a period that ends before it starts is found in the basics", async ({ page }) => {
  await startPlan(page);
  await page.getByLabel("Period starts", { exact: true }).fill("2027-06-01");
  await page.getByLabel("Period ends", { exact: true }).fill("2027-01-01");
  const panel = await openCoach(page);
  await expect(finding(panel, "Error")).toHaveCount(1);
  await panel.getByRole("button", { name: "Go there" }).first().click();
  await expect(page.locator(":focus")).toHaveAttribute("type", "date");
});

test("the coach speaks Chinese and knows Chinese words", async ({ page }) => {
  await startIn(page, "swot");
  await chooseLocale(page, "zh-CN");
  await addItem(page, "swot-strength", "团队优秀，质量过硬");
  const panel = page.getByRole("complementary", { name: "帮助与检查" });
  await panel.getByRole("button", { name: /^教练/ }).click();
  await expect(finding(panel, "写在哪家公司都行")).toContainText("客户为事实付钱");
});

test("the coach’s page tells what there is to mend, what is well and what is not begun", async ({ page }) => {
  await startIn(page, "swot");
  const coach = page.getByRole("navigation").getByRole("link", { name: /^Coach/ });
  await coach.click();
  await expect(page.getByText("Nothing to fix by the coach’s rules. It speaks up while you write.")).toBeVisible();
  const notBegun = page.getByRole("main").locator("section", { has: page.getByRole("heading", { name: "Not begun yet" }) });
  await expect(notBegun.getByRole("link")).toHaveCount(17);
  await notBegun.getByRole("link", { name: "SWOT canvas" }).click();
  await addItem(page, "swot-strength", "Good team");
  await openModule(page, "pest");
  await addItem(page, "pest-political", "Clinics must offer booking online from 2027");
  await coach.click();
  await expect(page.getByRole("region", { name: /^SWOT canvas/ }).getByRole("listitem").first()).toBeVisible();
  await expect(page.getByRole("main").getByRole("status")).toHaveText(/^\d+ warnings?( · \d+ hints?)?$/);
  await expect(page.getByRole("group", { name: "Show" }).getByRole("button", { name: /^\d+ warnings?$/ })).toBeVisible();
  await expect(notBegun.getByRole("link")).toHaveCount(15);
});

test("a hint is written like every finding, and the button beside its reason stays on one line", async ({ page }) => {
  const plan = await startSamplePlan(page);
  await open(page, `plan/${plan}/coach`);
  const ways = page.getByRole("button", { name: "Go there" });
  await expect(ways).toHaveCount(3);
  const heights = await ways.evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().height));
  expect(new Set(heights).size).toBe(1);
  await page.getByRole("button", { name: "Dismiss…" }).first().click();
  const button = page.getByRole("button", { name: "Dismiss", exact: true });
  const lines = await button.evaluate((button) => {
    const range = document.createRange();
    range.selectNodeContents(button);
    return new Set([...range.getClientRects()].map(({ top }) => top)).size;
  });
  expect(lines).toBe(1);
});

test("what one rule says of several items stands together, and a weight and a module can be chosen", async ({ page }) => {
  await startIn(page, "swot");
  for (const text of ["Good team", "High quality", "Rules …"]) await addItem(page, "swot-strength", text);
  await openModule(page, "pest");
  await addItem(page, "pest-political", "Rates …");
  await page.getByRole("navigation").getByRole("link", { name: /^Coach/ }).click();
  const main = page.getByRole("main");
  const vague = finding(main, "could stand on any company’s list");
  await expect(vague).toContainText("2 places");
  await expect(vague.getByRole("listitem")).toHaveText([/^Good team/, /^High quality/]);
  await expect(vague.getByText("A buyer pays for a fact.")).toBeHidden();
  await vague.getByText("Why, and an example of better").click();
  await expect(vague.getByText("A buyer pays for a fact.")).toBeVisible();

  await main.getByRole("button", { name: /hints?$/ }).click();
  await expect(vague).toHaveCount(0);
  await expect(main.getByRole("article")).toHaveCount(2);
  await main.getByRole("combobox", { name: "Module" }).selectOption("pest");
  await expect(main.getByRole("article")).toHaveCount(1);
  await expect(main.getByRole("article")).toContainText("Rates …");
  await main.getByRole("button", { name: "All", exact: true }).click();
  await main.getByRole("combobox", { name: "Module" }).selectOption("");
  await expect(vague).toBeVisible();
});
