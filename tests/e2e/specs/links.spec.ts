import type { Locator, Page } from "@playwright/test";
import {
  addItem, card, choose, chooseLocale, goTo, items, live, noticeUndo, open, openModule, startIn, startSamplePlan, storedPlan, undo, waitSaved,
} from "../support/app";
import { composeAndPressEnter } from "../support/composition";
import { expectAccessible } from "../support/looks/accessibility";
import { expect, test } from "../support/test";

const found = (within: Locator) => within.getByTestId("link-option");
const toMake = (within: Locator) => within.getByTestId("make-option");

/** The details of an item, with its field of links. */
async function detailsOf(item: Locator): Promise<Locator> {
  await item.getByRole("button", { name: /^(Details of|“.*”的详情)/ }).press("Enter");
  return item.getByRole("combobox", { name: /^(Comes from|来自|Built on|依据条目)$/ });
}

test("an item is linked to another that is found by a word, by keys alone", { tag: "@main" }, async ({ page }) => {
  await startSamplePlan(page);
  await openModule(page, "swot");
  const strength = items(page, "swot").nth(1);
  const field = await detailsOf(strength);
  await field.pressSequentially("hours empty", { delay: 0 });
  await expect(found(strength)).toHaveCount(1);
  await expect(found(strength)).toHaveAttribute("aria-selected", "true");
  await expect(strength.getByTestId("picker-told")).toHaveText("1 result");
  await expect(page.getByRole("group", { name: "Rests on: Research plan" })).toBeVisible();
  await field.press("Enter");
  await expect(found(strength)).toHaveCount(0);
  await expect(field).toHaveValue("");
  await expect(field).toBeFocused();
  const link = strength.locator(".link-chip").getByText("How many chair hours stay empty in a normal week?");
  await expect(link).toBeVisible();
  // What is linked already is not offered again.
  await field.pressSequentially("hours empty");
  await expect(page.getByText("Nothing here matches. Try fewer letters.")).toBeVisible();
  await field.press("Escape");
  await expect(page.getByText("Nothing here matches. Try fewer letters.")).toBeHidden();
  await undo(page);
  await expect(link).toHaveCount(0);
});

test("what may be linked stands by kind, the likely one first, with how the two belong together", async ({ page }) => {
  await startSamplePlan(page);
  await openModule(page, "swot");
  const item = items(page, "swot").first();
  const field = await detailsOf(item);
  await field.click();
  const kinds = () => item.getByRole("listbox").getByRole("group").evaluateAll((groups) => groups.map((group) => group.getAttribute("aria-label")));
  await expect.poll(kinds).toEqual(["Rests on: PEST canvas", "Rests on: Research plan", "Rests on: Personas"]);
  await expect(toMake(item)).toHaveCount(0);
  await expectAccessible(page, ".picker");
  await chooseLocale(page, "zh-CN");
  await item.getByRole("combobox", { name: "来自" }).click();
  await expect.poll(async () => (await kinds()).every((name) => name?.startsWith("依据："))).toBe(true);
});

test("what is not there yet is made on the spot in the place that is chosen, linked in one step that undoes", { tag: "@main" }, async ({ page }) => {
  await startIn(page, "swot");
  await addItem(page, "swot-threat", "A suite is given away");
  const item = card(page, "A suite is given away");
  const field = await detailsOf(item);
  await field.pressSequentially("Rules on data tighten", { delay: 0 });
  await expect(page.getByRole("group", { name: "Add “Rules on data tighten” to" })).toBeVisible();
  await expect(toMake(item).first()).toHaveText("+ PEST canvas: Political");
  // Of several places none is guessed.
  await expect(item.locator('[role="option"][aria-selected="true"]')).toHaveCount(0);
  await field.press("Enter");
  await expect(field).toHaveValue("Rules on data tighten");
  await field.press("ArrowDown");
  await expect(toMake(item).first()).toHaveAttribute("aria-selected", "true");
  await field.press("Enter");
  await expect(page.getByText("Added and linked. PEST canvas: Political.").first()).toBeVisible();
  await expect(item.locator(".link-chip")).toHaveText(/Rules on data tighten/);
  await expect(field).toBeFocused();
  await noticeUndo(page).click();
  await expect(item.locator(".link-chip")).toHaveCount(0);
  await openModule(page, "pest");
  await expect(items(page, "pest")).toHaveCount(0);
});

test("Chinese is found in the field of links by characters, by first letters and by full pinyin", { tag: "@main" }, async ({ page }) => {
  await startIn(page, "pest");
  await chooseLocale(page, "zh-CN");
  await addItem(page, "pest-economic", "银行开户要等两周");
  await openModule(page, "swot");
  await addItem(page, "swot-threat", "大厂送同类软件");
  const item = card(page, "大厂送同类软件");
  const field = await detailsOf(item);
  for (const typed of ["yhkh", "yinhang", "银行"]) {
    await field.fill(typed);
    await expect(found(item)).toHaveText("银行开户要等两周");
    await expect(found(item).locator("mark")).toHaveText(/^银行/);
  }
  await field.press("Enter");
  await expect(item.locator(".link-chip")).toHaveText(/银行开户要等两周/);
  await field.fill("新的法规");
  await expect(page.getByRole("group", { name: "把“新的法规”新建到" })).toBeVisible();
  await toMake(item).filter({ hasText: "PEST 分析：政治" }).click();
  await expect(page.getByText("已新建并关联。PEST 分析：政治。").first()).toBeVisible();
});

