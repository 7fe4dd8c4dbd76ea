import type { Page } from "@playwright/test";
import {
  addField, addItem, canBeFull, card, choose, expectCards, exportJson, download, list, open, paste, planId, startIn, started, stored, storagePrefix, textOf, undo, waitSaved, withoutCopy,
} from "../support/app";
import { type Watch, expect, test } from "../support/test";

test.use({ ownContext: true });

test("when storage is full, it is said, nothing typed is lost, export works, and saving resumes by itself", { tag: "@main" }, async ({ page }) => {
  const setFull = await canBeFull(page);
  await startIn(page, "swot");
  await addItem(page, "swot-strength", "Saved before");
  await waitSaved(page);
  const before = await stored(page);
  await setFull(true);
  await textOf(card(page, "Saved before")).fill("Changed while full");
  const state = page.getByTestId("save-state");
  await expect(state).toHaveAttribute("data-state", "failed");
  await expect(state).toHaveText("Not saved: storage full");
  await expect(page.getByRole("alert")).toContainText("Storage is full. Your latest changes are in this tab only");
  await addItem(page, "swot-strength", "Added while full");
  await expectCards(list(page, "Strengths"), ["Changed while full", "Added while full"]);
  expect(await stored(page), "what was stored stays whole").toEqual(before);

  const { text } = await download(page, page.getByRole("button", { name: "Export now" }));
  const texts = JSON.parse(text).plan.tables.swot.map((item: { text: string }) => item.text);
  expect(texts).toEqual(["Changed while full", "Added while full"]);

  await setFull(false);
  await expect(state).toHaveAttribute("data-state", "saved");
  await expect(page.getByText("Saving works again. All changes are saved.").first()).toBeVisible();
  await expect(page.getByRole("alert")).toBeHidden();
  await page.reload();
  await expectCards(list(page, "Strengths"), ["Changed while full", "Added while full"]);
});

for (const copied of [true, false]) {
  test(`a paste that the browser refused and that was undone stays undone, ${copied ? "with" : "without"} the safety copy`, async ({ context, page }) => {
    if (!copied) await withoutCopy(context);
    // From the write with this number on the browser refuses all.
    await page.addInitScript((prefix) => {
      const { setItem, removeItem } = Storage.prototype;
      let writes = 0;
      const count = (key: string) => {
        if (!key.startsWith(prefix) || key.startsWith(`${prefix}settings/`)) return;
        writes += 1;
        if (writes >= ((window as { refuseFrom?: number }).refuseFrom ?? Infinity)) throw new DOMException("no", "UnknownError");
      };
      Storage.prototype.setItem = function (key: string, value: string) {
        count(key);
        setItem.call(this, key, value);
      };
      Storage.prototype.removeItem = function (key: string) {
        count(key);
        removeItem.call(this, key);
      };
      Object.assign(window, { refuse: (after: number) => Object.assign(window, { refuseFrom: writes + after }) });
    }, storagePrefix);
    const refuse = (after: number) => page.evaluate((after) => (window as unknown as { refuse(after: number): void }).refuse(after), after);
    await startIn(page, "swot");
    await addItem(page, "swot-strength", "Before");
    const state = page.getByTestId("save-state");
    // The journal with the room behind it is written and nothing else; the journal, and no card; all but its removal.
    for (const first of [2, 3, 6]) {
      await waitSaved(page);
      await refuse(first);
      await paste(addField(page, "swot-strength"), "A\nB\nC");
      // What reads a paste comes with the first one.
      await expectCards(list(page, "Strengths"), ["Before", "A", "B", "C"]);
      await expect(state).not.toHaveAttribute("data-state", "saving");
      await undo(page);
      await expect(state).not.toHaveAttribute("data-state", "saving");
      await expectCards(list(page, "Strengths"), ["Before"]);
      if ((await state.getAttribute("data-state")) === "failed") {
        await refuse(Infinity);
        await waitSaved(page);
      }
      await page.reload();
      await expectCards(list(page, "Strengths"), ["Before"]);
    }
  });
}

