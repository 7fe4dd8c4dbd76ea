import { addItem, card, items, openModule, startIn, startSamplePlan, storedPlan, undo } from "../support/app";
import { composeAndPressEnter } from "../support/composition";
import { expect, test } from "../support/test";

test("an item is linked to another that is found by a word, by keys alone", async ({ page }) => {
  await startSamplePlan(page);
  await openModule(page, "swot");
  const strength = items(page, "swot").nth(1);
  await strength.getByRole("button", { name: /^Details of/ }).press("Enter");
  const field = strength.getByRole("combobox", { name: "Comes from" });
  await field.pressSequentially("hours empty", { delay: 0 });
  const option = strength.getByRole("listbox").getByRole("option");
  await expect(option).toHaveCount(1);
  await expect(option).toHaveAttribute("aria-selected", "true");
  await expect(page.getByRole("group", { name: "Research plan" })).toBeVisible();
  await field.press("Enter");
  await expect(option).toHaveCount(0);
  await expect(field).toHaveValue("");
  await expect(field).toBeFocused();
  const link = strength.getByRole("link", { name: "How many chair hours stay empty in a normal week?", exact: true });
  await expect(link).toBeVisible();
  // What is linked already is not offered again.
  await field.pressSequentially("hours empty");
  await expect(page.getByText("Nothing here matches. Try fewer letters.")).toBeVisible();
  await field.press("Escape");
  await expect(page.getByText("Nothing here matches. Try fewer letters.")).toBeHidden();
  await undo(page);
  await expect(link).toHaveCount(0);
});

test("the Enter that ends a composition picks nothing", async ({ page }) => {
  await startSamplePlan(page);
  await openModule(page, "swot");
  const item = items(page, "swot").first();
  await item.getByRole("button", { name: /^Details of/ }).click();
  const before = await item.getByRole("button", { name: /^remove the link/ }).count();
  await composeAndPressEnter(page, item.getByRole("combobox", { name: "Comes from" }), "clinic");
  await expect(item.getByRole("listbox").getByRole("option").first()).toBeVisible();
  await expect(item.getByRole("button", { name: /^remove the link/ })).toHaveCount(before);
});

test("whoever is named where an owner is chosen joins the people, in one step that undoes", async ({ page }) => {
  await startIn(page, "swot");
  await addItem(page, "swot-strength", "Set up in one day");
  const item = card(page, "Set up in one day");
  await item.getByRole("button", { name: /^Details of/ }).click();
  await item.getByLabel("Owner", { exact: true }).selectOption({ label: "Add a person…" });
  const name = item.getByLabel("Name of the new person");
  await expect(name).toBeFocused();
  await name.fill("陈伟");
  await name.press("Enter");
  const owner = item.getByLabel("Owner", { exact: true });
  await expect(owner).toBeFocused();
  await expect(owner.locator("option:checked")).toHaveText("陈伟");
  expect(Object.keys(await storedPlan(page)).filter((key) => key.startsWith("person/"))).toHaveLength(1);
  await undo(page);
  await expect(owner.locator("option:checked")).toHaveText("–");
  await openModule(page, "basics");
  await expect(items(page, "person")).toHaveCount(0);
});

test("a name that is given up adds nobody", async ({ page }) => {
  await startIn(page, "swot");
  await addItem(page, "swot-strength", "Set up in one day");
  const item = card(page, "Set up in one day");
  await item.getByRole("button", { name: /^Details of/ }).click();
  await item.getByLabel("Owner", { exact: true }).selectOption({ label: "Add a person…" });
  await item.getByLabel("Name of the new person").fill("Chen");
  await item.getByLabel("Name of the new person").press("Escape");
  await expect(item.getByLabel("Owner", { exact: true }).locator("option")).toHaveText(["–", "Add a person…"]);
});