test("nothing, one blank, signs and 10,000 characters are each answered, and what was typed stays", async ({ page }) => {
  await startSamplePlan(page);
  await openModule(page, "swot");
  const item = items(page, "swot").first();
  const field = await detailsOf(item);
  await field.fill(" ");
  await expect(found(item).first()).toBeVisible();
  await expect(toMake(item)).toHaveCount(0);
  for (const typed of [".*", '"zzz', "%%", "x".repeat(10_000)]) {
    await field.fill(typed);
    await expect(item.getByTestId("picker-told")).toHaveText("Nothing here matches. Try fewer letters.");
    await expect(toMake(item).first()).toBeVisible();
    await expect(field).toHaveValue(typed);
  }
  expect((await item.getByRole("listbox").boundingBox())?.width).toBeLessThan(600);
});

test("what another tab deletes while the list is open is not offered any more", async ({ page, context }) => {
  await startIn(page, "pest");
  await addItem(page, "pest-economic", "Wages rise");
  await openModule(page, "swot");
  await addItem(page, "swot-threat", "A suite is given away");
  const item = card(page, "A suite is given away");
  const field = await detailsOf(item);
  await field.fill("Wages");
  await expect(found(item)).toHaveCount(1);
  const other = await context.newPage();
  await other.goto(page.url().replace("/swot", "/pest"));
  await items(other, "pest").first().focus();
  await other.keyboard.press("Delete");
  await expect(items(other, "pest")).toHaveCount(0);
  await expect(found(item)).toHaveCount(0);
  await expect(item.getByTestId("picker-told")).toHaveText("Nothing here matches. Try fewer letters.");
  await expect(field).toHaveValue("Wages");
  await other.close();
});