test("a plan deleted for good elsewhere comes back whole where something in it was not saved yet", async ({ context, page }) => {
  // Else the other tab has it from there.
  await withoutCopy(context);
  const setFull = await canBeFull(page);
  const plan = await startIn(page, "swot");
  await addItem(page, "swot-strength", "Saved before");
  await waitSaved(page);
  await setFull(true);
  await textOf(card(page, "Saved before")).fill("Changed while full");
  await expect(page.getByTestId("save-state")).toHaveAttribute("data-state", "failed");

  const other = await context.newPage();
  await open(other);
  await choose(other.getByTestId("plan-row"), "Move to bin");
  await other.locator("summary").filter({ hasText: "Bin" }).click();
  await other.getByRole("button", { name: "Delete for good" }).click();
  await other.getByRole("dialog").getByRole("button", { name: "Delete for good" }).click();
  await expect(other.getByText("No plans here yet.")).toBeVisible();

  await setFull(false);
  await expect(page.getByText("Your changes are kept and the plan is stored again.")).toBeVisible({ timeout: 10_000 });
  await expect(page.getByTestId("save-state")).toHaveAttribute("data-state", "saved");
  await open(other, `plan/${plan}/swot`);
  await expectCards(list(other, "Strengths"), ["Changed while full"]);
});

test("a plan that cannot be created for lack of room is not half there", async ({ page }) => {
  const setFull = await canBeFull(page);
  await open(page);
  await setFull(true);
  const before = await stored(page);
  await page.getByTestId("sample-plan").click();
  await expect(page.getByText("Not saved: storage full").first()).toBeVisible();
  await expect(page).toHaveURL(/\/(#\/)?$/);
  expect(await stored(page)).toEqual(before);
});

test.describe("where storage is blocked", () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, "localStorage", {
        get: () => {
          throw new DOMException("blocked", "SecurityError");
        },
      });
    });
  });

  test("the program works in this tab, says so, and exports", { tag: "@main" }, async ({ page }) => {
    await page.goto("./");
    await expect(page.getByRole("alert").first()).toContainText("The browser blocks storage for this page.");
    await page.getByTestId("new-plan").click();
    await expect(page).toHaveURL(/\/basics$/);
    await expect(page.getByTestId("save-state")).toHaveAttribute("data-state", "failed");
    await expect(page.getByTestId("save-state")).toHaveText("Not saved: storage blocked");
    await addItem(page, "person", "Chen Wei");
    await page.getByTestId("undo").click();
    await expectCards(list(page, "People"), []);
    await page.getByTestId("redo").click();
    await expectCards(list(page, "People"), ["Chen Wei"]);
    expect((await exportJson(page)).plan.tables.person[0].name).toBe("Chen Wei");
    await page.getByRole("link", { name: "Saleswright", exact: true }).click();
    await expect(page.getByTestId("plan-row")).toHaveCount(1);
    await page.getByTestId("plan-row").getByRole("link").click();
    await page.getByRole("link", { name: /^Plan basics.*What do we sell/ }).click();
    await expectCards(list(page, "People"), ["Chen Wei"]);
  });

  test("language and theme can still be chosen", async ({ page }) => {
    await page.goto("./");
    await page.getByTestId("locale").selectOption("zh-CN");
    await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
    await page.getByRole("combobox", { name: "外观" }).selectOption("dark");
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  });
});

/**
 * Damages what is stored of the card that says this, while the program does not run, for it would notice; answers its
 * key and the damaged value.
 */
async function damage(page: Page, watch: Watch, text: string, how: (value: string) => string): Promise<[string, string]> {
  // The browser asks for the icon of a file that has none.
  watch.allow(/404/);
  await page.goto("./schema/saleswright-plan-1.schema.json");
  const entry = Object.entries(await stored(page)).find(([key, value]) => key.includes("/swot/") && value.includes(text));
  if (!entry) throw new Error("not stored");
  const damaged = how(entry[1]);
  await page.evaluate(([key, value]) => localStorage.setItem(key, value), [entry[0], damaged] as const);
  return [entry[0], damaged];
}

const damages: Record<string, (value: string) => string> = {
  "cut short": (value) => value.slice(0, -5),
  "changed by one letter": (value) => value.replace("B", "8"),
  empty: () => "",
  "something else": () => '{"hello":"world"}',
};

