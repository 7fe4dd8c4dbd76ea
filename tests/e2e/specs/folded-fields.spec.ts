import { addItem, card, openModule, startIn, startSamplePlan, undo, waitSaved } from "../support/app";
import { expect, test } from "../support/test";

test("fields that few need are folded under their names while they are empty, and stay open once one is filled", async ({ page }) => {
  await startIn(page, "contract");
  await addItem(page, "contract_clause", "Price and payment");
  const clause = card(page, "Price and payment");
  const details = clause.getByRole("button", { name: /^Details of/ });
  await details.click();
  const more = clause.getByText("More: Note · Our fallback", { exact: true });
  const note = clause.getByLabel("Note", { exact: true });
  await expect(more).toBeVisible();
  await expect(note).toBeHidden();
  await more.press("Enter");
  await note.fill("Ask the lawyer");
  await note.press("Tab");
  await expect(note).toBeVisible();
  await details.click();
  await details.click();
  await expect(note, "what is filled is never folded").toBeVisible();
  await expect(clause.getByText("More: Our fallback", { exact: true })).toBeVisible();
  await undo(page);
  await expect(note, "nor what was emptied under one’s hands").toBeVisible();
  await waitSaved(page);
  await page.reload();
  await details.click();
  await expect(clause.getByText("More: Note · Our fallback", { exact: true })).toBeVisible();
});

test("the way to a folded field opens it", async ({ page }) => {
  await startSamplePlan(page);
  await openModule(page, "risk");
  const risk = card(page, "Chen Bo is ill for a month");
  await risk.getByRole("button", { name: /^Details of/ }).click();
  await risk.getByLabel("Treatment", { exact: true }).selectOption("accept");
  await risk.getByRole("slider", { name: "Likelihood after" }).press("4");
  await risk.getByRole("slider", { name: "Impact after" }).press("5");
  const reason = risk.getByLabel("Why we accept it", { exact: true });
  await expect(reason).toBeHidden();
  await page.getByRole("button", { name: /^Coach/ }).click();
  const finding = page.getByRole("article").filter({ hasText: "your line is" });
  await finding.getByRole("button", { name: "Go there" }).click();
  await expect(reason).toBeFocused();
});