test("the panel links an item with any other, from whichever side holds the link", async ({ page }) => {
  await startSamplePlan(page);
  await openModule(page, "swot");
  const item = items(page, "swot").first();
  await item.getByRole("button", { name: /^Details of/ }).click();
  const panel = page.getByRole("complementary", { name: "Help and checks" });
  await panel.getByRole("button", { name: "Thread" }).click();
  const field = panel.getByRole("combobox", { name: "Link with another item" });
  await field.pressSequentially("Give the suite a rival", { delay: 0 });
  await toMake(panel).filter({ hasText: "SO · Growth" }).click();
  const link = panel.getByRole("list").getByRole("link", { name: "Give the suite a rival", exact: true });
  await expect(link).toBeVisible();
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
  await expect(found(item).first()).toBeVisible();
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

/** The page has been painted twice: what puts the focus somewhere has done so. */
const painted = (page: Page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

test("who leaves the name of a new person by a press or by Tab stays where they went", { tag: "@main" }, async ({ page }) => {
  await startIn(page, "swot");
  await addItem(page, "swot-strength", "Set up in one day");
  const item = card(page, "Set up in one day");
  const field = await detailsOf(item);
  const owner = item.getByLabel("Owner", { exact: true });
  const name = item.getByLabel("Name of the new person");
  await owner.selectOption({ label: "Add a person…" });
  await expect(name).toBeFocused();
  await page.keyboard.type("Zed2");
  // The window is left, and the field keeps the focus in it: half a name is none.
  await name.dispatchEvent("blur");
  await expect(name).toHaveValue("Zed2");
  await field.click();
  await painted(page);
  await expect(field).toBeFocused();
  await page.keyboard.type("Zo");
  await expect(field).toHaveValue("Zo");
  await expect(owner.locator("option:checked")).toHaveText("Zed2");
  for (const key of ["Tab", "Shift+Tab"]) {
    await owner.selectOption({ label: "Add a person…" });
    await expect(name).toBeFocused();
    await page.keyboard.press(key);
    await expect(owner).toBeVisible();
    await painted(page);
    await expect(owner).not.toBeFocused();
    await expect(item.locator(":focus")).toHaveCount(1);
  }
  await expect(owner.locator("option:checked")).toHaveText("Zed2");
});

test("a name whose card another tab deletes is told, and the keyboard stays on the page", { tag: "@main" }, async ({ page, context }) => {
  await startIn(page, "swot");
  await addItem(page, "swot-strength", "Set up in one day");
  await waitSaved(page);
  const item = card(page, "Set up in one day");
  await detailsOf(item);
  await item.getByLabel("Owner", { exact: true }).selectOption({ label: "Add a person…" });
  await item.getByLabel("Name of the new person").pressSequentially("Zed2");
  const other = await context.newPage();
  await other.goto(page.url());
  await items(other, "swot").first().focus();
  await other.keyboard.press("Delete");
  await expect(items(page, "swot")).toHaveCount(0);
  await expect(page.getByText("Nothing was added; you wrote “Zed2”.").first()).toBeVisible();
  await other.close();
  await page.bringToFront();
  await expect(page.locator("#content")).toBeFocused();
});

test("in a plan that may only be read nothing is told to be linked, and what was typed stays", async ({ page, watch }) => {
  const plan = await startIn(page, "pest");
  await addItem(page, "pest-economic", "Wages rise");
  await openModule(page, "swot");
  for (const text of ["A suite is given away", "Newer"]) await addItem(page, "swot-threat", text);
  await waitSaved(page);
  // The browser asks for the icon of a file that has none.
  watch.allow(/404/);
  await page.goto("./schema/saleswright-plan-1.schema.json");
  await page.evaluate(() => {
    const key = Object.keys(localStorage).find((key) => key.includes("/swot/") && localStorage.getItem(key)?.includes('"Newer"'));
    localStorage.setItem(key!, "3 of a newer version");
  });
  await open(page, `plan/${plan}/swot`);
  await expect(page.getByTestId("save-state")).toHaveText("Read-only");
  const item = card(page, "A suite is given away");
  const field = await detailsOf(item);
  await field.fill("Wages");
  await field.press("Enter");
  await expect(live(page)).toContainText("newer version");
  await expect(field).toHaveValue("Wages");
  await expect(item.locator(".link-chip")).toHaveCount(0);
});

test("Tab leaves an open list for the next field", { tag: "@main" }, async ({ page }) => {
  await startSamplePlan(page);
  await openModule(page, "swot");
  const item = items(page, "swot").first();
  const field = await detailsOf(item);
  await field.press("ArrowDown");
  const list = item.getByRole("listbox");
  await expect(list).toBeVisible();
  expect(await list.evaluate((list) => list.scrollHeight > list.clientHeight)).toBe(true);
  await field.press("Tab");
  await expect(list).toBeHidden();
  await painted(page);
  await expect(item.locator(":focus")).toHaveCount(1);
  await expect(field).not.toBeFocused();
});

test("Enter takes nothing while nothing is looked for, a link that is removed is told, and that all are linked", async ({ page }) => {
  await startIn(page, "pest");
  await addItem(page, "pest-economic", "Wages rise");
  await openModule(page, "swot");
  await addItem(page, "swot-threat", "A suite is given away");
  const item = card(page, "A suite is given away");
  const field = await detailsOf(item);
  const chips = item.locator(".link-chip");
  await field.fill("  ");
  await expect(found(item)).toHaveAttribute("aria-selected", "false");
  await field.press("Enter");
  await expect(found(item)).toBeVisible();
  await expect(chips).toHaveCount(0);
  await field.press("ArrowDown");
  await field.press("Enter");
  await expect(chips).toHaveText(/Wages rise/);
  await expect(field).toHaveValue("");
  await field.click();
  await expect(item.getByTestId("picker-told")).toHaveText("All that can be linked here is linked already.");
  await item.getByRole("button", { name: /^remove the link/ }).click();
  await expect(chips).toHaveCount(0);
  await expect(live(page)).toHaveText("“A suite is given away” no longer linked to “Wages rise”.");
  await expect(field).toBeFocused();
});

test("where the last button that makes something of an item goes, the focus goes on to what was made", async ({ page }) => {
  await startIn(page, "pest");
  for (const text of ["Wages rise", "Patients book at night"]) await addItem(page, "pest-social", text);
  await choose(card(page, "Wages rise"), "+ SWOT canvas: Threat");
  const factor = card(page, "Patients book at night");
  await factor.getByRole("button", { name: /^Details of/ }).click();
  await factor.getByLabel("For us it is", { exact: true }).selectOption({ label: "Opportunity" });
  const key = await factor.getAttribute("id");
  await goTo(page, `/thread?item=${key}`);
  const aside = page.locator(".thread-aside");
  const buttons = aside.getByRole("button", { name: /^\+/ });
  await expect(buttons).toHaveText("+ SWOT canvas: Opportunity");
  await buttons.press("Enter");
  await expect(buttons).toHaveCount(0);
  await expect(aside.locator("li:focus")).toContainText("Patients book at night");
});

for (const locale of ["en", "zh-CN"] as const) {
  test(`at 360 pixels the list fits the page and a tap makes what is not there yet, in ${locale}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    await startSamplePlan(page);
    await chooseLocale(page, locale);
    await openModule(page, "swot");
    const item = items(page, "swot").first();
    const field = await detailsOf(item);
    await field.fill("2027");
    await expect(toMake(item).first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await expectAccessible(page, ".picker");
    await toMake(item).first().click();
    await expect(page.getByRole("button", { name: /^(Undo|撤销)$/ }).last()).toBeVisible();
    await expect(item.locator(".link-chip").filter({ hasText: "2027" })).toBeVisible();
  });
}
