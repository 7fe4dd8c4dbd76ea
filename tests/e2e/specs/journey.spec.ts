import type { Page } from "@playwright/test";
import {
  addItem, card, choose, chooseLocale, goTo, open, startIn, startPlan, startSamplePlan, started, tabTo, textOf, undo,
  waitSaved,
} from "../support/app";
import { expectAccessible } from "../support/looks/accessibility";
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
  await expect(due).toContainText("Friday figures");
  await chooseLocale(page, "zh-CN");
  await expect(due).toContainText("周五看数");
  await expect(due).not.toContainText("Friday figures");
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
    await expect(page).toHaveURL(/item=|\/deals\/./);
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

test.describe("visits on several days", () => {
  test.use({ ownContext: true });

  /** The number of snapshots that are kept. */
  const kept = (page: Page) =>
    page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes("/snapshots/")).length);

  /** Comes back to the open plan at a moment, and stays until it rests. */
  async function comeBack(page: Page, moment: string, snapshots: number): Promise<void> {
    await page.clock.setSystemTime(new Date(moment));
    await page.reload();
    await started(page);
    const rested = async () => {
      await page.clock.runFor(4_000);
      return kept(page);
    };
    await expect.poll(rested).toBe(snapshots);
  }

  test("what was done since the last visit is told with its modules, leads there, and is quiet where nothing was", async ({ page }) => {
    await page.clock.install({ time: new Date("2026-11-26T09:00:00") });
    await startIn(page, "swot");
    for (const text of ["Known in town", "Cheap"]) await addItem(page, "swot-strength", text);
    await waitSaved(page);
    await comeBack(page, "2026-11-27T09:00:00", 1);
    await goTo(page, "");
    await expect(page.getByTestId("next-steps")).toBeVisible();
    await expect(page.getByTestId("since")).toHaveCount(0);
    await goTo(page, "/swot");
    await addItem(page, "swot-strength", "Good team");
    await textOf(card(page, "Known in town")).fill("Known in the region");
    await choose(card(page, "Cheap"), "Delete");
    await waitSaved(page);
    await goTo(page, "");
    await expect(page.getByTestId("since")).toHaveCount(0);
    await comeBack(page, "2026-11-30T09:00:00", 2);
    const since = page.getByRole("region", { name: "Since Fri, Nov 27, 2026" });
    await expect(since).toContainText("1 new, 1 changed, 1 deleted");
    await expect(since.getByRole("listitem")).toHaveText(["newGood teamSWOT canvas", "changedKnown in the regionSWOT canvas", "deletedCheapSWOT canvas"]);
    await expect(since.getByRole("link", { name: "Cheap" })).toHaveCount(0);
    await expectAccessible(page, "html", "journey with what was done");
    await chooseLocale(page, "zh-CN");
    await expect(page.getByRole("region", { name: "2026年11月27日周五以来" })).toContainText("新增 1 项、改动 1 项、删除 1 项");
    await chooseLocale(page, "en");
    await tabTo(page, since.getByRole("link", { name: "Good team" }));
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/swot\?item=/);
    await comeBack(page, "2026-12-01T09:00:00", 2);
    await goTo(page, "");
    await expect(page.getByTestId("next-steps")).toBeVisible();
    await expect(page.getByTestId("since")).toHaveCount(0);
  });

  test("a change in another tab leaves the focus on what was done and on what is next", async ({ page, context }) => {
    await page.clock.install({ time: new Date("2026-11-26T09:00:00") });
    const plan = await startIn(page, "swot");
    await addItem(page, "swot-strength", "Known in town");
    await waitSaved(page);
    await comeBack(page, "2026-11-27T09:00:00", 1);
    await addItem(page, "swot-strength", "Good team");
    await waitSaved(page);
    await comeBack(page, "2026-11-30T09:00:00", 2);
    await goTo(page, "");
    const since = page.getByTestId("since");
    const next = page.getByTestId("next-steps").getByRole("link", { name: /^Next/ });
    const other = await context.newPage();
    await open(other, `plan/${plan}/swot`);
    for (const [link, text] of [[since.getByRole("link", { name: "Good team" }), "Cheap"], [next, "Near"]] as const) {
      await link.focus();
      await addItem(other, "swot-strength", text);
      await expect(since).toContainText(text);
      await expect(link).toBeFocused();
    }
  });
});

for (const width of [1024, 1440]) {
  test(`one screen says how far one is, what is next and what is due, at ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: width === 1024 ? 768 : 900 });
    await startSamplePlan(page);
    for (const part of ["standing", "next-steps"]) await expect(page.getByTestId(part)).toBeInViewport({ ratio: 1 });
    await expect(page.getByTestId("due").getByRole("listitem").nth(3)).toBeInViewport();
    await page.getByTestId("standing").getByRole("link", { name: "Negotiation and signing" }).click();
    // All of the stage is done by the deal in its first year, so it begins where the stage does.
    await expect(page).toHaveURL(/negotiation$/);
  });
}

test("on a phone the next step stands first, people and thread are near, and nothing is wider than the page", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await startPlan(page);
  await goTo(page, "");
  await expect(page.getByTestId("next-steps")).toBeInViewport({ ratio: 1 });
  const links = page.getByRole("navigation", { name: "The plan as a whole" });
  await expect(links.getByRole("link", { name: "Thread" })).toBeInViewport();
  await links.getByRole("link", { name: "People and dates" }).click();
  await expect(page).toHaveURL(/people$/);
  await goTo(page, "");
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wide).toBe(0);
});
