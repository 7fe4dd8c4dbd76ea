import type { Page } from "@playwright/test";
import {
  addField, addItem, card, choose, expectCards, list, noticeUndo, openModule, openView, startIn, textOf,
} from "../support/app";
import { expect, test } from "../support/test";

async function rate(page: Page, text: string, impact: string, likelihood: string): Promise<void> {
  await card(page, text).getByRole("slider", { name: "Impact" }).press(impact);
  await card(page, text).getByRole("slider", { name: "Likelihood" }).press(likelihood);
}

test("six boxes instead of four, and back, lose nothing and say what is out of sight", async ({ page }) => {
  await startIn(page, "pest");
  await addItem(page, "pest-political", "Subsidies end");
  await expect(addField(page, "pest-legal")).toHaveCount(0);
  await page.getByRole("button", { name: "Change to six boxes (PESTEL)" }).click();
  await addItem(page, "pest-legal", "Data rules are applied");
  await addItem(page, "pest-environmental", "Energy reports");
  await page.getByRole("button", { name: "Change to four boxes (PEST)" }).click();
  await expect(page.getByText("2 factors in Environmental and Legal are kept, out of sight.")).toBeVisible();
  await expect(card(page, "Data rules are applied")).toHaveCount(0);
  await expectCards(list(page, "Political"), ["Subsidies end"]);
  await page.getByRole("button", { name: "Change to six boxes (PESTEL)" }).click();
  await expectCards(list(page, "Legal"), ["Data rules are applied"]);
  await expectCards(list(page, "Environmental"), ["Energy reports"]);
});

test("sorting by score puts the highest on top of its box", async ({ page }) => {
  await startIn(page, "pest");
  for (const text of ["Small", "Large", "Unscored"]) await addItem(page, "pest-economic", text);
  await rate(page, "Small", "2", "2");
  await rate(page, "Large", "5", "4");
  await expect(card(page, "Large").getByTitle("Score 20 of 25")).toHaveText("20");
  await page.getByRole("button", { name: "Sort by score" }).click();
  await expectCards(list(page, "Economic"), ["Large", "Small", "Unscored"]);
});

test("the plot shows what has both scores, in a picture and in words", async ({ page }) => {
  await startIn(page, "pest");
  for (const text of ["Small", "Large", "Unscored"]) await addItem(page, "pest-social", text);
  await rate(page, "Small", "2", "2");
  await rate(page, "Large", "5", "4");
  await openView(page, "Plot");
  await expect(page.getByRole("img", { name: "2 factors; 1 with a score of 12 or more" })).toBeVisible();
  await expect(page.getByRole("figure").getByRole("listitem")).toHaveText(["Large5 × 4 = 20", "Small2 × 2 = 4"]);
  await page.getByRole("link", { name: "Large" }).click();
  await expect(card(page, "Large").getByRole("button", { name: "Details of “Large”" })).toHaveAttribute("aria-expanded", "true");
});

test("the plot leaves out what stands in a hidden box", async ({ page }) => {
  await startIn(page, "pest");
  await page.getByRole("button", { name: "Change to six boxes (PESTEL)" }).click();
  await addItem(page, "pest-legal", "Data rules are applied");
  await rate(page, "Data rules are applied", "5", "5");
  await openView(page, "Plot");
  await expect(page.getByRole("link", { name: "Data rules are applied" })).toBeVisible();
  await page.getByRole("button", { name: "Change to four boxes (PEST)" }).click();
  await expect(page.getByRole("link", { name: "Data rules are applied" })).toBeHidden();
});

test("the list view shows every factor with its box and edits it", async ({ page }) => {
  await startIn(page, "pest");
  await addItem(page, "pest-political", "Subsidies end");
  await addItem(page, "pest-technological", "Speech tools");
  await openView(page, "List");
  const table = page.getByRole("table", { name: "PEST canvas" });
  await expectCards(table, ["Subsidies end", "Speech tools"]);
  await page.getByLabel("Area: Speech tools").selectOption({ label: "Social" });
  await page.getByLabel("What is changing: Subsidies end").fill("Subsidies end in June");
  await choose(page.getByRole("row").filter({ has: page.getByLabel("Area: Speech tools") }), "Delete");
  await expectCards(table, ["Subsidies end in June"]);
  await page.getByTestId("undo").click();
  await openView(page, "Canvas");
  await expectCards(list(page, "Social"), ["Speech tools"]);
  await expectCards(list(page, "Political"), ["Subsidies end in June"]);
});

test("a factor sent to the SWOT as a threat stands in Threats, linked both ways", async ({ page }) => {
  await startIn(page, "pest");
  await addItem(page, "pest-political", "Data rules tighten");
  await choose(card(page, "Data rules tighten"), "+ SWOT canvas: Threat");
  await expect(page.getByText("Added and linked. SWOT canvas: Threat.").first()).toBeVisible();
  const link = card(page, "Data rules tighten").locator(".card-thread").getByRole("link", { name: "Data rules tighten" });
  await link.click();
  await expect(page).toHaveURL(/\/swot\?item=swot:/);
  await expectCards(list(page, "Threats"), ["Data rules tighten"]);
  const threat = card(list(page, "Threats"), "Data rules tighten");
  await expect(threat.getByRole("button", { name: /^Details of/ })).toHaveAttribute("aria-expanded", "true");
  await threat.locator(".card-thread").getByRole("link", { name: "Data rules tighten" }).click();
  await expect(page).toHaveURL(/\/pest\?item=pest:/);
  await expect(card(page, "Data rules tighten").getByRole("button", { name: /^Details of/ })).toHaveAttribute(
    "aria-expanded",
    "true",
  );
});

test("sending is undone as one step, and offers what is left after the direction is judged", async ({ page }) => {
  await startIn(page, "pest");
  await addItem(page, "pest-social", "Patients book at night");
  const factor = card(page, "Patients book at night");
  await choose(factor, "+ SWOT canvas: Opportunity");
  await noticeUndo(page).click();
  await expect(factor.getByRole("link")).toHaveCount(0);
  await factor.getByRole("button", { name: /^Details of/ }).click();
  await factor.getByLabel("For us it is", { exact: true }).selectOption({ label: "Opportunity" });
  await factor.getByRole("button", { name: /^Actions for/ }).click();
  await expect(factor.getByRole("menuitem", { name: "+ SWOT canvas: Threat" })).toHaveCount(0);
  await factor.getByRole("menuitem", { name: "+ SWOT canvas: Opportunity" }).click();
  await openModule(page, "swot");
  await expectCards(list(page, "Opportunities"), ["Patients book at night"]);
  await expectCards(list(page, "Threats"), []);
});

test("deleting a factor that is linked says how many links go, and undo brings them back", async ({ page }) => {
  await startIn(page, "pest");
  await addItem(page, "pest-social", "Patients book at night");
  await choose(card(page, "Patients book at night"), "+ SWOT canvas: Opportunity");
  await choose(card(page, "Patients book at night"), "Delete");
  await expect(page.getByText("“Patients book at night” deleted, with 1 link.").first()).toBeVisible();
  await openModule(page, "swot");
  const item = card(page, "Patients book at night");
  await expect(textOf(item)).toHaveValue("Patients book at night");
  await expect(item.getByRole("link")).toHaveCount(0);
  await page.getByTestId("undo").click();
  await expect(item.getByRole("link", { name: "Patients book at night" })).toBeVisible();
});
