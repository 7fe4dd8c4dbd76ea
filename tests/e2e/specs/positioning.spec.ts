import {
  addItem, card, chooseLocale, exportJson, importFile, items, openModule, openView, startIn, startSamplePlan, tabTo,
  undo, waitSaved,
} from "../support/app";
import { compose } from "../support/composition";
import { expect, test } from "../support/test";

test.use({ viewport: { width: 1280, height: 1200 } });

test("an alternative is placed on the map, dragged, and moved by keys; the numbers follow, and undo leads back", async ({ page }) => {
  await startIn(page, "positioning");
  await addItem(page, "competitor", "Paper and phone");
  await page.getByRole("button", { name: "Put “Paper and phone” on the map" }).click();
  const dot = page.getByRole("slider", { name: "Paper and phone" });
  await expect(dot).toBeFocused();
  await expect(dot).toHaveAttribute("aria-valuetext", "Paper and phone: 50 across, 50 up");
  const plane = (await page.locator(".plane").boundingBox())!;
  const from = (await dot.boundingBox())!;
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(plane.x + plane.width * 0.8, plane.y + plane.height * 0.75, { steps: 4 });
  await page.mouse.up();
  await expect(dot).toHaveAttribute("aria-valuetext", "Paper and phone: 80 across, 25 up");
  await dot.press("ArrowLeft");
  await dot.press("ArrowLeft");
  await dot.press("Shift+ArrowUp");
  await expect(dot).toHaveAttribute("aria-valuetext", "Paper and phone: 78 across, 35 up");
  await page.locator("summary", { hasText: "Places as numbers" }).click();
  const across = page.getByRole("textbox", { name: "Place on axis 1: Paper and phone" });
  await expect(across).toHaveValue("78");
  await across.fill("90");
  await across.press("Enter");
  await expect(dot).toHaveAttribute("aria-valuetext", "Paper and phone: 90 across, 35 up");
  await undo(page);
  await undo(page);
  await undo(page);
  await expect(dot).toHaveAttribute("aria-valuetext", "Paper and phone: 80 across, 25 up");
  await undo(page);
  await expect(dot).toHaveAttribute("aria-valuetext", "Paper and phone: 50 across, 50 up");
});

test("an alternative, its place and the statement are filled by keyboard alone", async ({ page }) => {
  await startIn(page, "positioning");
  await tabTo(page, page.getByTestId("add-competitor"));
  await page.keyboard.type("Paper and phone");
  await page.keyboard.press("Enter");
  await tabTo(page, card(page, "Paper and phone"), "Shift+Tab");
  await page.keyboard.press("Space");
  await tabTo(page, card(page, "Paper and phone").getByLabel("Our edge", { exact: true }));
  await page.keyboard.type("Patients book at night");
  await tabTo(page, page.getByRole("button", { name: "Put “Paper and phone” on the map" }));
  await page.keyboard.press("Enter");
  const dot = page.getByRole("slider", { name: "Paper and phone" });
  await expect(dot).toBeFocused();
  await page.keyboard.press("Shift+ArrowRight");
  await expect(dot).toHaveAttribute("aria-valuetext", "Paper and phone: 60 across, 50 up");
  await tabTo(page, page.getByLabel("For", { exact: true }));
  for (const part of ["small clinics", "lose chair hours", "Qinghe", "online calendar", "fills empty chairs", "paper", "start in one day"]) {
    await page.keyboard.type(part);
    await page.keyboard.press("Tab");
  }
  await expect(page.getByTestId("statement-sentence")).toHaveText(
    "For small clinics who lose chair hours, our Qinghe is an online calendar that fills empty chairs. Unlike paper, we start in one day.",
  );
  await waitSaved(page);
  await page.reload();
  await expect(card(page, "Paper and phone")).toContainText("Patients book at night");
  await expect(dot).toHaveAttribute("aria-valuenow", "60");
});

test("a dot that is dragged outside stays on the map", async ({ page }) => {
  await startSamplePlan(page);
  await openModule(page, "positioning");
  const dot = page.getByRole("slider", { name: "Large suite" });
  await dot.scrollIntoViewIfNeeded();
  const from = (await dot.boundingBox())!;
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  const plane = (await page.locator(".plane").boundingBox())!;
  await page.mouse.move(plane.x - 20, plane.y + plane.height + 20, { steps: 4 });
  await page.mouse.up();
  await expect(dot).toHaveAttribute("aria-valuetext", "Large suite: 0 across, 0 up");
});