for (const [name, how] of Object.entries(damages)) {
  test(`a stored card that is ${name} costs that card, is set aside as it is, and the rest opens`, async ({ context, page, watch }) => {
    await withoutCopy(context);
    const plan = await startIn(page, "swot");
    for (const text of ["A", "B", "C"]) await addItem(page, "swot-strength", text);
    await waitSaved(page);
    const [key, damaged] = await damage(page, watch, '"B"', how);
    await open(page, `plan/${plan}/swot`);
    await expectCards(list(page, "Strengths"), ["A", "C"]);
    await expect(page.getByText("1 stored value is damaged. It was set aside as it is").first()).toBeVisible();
    await addItem(page, "swot-strength", "D");
    await waitSaved(page);
    expect(Object.values(await stored(page))).toContain(damaged);
    expect(key.startsWith(storagePrefix)).toBe(true);
    await page.reload();
    await expectCards(list(page, "Strengths"), ["A", "C", "D"]);
    expect(Object.values(await stored(page))).toContain(damaged);
  });
}

test("a value of a newer version opens the plan read-only and is left as it is", async ({ page, watch }) => {
  const plan = await startIn(page, "swot");
  for (const text of ["A", "B"]) await addItem(page, "swot-strength", text);
  await waitSaved(page);
  const [key, newer] = await damage(page, watch, '"B"', () => "3 of a newer version");
  await open(page, `plan/${plan}/swot`);
  await expect(page.getByTestId("save-state")).toHaveText("Read-only");
  await expect(page.getByText("A newer version stored this plan.").first()).toBeVisible();
  expect(await planId(page)).toBe(plan);
  await textOf(card(page, "A")).fill("Changed");
  await page.reload();
  await expectCards(list(page, "Strengths"), ["A"]);
  expect((await stored(page))[key]).toBe(newer);
});

test("a tab that learns of a newer version stops writing, and what was typed in it can be exported", async ({ context, page, watch }) => {
  const setFull = await canBeFull(page);
  await startIn(page, "swot");
  for (const text of ["A", "B"]) await addItem(page, "swot-strength", text);
  await waitSaved(page);
  await setFull(true);
  await textOf(card(page, "A")).fill("Typed, not saved");
  await expect(page.getByTestId("save-state")).toHaveAttribute("data-state", "failed");
  const other = await context.newPage();
  const [key, newer] = await damage(other, watch, '"B"', () => "3 of a newer version");
  const told = page.getByText("Another tab runs a newer version, so this tab has stopped saving.").first();
  await expect(told).toBeVisible();
  await expect(page.getByTestId("save-state")).toHaveText("Read-only");
  await setFull(false);
  // That a file was saved is noted all the same.
  const ofPlans = async () =>
    Object.fromEntries(Object.entries(await stored(other)).filter(([key]) => !key.startsWith(`${storagePrefix}settings/`)));
  const before = await ofPlans();
  expect(before[key]).toBe(newer);
  await expect(textOf(card(page, "Typed, not saved"))).toHaveValue("Typed, not saved");
  const { plan } = await exportJson(page);
  expect(plan.tables.swot.map((item: { text: string }) => item.text)).toEqual(["Typed, not saved", "B"]);
  // Leaving the page is the last moment at which it could write.
  await page.reload();
  await started(page);
  expect(await ofPlans()).toEqual(before);
});

test("what other pages keep in the same storage is never touched", async ({ page }) => {
  await open(page);
  const theirs = { theme: "theirs", saleswright: "theirs", "saleswright-other/x": "theirs" };
  await page.evaluate((theirs) => Object.assign(localStorage, theirs), theirs);
  await startIn(page, "swot");
  await addItem(page, "swot-strength", "A");
  await waitSaved(page);
  const all = await page.evaluate(() => ({ ...localStorage }));
  expect(all).toMatchObject(theirs);
  const added = Object.keys(all).filter((key) => !(key in theirs));
  expect(added.filter((key) => !key.startsWith(storagePrefix))).toEqual([]);
});
