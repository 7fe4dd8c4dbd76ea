import type { Locator, Page } from "@playwright/test";
import {
  addItem, card, choose, chooseLocale, exportJson, importFile, items, open, openModule, openView, planId, startIn, startSamplePlan, tabTo, undo, waitSaved,
} from "../support/app";
import { compose } from "../support/composition";
import { expect, test } from "../support/test";

/** Opens the rehearsal of an outline of the example; the clock of the page stands until it is moved. */
async function rehearse(page: Page, outline: string): Promise<Locator> {
  await page.clock.install();
  await startSamplePlan(page);
  await openModule(page, "pitch");
  await openView(page, "Outlines");
  await card(page, outline).getByRole("button", { name: "Rehearse", exact: true }).click();
  const stage = page.getByRole("dialog");
  await expect(stage.getByRole("heading", { name: `Rehearse: ${outline}` })).toBeVisible();
  return stage;
}

test("a feature is led to an advantage, a benefit and a proof, and says so while it has none", async ({ page }) => {
  await startIn(page, "pitch");
  await addItem(page, "proof", "12 pilots, each set up in one day");
  await addItem(page, "strength", "Set up in one day");
  const strength = card(page, "Set up in one day");
  await expect(strength.getByText("No proof yet")).toBeVisible();
  await strength.getByLabel("Advantage", { exact: true }).fill("No project, no consultant");
  await strength.getByLabel("Benefit", { exact: true }).fill("You take bookings on Monday");
  await strength.getByRole("button", { name: /^Details of/ }).click();
  const proof = strength.getByLabel("Proof", { exact: true });
  await proof.fill("12 pilots");
  await proof.press("Enter");
  await expect(strength.getByRole("link", { name: "12 pilots, each set up in one day" }).first()).toBeVisible();
  await expect(strength.getByText("No proof yet")).toHaveCount(0);
  await waitSaved(page);
  await page.reload();
  await expect(strength.getByLabel("Benefit", { exact: true })).toHaveValue("You take bookings on Monday");
});

test("an outline is written by keyboard alone, timed against its target, deleted and brought back whole", async ({ page }) => {
  await startIn(page, "pitch");
  await openView(page, "Outlines");
  await tabTo(page, page.getByTestId("add-outline-s30"));
  await page.keyboard.type("In a chat");
  await page.keyboard.press("Enter");
  const outline = card(page, "In a chat");
  await tabTo(page, outline, "Shift+Tab");
  await page.keyboard.press("Space");
  await tabTo(page, page.getByTestId("add-section"));
  for (const cue of ["Open with their figure", "Ask for a date"]) {
    await page.keyboard.type(cue);
    await page.keyboard.press("Enter");
  }
  const section = items(page, "section").first();
  await tabTo(page, section.getByLabel("Words", { exact: true }), "Shift+Tab");
  // Fourteen words take six seconds at 140 words a minute.
  await page.keyboard.type("One third of your chair hours stay empty every week, and nobody sees it");
  await expect(section.getByText("6 s", { exact: true })).toBeVisible();
  await expect(outline.getByText("6 s of 30 s")).toBeVisible();
  await tabTo(page, section.getByLabel("Part", { exact: true }));
  await page.keyboard.press("o");
  await expect(section.getByLabel("Part", { exact: true })).toHaveValue("opening");
  await tabTo(page, outline, "Shift+Tab");
  await page.keyboard.press("Delete");
  await expect(items(page, "section")).toHaveCount(0);
  await page.keyboard.press("ControlOrMeta+z");
  await expect(outline.getByText("6 s of 30 s")).toBeVisible();
});

test("an outline that is moved to a shorter length has the target of that length", async ({ page }) => {
  await startSamplePlan(page);
  await openModule(page, "pitch");
  await openView(page, "Outlines");
  await expect(items(page, "outline")).toHaveCount(5);
  await expect(items(page, "outline").getByText(/too long/)).toHaveCount(0);
  await choose(card(page, "30 s, Dr. Fang"), "Move to 10 seconds");
  await expect(card(page, "30 s, Dr. Fang").getByText("30 s of 10 s · 20 s too long")).toBeVisible();
  await undo(page);
  await expect(card(page, "30 s, Dr. Fang").getByText("30 s of 30 s")).toBeVisible();
});

