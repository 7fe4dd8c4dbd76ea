import { addItem, chooseLocale, goTo, open, startPlan, startSamplePlan, undo, waitSaved } from "../support/app";
import { expect, test } from "../support/test";

test("a new plan is told the first step and what is missing there, and nothing that is due", async ({ page }) => {
  await startPlan(page);
  await goTo(page, "");
  const next = page.getByTestId("next-steps");
  await expect(next.getByRole("listitem")).toHaveText("Next: Plan basics →Missing: The company’s name");
  await expect(page.getByTestId("due")).toContainText("Nothing is due in the next 14 days.");
  await next.getByRole("link", { name: "Next: Plan basics" }).press("Enter");
  await expect(page.getByTestId("module-title")).toBeVisible();
});

test("what is due is told in the language that is chosen later", async ({ page }) => {
  await startSamplePlan(page);
  const due = page.getByTestId("due");
  await expect(due).toContainText("Product day");
  await chooseLocale(page, "zh-CN");
  await expect(due).toContainText("产品日");
  await expect(due).not.toContainText("Product day");
});

test("the journey leads back to where one was", async ({ page }) => {
  await startPlan(page);
  await goTo(page, "/risk");
  await addItem(page, "risk", "The only trainer is ill");
  await goTo(page, "");
  await expect(page.getByTestId("go-on")).toHaveText("Go on where you were: Risk matrix →");
  await page.getByTestId("go-on").press("Enter");
  await expect(page.getByTestId("item-risk")).toBeVisible();
});

test.describe("later", () => {
  test.use({ ownContext: true });

  test("what is late goes ahead of what is missing, with its owner, and leads to the item", async ({ page }) => {
    await page.clock.install({ time: new Date("2026-03-09T09:00:00") });
    await startSamplePlan(page);
    await page.clock.setSystemTime(new Date("2026-04-20T09:00:00"));
    await page.reload();
    const next = page.getByTestId("next-steps");
    await expect(next.getByRole("listitem").first()).toContainText(/days overdue/);
    const due = page.getByTestId("due");
    await expect(due.getByRole("listitem").first()).toContainText(/days overdue/);
    await due.getByRole("listitem").first().getByRole("link").click();
    await expect(page).toHaveURL(/item=/);
  });
});

test("modules that are set aside do not count, keep what they hold, and come back by one step of undo", async ({ page }) => {
  const plan = await startPlan(page);
  await goTo(page, "/swot");
  await addItem(page, "swot-strength", "Good team");
  await goTo(page, "");
  const rail = page.getByRole("navigation", { name: "Journey" });
  await expect(page.getByText("0 of 17 modules done")).toBeVisible();
  await page.getByTestId("narrowing").getByText("Modules in this plan: 17 of 17").press("Enter");
  await page.getByRole("button", { name: "The six for an evening" }).press("Enter");
  await expect(page.getByText("0 of 6 modules done")).toBeVisible();
  await expect(page.getByTestId("narrowing").getByText("Modules in this plan: 6 of 17")).toBeVisible();
  await expect(rail.getByRole("link", { name: "SWOT canvas", exact: true })).toHaveCount(0);
  await expect(rail.getByRole("link", { name: "Risk matrix", exact: true })).toBeVisible();
  await waitSaved(page);
  await page.reload();
  await expect(page.getByText("0 of 6 modules done")).toBeVisible();
  await goTo(page, "/swot");
  await expect(page.getByText("This module is set aside and does not count.")).toBeVisible();
  await expect(page.getByTestId("item-swot")).toHaveCount(1);
  await page.getByRole("button", { name: "Let it count again" }).click();
  await expect(rail.getByRole("link", { name: "SWOT canvas", exact: true })).toBeVisible();
  await undo(page);
  await expect(page.getByText("This module is set aside and does not count.")).toBeVisible();
  await open(page);
  await expect(page.locator(`a[href="#/plan/${plan}"]`).locator("xpath=ancestor::li")).toContainText("0 of 6");
});