test("a dot that is let go outside of the window, or given up by Escape, is where it was", async ({ page }) => {
  await startSamplePlan(page);
  await openModule(page, "positioning");
  const dot = page.getByRole("slider", { name: "Large suite" });
  await dot.scrollIntoViewIfNeeded();
  const place = await dot.getAttribute("aria-valuetext");
  const from = (await dot.boundingBox())!;
  for (const end of [() => page.keyboard.press("Escape"), () => page.mouse.move(-30, from.y)]) {
    await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
    await page.mouse.down();
    await page.mouse.move(from.x + 60, from.y - 40, { steps: 4 });
    await expect(dot).not.toHaveAttribute("aria-valuenow", "10");
    await end();
    await page.mouse.up();
    await expect(dot).toHaveAttribute("aria-valuenow", "10");
    await expect(dot).toHaveAttribute("aria-valuetext", place!);
  }
});

test("dots that are put on the map one after the other stand apart", async ({ page }) => {
  await startIn(page, "positioning");
  const names = ["Paper", "Phone", "Large suite", "Spreadsheet"];
  for (const name of names) await addItem(page, "competitor", name);
  for (const name of names) await page.getByRole("button", { name: `Put “${name}” on the map` }).click();
  const places: { x: number; y: number }[] = [];
  for (const name of names) {
    const { x, y } = (await page.getByRole("slider", { name, exact: true }).boundingBox())!;
    for (const other of places) expect(Math.hypot(x - other.x, y - other.y)).toBeGreaterThan(24);
    places.push({ x, y });
  }
});

test("a place that is no place is refused and said, and nothing moves", async ({ page }) => {
  await startSamplePlan(page);
  await openModule(page, "positioning");
  await page.locator("summary", { hasText: "Places as numbers" }).click();
  const across = page.getByRole("textbox", { name: "Place on axis 1: Large suite" });
  await across.fill("140");
  await expect(page.getByRole("alert")).toHaveText("140 is outside the range. Saved value: 10. Use 0 to 100.");
  await expect(page.getByRole("slider", { name: "Large suite" })).toHaveAttribute("aria-valuenow", "10");
});

test("the parts make a sentence in English, with the article and without a second full stop", async ({ page }) => {
  await startIn(page, "positioning");
  const sentence = page.getByTestId("statement-sentence");
  await expect(sentence).toHaveText("For … who …, our … is … that …. Unlike …, we ….");
  const parts = { For: "small clinics", who: "lose chair hours", our: "Qinghe", "is a": "online calendar", that: "fills empty chairs.", Unlike: "the suites", we: "start in one day." };
  for (const [label, text] of Object.entries(parts)) await page.getByLabel(label, { exact: true }).fill(text);
  const said = "For small clinics who lose chair hours, our Qinghe is an online calendar that fills empty chairs. Unlike the suites, we start in one day.";
  await expect(sentence).toHaveText(said);
  await waitSaved(page);
  await page.reload();
  await expect(sentence).toHaveText(said);
});

test("the parts make a sentence in Chinese, typed through an input method", async ({ page }) => {
  await startIn(page, "positioning");
  await chooseLocale(page, "zh-CN");
  await compose(page, page.getByLabel("面向", { exact: true }), ["xiao", "小"], "小诊所");
  await page.getByLabel("有何难处", { exact: true }).fill("常为空椅发愁。");
  await expect(page.getByTestId("statement-sentence")).toHaveText("面向小诊所，他们常为空椅发愁；我们的……是……，……。不同于……，我们……。");
});

test("the alternatives stand side by side, and lead to their cards", async ({ page }) => {
  await startSamplePlan(page);
  await openModule(page, "positioning");
  await openView(page, "Comparison table");
  const table = page.getByRole("table");
  await expect(table.getByRole("columnheader")).toHaveCount(6);
  await expect(table.getByRole("row", { name: /^They win when/ })).toContainText("The clinic must settle insurance in the same system");
  await table.getByRole("link", { name: "Large suite" }).click();
  await expect(card(page, "Large suite").getByLabel("Price", { exact: true })).toHaveValue("Booking bundled free with the suite licence");
});

test("export and import bring back the same positioning, and a damaged place costs that field alone", async ({ page }) => {
  await startSamplePlan(page);
  const file = await exportJson(page);
  const competitors = file.plan.tables.competitor;
  competitors[0].map_x = 400;
  competitors[1].review_on = "2026-02-30";
  await importFile(page, "changed.json", JSON.stringify(file));
  await openModule(page, "positioning");
  await expect(items(page, "competitor")).toHaveCount(5);
  await expect(page.getByRole("slider", { name: "Large suite" })).toHaveAttribute("aria-valuetext", "Large suite: 10 across, 60 up");
  await expect(page.getByRole("button", { name: "Put “Paper and phone” on the map" })).toBeVisible();
});