test("Chinese is timed by its characters, typed through an input method", async ({ page }) => {
  await startIn(page, "pitch");
  await chooseLocale(page, "zh-CN");
  await openView(page, "提纲");
  await addItem(page, "outline-s10", "电梯里");
  await card(page, "电梯里").getByRole("button", { name: /的详情$/ }).click();
  await addItem(page, "section", "周一上线");
  await compose(page, items(page, "section").getByLabel("讲稿", { exact: true }), ["zhou", "周"], "周一上线，当晚就有病人自己约上，不用打电话");
  await expect(card(page, "电梯里").getByText("5 秒／目标 10 秒")).toBeVisible();
});

test("a variant for another persona keeps the sections, has its own name, and can be taken back", async ({ page }) => {
  await startSamplePlan(page);
  await openModule(page, "pitch");
  await openView(page, "Outlines");
  await choose(card(page, "30 s, Dr. Fang"), "Variant for another persona");
  await expect(page.getByRole("button", { name: "Dr. Fang", exact: true })).toHaveCount(0);
  await page.getByRole("button", { name: "Mr. Tang", exact: true }).click();
  const variant = card(page, "30 seconds, Mr. Tang");
  await expect(variant.getByTestId("item-section")).toHaveCount(5);
  await expect(variant.getByLabel("Persona", { exact: true })).toHaveValue(/^persona:/);
  await expect(variant.getByLabel("Test notes", { exact: true })).toHaveValue("");
  await undo(page);
  await expect(items(page, "outline")).toHaveCount(5);
});

test("an address that asks for a variant without naming an outline shows the outlines", async ({ page }) => {
  await startIn(page, "pitch");
  await openView(page, "Outlines");
  await addItem(page, "outline-s10", "In the lift");
  await open(page, `plan/${await planId(page)}/pitch?view=variant`);
  await expect(card(page, "In the lift")).toBeVisible();
});

