import type { Page } from "@playwright/test";
import { addItem, expectCards, list, open, openModule, planId, startIn, startPlan, textOf, card, waitSaved } from "../support/app";
import { expect, test } from "../support/test";

async function fillBasics(page: Page): Promise<void> {
  const texts = {
    "Plan title": "Clinics first",
    Company: "Qinghe",
    "Offer in one sentence": "Clinics fill empty chairs: patients book themselves.",
    "Business goal": "50 paying clinics within 12 months.\nThen a second city.",
    "Period starts": "2027-01-01",
    "Period ends": "2027-12-31",
    Currency: "CNY",
    "Revenue target": "1200000",
    "Average deal": "24000",
  };
  for (const [label, text] of Object.entries(texts)) await page.getByLabel(label, { exact: true }).fill(text);
}

test("home offers its ways to begin and says that nothing is here yet", { tag: "@main" }, async ({ page }) => {
  await open(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Where do you want to start?");
  await expect(page.getByRole("button", { name: "Start my plan" })).toBeVisible();
  await expect(page.getByRole("button", { name: "My first plan in an evening" })).toBeVisible();
  await expect(page.getByRole("group", { name: "Look at an example plan" })).toBeVisible();
  await expect(page.getByText("No plans here yet.")).toBeVisible();
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "Open a file" }).click(),
  ]);
  expect(chooser.isMultiple()).toBe(true);
});

test("a new plan opens at its basics at once", { tag: "@main" }, async ({ page }) => {
  await open(page);
  await page.getByTestId("new-plan").click();
  await expect(page).toHaveURL(/#\/plan\/[^/]+\/basics$/);
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.getByTestId("module-title")).toHaveText("What do we sell, to whom, and how much this year?");
  await waitSaved(page);
});

test("the journey tells a module that holds one item from one that holds nothing", async ({ page }) => {
  const plan = await startIn(page, "pest");
  await addItem(page, "pest-political", "Clinics must offer booking online from 2027");
  await open(page, `plan/${plan}`);
  const state = (module: string) => page.getByRole("main").getByRole("listitem").filter({ has: page.getByRole("link", { name: new RegExp(`^${module}`) }) });
  await expect(state("PEST canvas")).toContainText("Begun");
  await expect(state("SWOT canvas")).toContainText("Not started");
});

test("target and average deal say how many deals that makes", async ({ page }) => {
  await startPlan(page);
  await fillBasics(page);
  await expect(page.getByText("That makes 50 deals, about 4.2 a month.")).toBeVisible();
  await page.getByLabel("Average deal", { exact: true }).fill("1,200,000");
  await expect(page.getByText("That makes 1 deal, about 0.1 a month.")).toBeVisible();
  await page.getByLabel("Period ends", { exact: true }).fill("");
  await expect(page.getByText("That makes 1 deal. With a start and an end you see how many a month.")).toBeVisible();
});

test("what is not a number is said beside the field and does not replace the last one", async ({ page }) => {
  await startPlan(page);
  const target = page.getByLabel("Revenue target", { exact: true });
  await target.fill("1200000");
  await target.fill("a lot");
  await expect(page.getByRole("alert")).toContainText("“a lot” is not a number. Saved value: 1,200,000.");
  await expect(target).toHaveAttribute("aria-invalid", "true");
  await expect(target).toHaveValue("a lot");
  await waitSaved(page);
  await page.reload();
  await expect(target).toHaveValue("a lot");
  await target.fill("");
  await target.fill("1,300,000");
  await target.press("Tab");
  await expect(target).toHaveValue("1,300,000");
});

test("people are added by name, with a role and a function", async ({ page }) => {
  await startPlan(page);
  await addItem(page, "person", "Chen Wei");
  await addItem(page, "person", "林悦");
  await expectCards(list(page, "People"), ["Chen Wei", "林悦"]);
  const person = card(page, "Chen Wei");
  await person.getByRole("button", { name: "Details of “Chen Wei”" }).click();
  await person.getByLabel("Role", { exact: true }).fill("Founder, sells");
  await person.getByLabel("Function", { exact: true }).selectOption({ label: "Sales" });
  await person.getByRole("button", { name: "Details of “Chen Wei”" }).click();
  await expect(person.getByText("Founder, sells")).toBeVisible();
});

test("everything filled in is there after a reload, and counts as progress", async ({ page }) => {
  const plan = await startPlan(page);
  await fillBasics(page);
  await addItem(page, "person", "Chen Wei");
  await waitSaved(page);
  await page.reload();
  await expect(page.getByLabel("Plan title", { exact: true })).toHaveValue("Clinics first");
  await expect(page.getByLabel("Business goal", { exact: true })).toHaveValue(
    "50 paying clinics within 12 months.\nThen a second city.",
  );
  await expect(page.getByLabel("Period ends", { exact: true })).toHaveValue("2027-12-31");
  await expect(page.getByLabel("Currency", { exact: true })).toHaveValue("CNY");
  await expect(page.getByLabel("Revenue target", { exact: true })).toHaveValue("1,200,000");
  await expect(textOf(card(page, "Chen Wei"))).toHaveValue("Chen Wei");
  await open(page, `plan/${plan}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Clinics first");
  const basics = page.getByRole("main").getByRole("listitem").filter({ has: page.getByRole("link", { name: /^Plan basics/ }) });
  await expect(basics.getByTestId("goals")).toHaveText("Done");
  await expect(page.getByRole("link", { name: "Next: Research plan" })).toBeVisible();
});

test("the example plan opens at its journey, says that it is one, and leads to an own plan", { tag: "@main" }, async ({ page }) => {
  await open(page);
  await page.getByTestId("sample-plan").click();
  await expect(page).toHaveURL(/#\/plan\/[^/]+$/);
  const sample = await planId(page);
  await expect(page.getByText("Company and people are fictional")).toBeVisible();
  await openModule(page, "swot");
  await expect(list(page, "Strengths").getByTestId("item-swot").first()).toBeVisible();
  await page.getByRole("button", { name: "Start my own plan" }).click();
  await expect(page).toHaveURL(/\/basics$/);
  expect(await planId(page)).not.toBe(sample);
  await expect(page.getByLabel("Plan title", { exact: true })).toHaveValue("");
});
