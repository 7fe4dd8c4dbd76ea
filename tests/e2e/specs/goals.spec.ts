import { addItem, goTo, openModule, startIn, startPlan } from "../support/app";
import { expect, test } from "../support/test";

test("the share that is done opens to what is missing, with a way there", async ({ page }) => {
  await startPlan(page);
  await page.getByLabel("Company", { exact: true }).fill("Harbour Tea");
  await page.getByLabel("Company", { exact: true }).press("Tab");
  const goals = page.getByTestId("goals");
  await expect(goals.locator("summary")).toHaveText("13% done");
  await goals.locator("summary").click();
  await expect(goals.getByRole("listitem")).toHaveCount(8);
  await expect(goals.getByRole("listitem").first()).toHaveText("✓MetThe company’s name");
  await goals.getByRole("button", { name: "Go there: The average deal" }).click();
  await expect(page.getByLabel("Average deal", { exact: true })).toBeFocused();
});

test("a prompt that waits for words counts for nothing, and what is added later lowers nothing", async ({ page }) => {
  await startIn(page, "swot");
  const goals = page.getByTestId("goals");
  for (const place of ["strength", "weakness", "opportunity", "threat"]) {
    for (const text of ["Twelve pilots on one day …", "Patients book at night …"]) await addItem(page, `swot-${place}`, text);
  }
  await expect(goals.locator("summary")).toHaveText("Begun");
});

test("with an error of the coach a module is not called done", async ({ page }) => {
  await startPlan(page);
  const fields = { Company: "Harbour Tea", "Offer in one sentence": "Tea for cafés", "Business goal": "Sign 12 cafés", "Revenue target": "480000", "Average deal": "40000" };
  for (const [label, text] of Object.entries(fields)) await page.getByLabel(label, { exact: true }).fill(text);
  await page.getByLabel("Period starts", { exact: true }).fill("2027-01-01");
  await page.getByLabel("Period ends", { exact: true }).fill("2027-12-31");
  await page.getByLabel("Currency", { exact: true }).fill("CNY");
  await addItem(page, "person", "Mei");
  const goals = page.getByTestId("goals");
  await expect(goals.locator("summary")).toHaveText("Done");
  await page.getByLabel("Period ends", { exact: true }).fill("2026-12-31");
  await expect(goals.locator("summary")).toHaveText("1 point still open");
  // A full share beside it would say that it is done.
  await expect(page.getByRole("navigation", { name: "Journey" }).getByRole("link", { name: /^Plan basics/ })).not.toContainText("100");
  await goals.locator("summary").click();
  await expect(goals.getByRole("link", { name: "The coach tells an error" })).toBeVisible();
});

test("on the journey each module tells in its card what it asks for", async ({ page }) => {
  await startIn(page, "process");
  await goTo(page, "");
  const card = page.getByRole("listitem").filter({ has: page.getByRole("link", { name: /^Process/ }) }).last();
  await card.getByTestId("goals").locator("summary").click();
  await card.getByRole("button", { name: "Go there: Three stages or more" }).click();
  await expect(page.getByTestId("module-title")).toBeVisible();
  await openModule(page, "process");
});