test.describe("rehearsing", () => {
  test.use({ ownContext: true });

  test("a talk is rehearsed by keys: cards, clock, the alarm of each section, and the result is kept", async ({ page }) => {
    const stage = await rehearse(page, "30 s, Dr. Fang");
    const [clock, cue] = [stage.getByTestId("clock"), stage.getByTestId("cue")];
    await expect(cue).toContainText("Live on Monday");
    await expect(cue).toContainText("Then: 31 %");
    await page.clock.runFor(3_000);
    await expect(clock).toHaveText("0:00");
    await page.keyboard.press("Space");
    await page.clock.runFor(4_000);
    await expect(clock).toHaveText("0:04");
    await expect(stage.getByRole("status")).toHaveText("Section 1 of 5");
    await page.clock.runFor(3_000);
    await expect(stage.getByRole("status")).toHaveText("Time for the next section");
    await page.keyboard.press("ArrowRight");
    await expect(cue).toContainText("31 %");
    await expect(stage.getByRole("status")).toHaveText("Section 2 of 5");
    await page.keyboard.press("Space");
    await page.clock.runFor(60_000);
    await expect(clock).toHaveText("0:07");
    await page.keyboard.press("Space");
    for (let turned = 0; turned < 4; turned += 1) await page.keyboard.press("ArrowRight");
    await expect(stage.getByText("7 s spoken, target 30 s.")).toBeVisible();
    await expect(stage.getByRole("row", { name: "Live on Monday 6 s 7 s" })).toBeVisible();
    const keep = stage.getByRole("button", { name: "Keep in the test notes" });
    await keep.click();
    await keep.press("Enter");
    await page.keyboard.press("Escape");
    await expect(stage).toHaveCount(0);
    const notes = card(page, "30 s, Dr. Fang").getByLabel("Test notes", { exact: true });
    await expect(notes).toHaveValue(/have the 60 % ready\n.+, rehearsed: 7 s spoken, target 30 s\.$/);
    await undo(page);
    await expect(notes).not.toHaveValue(/rehearsed/);
  });

  for (const way of ["Escape", "Back", "a reload"]) {
    test(`${way} pauses a rehearsal and keeps its times`, async ({ page }) => {
      const stage = await rehearse(page, "30 s, Dr. Fang");
      await page.keyboard.press("Space");
      await page.clock.runFor(5_000);
      await page.keyboard.press("ArrowRight");
      await page.clock.runFor(2_000);
      await expect(stage.getByTestId("clock")).toHaveText("0:07");
      if (way === "a reload") {
        await page.reload();
      } else {
        if (way === "Escape") await page.keyboard.press("Escape");
        else await page.goBack();
        await expect(stage).toHaveCount(0);
        await page.clock.runFor(60_000);
        await card(page, "30 s, Dr. Fang").getByRole("button", { name: "Rehearse", exact: true }).click();
      }
      await expect(stage.getByTestId("clock")).toHaveText("0:07");
      await expect(stage.getByRole("status")).toContainText("Section 2 of 5");
      await page.clock.runFor(3_000);
      await expect(stage.getByTestId("clock")).toHaveText("0:07");
      await stage.getByRole("button", { name: "Go on" }).click();
      await page.clock.runFor(2_000);
      await expect(stage.getByTestId("clock")).toHaveText("0:09");
      await page.keyboard.press("Space");
      await stage.getByRole("button", { name: "From the beginning" }).click();
      await expect(stage.getByTestId("clock")).toHaveText("0:00");
      await expect(stage.getByRole("status")).toContainText("Section 1 of 5");
    });
  }

  test("b and the full stop blank the screen and show the card again, while the clock runs", async ({ page }) => {
    const stage = await rehearse(page, "10 s, for everyone");
    await page.keyboard.press("Space");
    const blank = stage.getByRole("button", { name: "Show the card again" });
    for (const key of ["b", "."]) {
      await page.keyboard.press(key);
      await expect(blank).toBeInViewport({ ratio: 1 });
      await page.clock.runFor(1_000);
      await page.keyboard.press(key);
      await expect(blank).toHaveCount(0);
    }
    await expect(stage.getByTestId("clock")).toHaveText("0:02");
    await page.keyboard.press("b");
    await page.keyboard.press("Escape");
    await expect(blank).toHaveCount(0);
    await expect(stage).toBeVisible();
  });

  test("the screen is kept awake while the clock runs, and no longer", async ({ page }) => {
    await page.addInitScript(() => {
      const awake = { held: 0 };
      const lock = () => ({ release: async () => (awake.held -= 1) });
      Object.defineProperty(navigator, "wakeLock", { value: { request: async () => ((awake.held += 1), lock()) } });
      Object.assign(window, { awake });
    });
    const held = () => page.evaluate(() => (window as unknown as { awake: { held: number } }).awake.held);
    await rehearse(page, "10 s, for everyone");
    expect(await held()).toBe(0);
    await page.keyboard.press("Space");
    await expect.poll(held).toBe(1);
    await page.keyboard.press("Space");
    await expect.poll(held).toBe(0);
    await page.keyboard.press("Space");
    await expect.poll(held).toBe(1);
    await page.keyboard.press("Escape");
    await expect.poll(held).toBe(0);
  });

  test("a rehearsal can go back a card and begin again, by the buttons", async ({ page }) => {
    const stage = await rehearse(page, "10 s, for everyone");
    await stage.getByRole("button", { name: "Start the clock" }).click();
    await page.clock.runFor(2_000);
    await stage.getByRole("button", { name: "Next section" }).click();
    await expect(stage.getByRole("status")).toHaveText("Section 2 of 2");
    await stage.getByRole("button", { name: "Section before" }).click();
    await expect(stage.getByRole("status")).toHaveText("Section 1 of 2");
    await page.clock.runFor(20_000);
    await expect(stage.getByRole("status")).toHaveText("Time for the next section");
    await stage.getByRole("button", { name: "Next section" }).click();
    await stage.getByRole("button", { name: "Finish" }).click();
    await stage.getByRole("button", { name: "From the beginning" }).click();
    await expect(stage.getByTestId("clock")).toHaveText("0:00");
    await stage.getByRole("button", { name: "Close" }).click();
    await expect(page.getByRole("link", { name: "Outlines", exact: true })).toHaveAttribute("aria-current", "page");
  });
});

