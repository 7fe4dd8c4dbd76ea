import type { Locator, Page } from "@playwright/test";
import { addField, addItem, expectCards, list, open, paste, startIn } from "../support/app";
import { expect, test } from "../support/test";

// What stands in a field that adds, and has not been added.

/** Loads the page again without its leave being taken, as after a browser was killed. */
async function comeBackFromTheDead(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const name of ["pagehide", "blur", "focusout", "visibilitychange"]) {
      addEventListener(name, (event) => event.stopImmediatePropagation(), { capture: true });
    }
  });
  await page.reload();
}

/** What a field hears when the window, not the field, is left: the page has no other way to know. */
async function leaveTheWindow(field: Locator): Promise<void> {
  await field.evaluate((element) => {
    element.dispatchEvent(new FocusEvent("blur"));
    element.dispatchEvent(new FocusEvent("focusout", { bubbles: true }));
  });
}

test("a line that is half written waits while another window is looked at", async ({ page }) => {
  await startIn(page, "swot");
  const field = addField(page, "swot-threat");
  await field.fill("Rules for clinics");
  await leaveTheWindow(field);
  await expectCards(list(page, "Threats"), []);
  await field.press("End");
  await field.pressSequentially(" tighten");
  await field.press("Enter");
  await expectCards(list(page, "Threats"), ["Rules for clinics tighten"]);
});

test("a line that was never added is in its field again after the tab was killed, and only until it is added", async ({ page }) => {
  await startIn(page, "swot");
  const field = addField(page, "swot-threat");
  await field.fill("Rules for clinics tighten");
  await comeBackFromTheDead(page);
  await expect(field).toHaveValue("Rules for clinics tighten");
  await expect(addField(page, "swot-opportunity")).toHaveValue("");
  await field.press("Enter");
  await expect(field).toHaveValue("");
  await comeBackFromTheDead(page);
  await expectCards(list(page, "Threats"), ["Rules for clinics tighten"]);
  await expect(field).toHaveValue("");
});

test("a reason and the name of a snapshot come back, too", async ({ page }) => {
  const plan = await startIn(page, "swot");
  await addItem(page, "swot-strength", "Good team");
  const panel = page.getByRole("complementary", { name: "Help and checks" });
  await panel.getByRole("button", { name: /^Coach/ }).click();
  await panel.getByRole("button", { name: "Dismiss…" }).click();
  await panel.getByRole("textbox").fill("For a workshop only");
  await leaveTheWindow(panel.getByRole("textbox"));
  await comeBackFromTheDead(page);
  await panel.getByRole("button", { name: /^Coach/ }).click();
  await expect(panel.getByRole("textbox")).toHaveValue("For a workshop only");
  await panel.getByRole("textbox").press("Enter");
  await panel.getByText("1 dismissed").click();
  await expect(panel.getByText("For a workshop only")).toBeVisible();
  await open(page, `plan/${plan}/history`);
  await page.getByTestId("snapshot-name").fill("Before the talk");
  await comeBackFromTheDead(page);
  await expect(page.getByTestId("snapshot-name")).toHaveValue("Before the talk");
  await expect(page.getByTestId("snapshot")).toHaveCount(0);
});

test("lines that are pasted behind a line that was begun leave it its own", async ({ page }) => {
  await startIn(page, "swot");
  const field = addField(page, "swot-threat");
  await field.fill("Rules tighten");
  await paste(field, "- Suites add booking\n- Prices fall");
  await expectCards(list(page, "Threats"), ["Rules tighten", "Suites add booking", "Prices fall"]);
  await expect(field).toHaveValue("");
});

test("whoever deletes all stored data deletes what was being written", async ({ page }) => {
  await startIn(page, "swot");
  await addField(page, "swot-threat").fill("Rules for clinics tighten");
  await comeBackFromTheDead(page);
  await open(page, "safety");
  await page.getByTestId("wipe").click();
  await page.getByTestId("wipe-go").click();
  await expect(page.getByText("Everything that was stored here is deleted.").first()).toBeVisible();
  expect(await page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.includes("draft")))).toEqual([]);
});
