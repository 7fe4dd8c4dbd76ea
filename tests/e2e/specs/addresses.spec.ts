import { addField, addItem, card, expectCards, list, open, openModule, openView, startIn, startPlan } from "../support/app";
import { expect, test } from "../support/test";

test("an address that leads nowhere says so and leads home", async ({ page }) => {
  const plan = await startPlan(page);
  for (const route of ["nowhere", "plan", `plan/${plan}/nothing`, `plan/${plan}/swot/more`, "plan/%3Cscript%3E"]) {
    await open(page, route);
    await expect(page.getByText("There is no page at this address. Your plans are unchanged.")).toBeVisible();
  }
  await page.getByRole("link", { name: "My sales plans" }).click();
  await expect(page.getByTestId("plan-row")).toHaveCount(1);
});

test("a plan that is not in this browser says so", async ({ page }) => {
  await open(page, "plan/elsewhere-1/swot");
  await expect(page.getByText("This plan is not in this browser.")).toBeVisible();
  await expect(page.getByTestId("export-json")).toHaveCount(0);
});

test("Back and forward go through pages and views, with their titles", async ({ page }) => {
  const plan = await startPlan(page);
  await page.getByRole("link", { name: "Next: Research plan" }).click();
  await expect(page).toHaveTitle(/^Research plan/);
  await page.getByRole("link", { name: "Next: PEST canvas" }).click();
  await expect(page).toHaveURL(new RegExp(`#/plan/${plan}/pest$`));
  await openView(page, "Plot");
  await page.getByRole("link", { name: "Next: SWOT canvas" }).click();
  await expect(page).toHaveTitle(/^SWOT canvas/);
  await page.goBack();
  await expect(page).toHaveURL(/\/pest\?view=plot$/);
  await expect(page).toHaveTitle(/^PEST canvas/);
  await expect(page.getByRole("img", { name: /^0 factors/ })).toBeVisible();
  await page.goBack();
  await expect(addField(page, "pest-political")).toBeVisible();
  await page.goBack();
  await expect(page).toHaveTitle(/^Research plan/);
  await page.goForward();
  await expect(page).toHaveTitle(/^PEST canvas/);
});

test("an address of an item opens it, however far down, also in a new tab", async ({ context, page }) => {
  const plan = await startIn(page, "swot");
  await addItem(page, "swot-threat", "Suites bundle booking");
  const id = await card(page, "Suites bundle booking").getAttribute("data-id");
  const tab = await context.newPage();
  await open(tab, `plan/${plan}/swot?item=swot:${id}`);
  await expect(card(tab, "Suites bundle booking").getByLabel("Evidence", { exact: true })).toBeVisible();
  await expect(card(tab, "Suites bundle booking")).toBeInViewport();
});

test("an address of an item that is gone opens its module", async ({ page }) => {
  const plan = await startIn(page, "swot");
  await open(page, `plan/${plan}/swot?item=swot:gone-9`);
  await expect(page.getByTestId("module-title")).toBeVisible();
  await expect(addField(page, "swot-strength")).toBeVisible();
});

test("a new page begins at its top, with the focus there", async ({ page }) => {
  await startPlan(page);
  await page.getByRole("link", { name: "Next: Research plan" }).click();
  await expect(page.getByRole("main")).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test("text in an add field is not lost by going Back", async ({ page }) => {
  await startPlan(page);
  await openModule(page, "swot");
  await addField(page, "swot-strength").focus();
  await page.keyboard.type("Half a thought");
  await page.goBack();
  await expect(page).toHaveTitle(/^Plan basics/);
  await page.goForward();
  await expectCards(list(page, "Strengths"), ["Half a thought"]);
});

test("the journey at the left leads to each module and marks where one is", async ({ page }) => {
  await startPlan(page);
  const rail = page.getByRole("navigation", { name: "Journey" });
  for (const module of ["Research plan", "PEST canvas", "SWOT canvas", "Personas", "Positioning", "Plan basics"]) {
    await rail.getByRole("link", { name: new RegExp(module) }).click();
    await expect(rail.getByRole("link", { name: new RegExp(module) })).toHaveAttribute("aria-current", "page");
    await expect(page).toHaveTitle(new RegExp(`^${module}`));
  }
  const toggle = page.getByRole("button", { name: "Show or hide the journey" });
  await toggle.click();
  await expect(rail).toBeHidden();
  await expect(toggle).toHaveAttribute("aria-expanded", "false");
  await toggle.click();
  await expect(rail).toBeVisible();
});