test("whoever is shown nothing yet is named, and gets a way of showing at once", async ({ page }) => {
  await startIn(page, "persona");
  await addItem(page, "persona", "Dr. Fang");
  await openModule(page, "pitch");
  await openView(page, "Demonstrations");
  await page.getByRole("button", { name: "Plan what Dr. Fang will see" }).click();
  const showing = items(page, "showing").first();
  await expect(showing.getByRole("textbox").first()).toBeFocused();
  await page.keyboard.type("She believes her own calendar");
  await showing.getByLabel("Way", { exact: true }).selectOption("live_demo");
  await expect(showing.getByRole("link", { name: "Dr. Fang" })).toBeVisible();
  await expect(page.getByText("Nothing is planned yet for:")).toHaveCount(0);
});

test("export and import bring back the same outlines, and a length that is none costs that field alone", async ({ page }) => {
  await startSamplePlan(page);
  const file = await exportJson(page);
  file.plan.tables.outline[1].length = "m99";
  file.plan.tables.section[0].extra_seconds = -5;
  await importFile(page, "changed.json", JSON.stringify(file));
  await openModule(page, "pitch");
  await openView(page, "Outlines");
  await expect(items(page, "outline")).toHaveCount(4);
  await expect(page.getByText("1 outline has no length yet. It stands in the list.")).toBeVisible();
  await openView(page, "List");
  await items(page, "outline").nth(1).getByLabel(/^Length/).selectOption("s30");
  await openView(page, "Outlines");
  await expect(card(page, "30 s, Dr. Fang").getByText("30 s of 30 s")).toBeVisible();
});

test("a new outline leads to its words in one press, and stays open when its section is closed", async ({ page }) => {
  await startIn(page, "pitch");
  await openView(page, "Outlines");
  await addItem(page, "outline-s10", "In the lift");
  const outline = card(page, "In the lift");
  await outline.getByRole("button", { name: "Write the words", exact: true }).click();
  const section = items(page, "section");
  await expect(section.getByLabel("Words", { exact: true })).toBeFocused();
  await page.keyboard.type("Empty chairs fill by themselves");
  await expect(outline.getByText(/ s of 10 s/)).toBeVisible();
  await section.getByRole("button", { name: /^Details of/ }).click();
  await expect(section.getByLabel("Pause, demo (s)", { exact: true })).toHaveCount(0);
  await expect(section.getByLabel("Words", { exact: true })).toBeVisible();
});

test.describe("on a touch screen", () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 780 }, ownContext: true });

  test("a talk is rehearsed by taps on the card, and the words say so", async ({ page }) => {
    await page.clock.install();
    await startSamplePlan(page);
    await openModule(page, "pitch");
    await openView(page, "Outlines");
    await page.getByRole("button", { name: "Rehearse", exact: true }).first().tap();
    const stage = page.getByRole("dialog");
    await expect(stage.getByText("Tap the card to start")).toBeVisible();
    await expect(stage.getByText("Space starts and pauses")).toBeHidden();
    await stage.getByTestId("cue").tap();
    await page.clock.runFor(3_000);
    await expect(stage.getByTestId("clock")).toHaveText("0:03");
    await stage.getByTestId("cue").tap();
    await expect(stage.getByRole("status")).toContainText("Section 2 of");
  });
});
