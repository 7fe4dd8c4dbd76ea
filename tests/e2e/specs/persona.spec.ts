import {
  addItem, card, choose, chooseImport, chooseLocale, exportJson, items, list, open, openModule, openView, planId, startIn, startPlan,
  startSamplePlan, tabTo, undo, waitSaved,
} from "../support/app";
import type { Locator } from "@playwright/test";
import { compose } from "../support/composition";
import { expect, test } from "../support/test";

/** The drawing of a face, as markup: equal faces are equal text. */
const face = (owner: Locator) => owner.locator("svg.avatar").first().innerHTML();

test("a persona is filled in a few questions at a time, in any order, and hangs on the wall as a poster", async ({ page }) => {
  await startIn(page, "persona");
  await openView(page, "Step by step");
  await page.getByTestId("add-persona").fill("Dr. Fang");
  await page.getByTestId("add-persona").press("Enter");
  await expect(page.getByRole("button", { name: "Dr. Fang", exact: true })).toHaveAttribute("aria-pressed", "true");
  await page.getByRole("button", { name: /^Wants/ }).click();
  await page.getByLabel("Pains", { exact: true }).fill("31 % of chair hours stay empty\nAngry reviews");
  await page.getByRole("button", { name: "Next: Decides" }).click();
  await page.getByLabel("Objections", { exact: true }).fill("My patients call");
  await page.getByRole("button", { name: /^Who/ }).click();
  await page.getByRole("group", { name: "Role in the decision" }).getByLabel("Economic buyer").check();
  await page.getByRole("group", { name: "Role in the decision" }).getByLabel("Champion").check();
  await waitSaved(page);
  await page.reload();
  await openView(page, "One-page poster");
  const poster = page.getByTestId("poster");
  await expect(poster.getByRole("heading", { name: "Dr. Fang" })).toBeVisible();
  await expect(poster).toContainText("Angry reviews");
  await expect(poster).toContainText("My patients call");
  await expect(poster).toContainText("Champion");
});

test("a persona is filled step by step by keyboard alone, from the start of the page", async ({ page }) => {
  await startIn(page, "persona");
  await tabTo(page, page.getByRole("link", { name: "Step by step", exact: true }));
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByTestId("add-persona"));
  await page.keyboard.type("Dr. Fang");
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByRole("button", { name: /^Who/ }));
  await tabTo(page, page.getByLabel("Job title", { exact: true }));
  await page.keyboard.type("Owner and lead dentist");
  await tabTo(page, page.getByRole("group", { name: "Role in the decision" }).getByLabel("Economic buyer"));
  await page.keyboard.press("Space");
  await tabTo(page, page.getByRole("button", { name: /^Next:/ }));
  await page.keyboard.press("Enter");
  // The first field of the next step has the focus, so that one may go on writing.
  await expect(page.getByLabel("Goals (jobs to do)", { exact: true })).toBeFocused();
  await page.keyboard.type("Fill the chairs");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Go home early");
  await tabTo(page, page.getByRole("button", { name: /^Who/ }), "Shift+Tab");
  await page.keyboard.press("Space");
  await expect(page.getByLabel("Job title", { exact: true })).toHaveValue("Owner and lead dentist");
  await tabTo(page, page.getByRole("link", { name: "One-page poster", exact: true }), "Shift+Tab");
  await page.keyboard.press("Enter");
  const poster = page.getByTestId("poster");
  await expect(poster).toContainText("Owner and lead dentist");
  await expect(poster).toContainText("Economic buyer");
  await expect(poster.getByRole("listitem").filter({ hasText: "Go home early" })).toBeVisible();
});

for (const locale of ["en", "zh-CN"]) {
  test(`every poster of the example is one printed page, in ${locale}`, async ({ page }) => {
    await startSamplePlan(page);
    await chooseLocale(page, locale);
    await open(page, `plan/${await planId(page)}/persona?view=poster`);
    const faces = page.locator(".face-button");
    await expect(faces).toHaveCount(5);
    for (const face of await faces.all()) {
      await face.click();
      await expect(page.getByTestId("poster").getByRole("heading", { level: 2 })).toHaveText(await face.innerText());
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
      expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
    }
  });
}

test("what a person writes through an input method becomes lines of the persona", async ({ page }) => {
  await startIn(page, "persona");
  await addItem(page, "persona", "方医生");
  const persona = card(page, "方医生");
  await persona.getByRole("button", { name: /^Details of/ }).click();
  await compose(page, persona.getByLabel("Pains", { exact: true }), ["yi", "椅"], "椅位时间空着");
  await undo(page);
  await expect(persona.getByLabel("Pains", { exact: true })).toHaveValue("");
  await page.getByTestId("redo").click();
  await expect(persona.getByLabel("Pains", { exact: true })).toHaveValue("椅位时间空着");
});

test("a scale takes a place by keys, and a scale that is deleted takes its marks along until undo", async ({ page }) => {
  await startSamplePlan(page);
  await openModule(page, "persona");
  const fang = card(page, "Dr. Fang");
  await fang.getByRole("button", { name: /^Details of/ }).click();
  const scale = fang.getByRole("slider", { name: "Price-led ↔ Value-led" });
  await expect(scale).toHaveAttribute("aria-valuenow", "4");
  await scale.press("2");
  await expect(scale).toHaveAttribute("aria-valuenow", "2");
  await scale.press("Delete");
  await expect(scale).toHaveAttribute("aria-valuetext", "none");
  await scale.press("5");
  const row = items(page, "scale").first();
  await choose(row, "Delete");
  await expect(scale).toHaveCount(0);
  await undo(page);
  await expect(scale).toHaveAttribute("aria-valuenow", "5");
});

test("a face belongs to its name: the same in another plan, another one at will, and kept", async ({ page }) => {
  await startIn(page, "persona");
  await addItem(page, "persona", "Ms. Qiao");
  await addItem(page, "persona", "Mr. Tang");
  const [qiao, tang] = [await face(card(page, "Ms. Qiao")), await face(card(page, "Mr. Tang"))];
  expect(qiao).not.toBe(tang);
  await choose(card(page, "Ms. Qiao"), "Another face");
  await expect.poll(() => face(card(page, "Ms. Qiao"))).not.toBe(qiao);
  const other = await face(card(page, "Ms. Qiao"));
  await waitSaved(page);
  await page.reload();
  expect(await face(card(page, "Ms. Qiao"))).toBe(other);
  await startIn(page, "persona");
  await addItem(page, "persona", "Ms. Qiao");
  expect(await face(card(page, "Ms. Qiao"))).toBe(qiao);
});

test("a customer who is not for us is moved aside by keys, and the reason is asked for first", async ({ page }) => {
  await startIn(page, "persona");
  await addItem(page, "persona", "Chain with its own IT");
  await card(page, "Chain with its own IT").focus();
  await page.keyboard.press("Alt+ArrowRight");
  const aside = list(page, "Not for us");
  await expect(card(aside, "Chain with its own IT")).toBeFocused();
  await page.keyboard.press("Space");
  await card(aside, "Chain with its own IT").getByLabel("Why not for us", { exact: true }).fill("Half a year of our only engineer");
  await expect(card(aside, "Chain with its own IT").getByText("Half a year of our only engineer").first()).toBeVisible();
  await addItem(page, "persona-anti", "One dentist, one chair");
  await expect(aside.getByTestId("item-persona")).toHaveCount(2);
  await card(aside, "Chain with its own IT").focus();
  await page.keyboard.press("Alt+ArrowLeft");
  await expect(list(page, "People in the decision").getByTestId("item-persona")).toHaveCount(1);
});

test("personas stand side by side with their differences marked, three at most", async ({ page }) => {
  await startSamplePlan(page);
  await openModule(page, "persona");
  await openView(page, "Compare");
  const table = page.getByRole("table");
  await expect(table.getByRole("columnheader")).toHaveCount(3);
  await expect(table.getByRole("row", { name: /^Pains/ })).toContainText("differs");
  await expect(table.getByRole("row", { name: /^Organisation/ })).not.toContainText("differs");
  await page.getByRole("button", { name: "Mr. Tang", exact: true }).click();
  await expect(table.getByRole("columnheader")).toHaveCount(4);
  await page.getByRole("button", { name: "Xiao Luo", exact: true }).click();
  await expect(page.getByText("Three are compared already. Take one out first.").first()).toBeVisible();
  await page.getByRole("button", { name: "Dr. Fang", exact: true }).click();
  await expect(table.getByRole("columnheader")).toHaveCount(3);
});

test("a persona is duplicated, and copied to another plan with its scales, which can be taken back", async ({ page }) => {
  const target = await startPlan(page);
  await page.getByLabel("Plan title", { exact: true }).fill("Second plan");
  await waitSaved(page);
  await startSamplePlan(page);
  await openModule(page, "persona");
  await choose(card(page, "Dr. Fang"), "Duplicate");
  await expect(items(page, "persona")).toHaveCount(6);
  await undo(page);
  await choose(card(page, "Dr. Fang"), "Copy to another plan…");
  await page.getByRole("button", { name: "Second plan" }).click();
  await expect(page.getByText("Dr. Fang copied to “Second plan”.").first()).toBeVisible();
  const here = await planId(page);
  await open(page, `plan/${target}/persona`);
  const copy = card(page, "Dr. Fang");
  await copy.getByRole("button", { name: /^Details of/ }).click();
  await expect(copy.getByLabel("Objections", { exact: true })).toHaveValue(/^My patients call/);
  await expect(copy.getByRole("slider", { name: "Price-led ↔ Value-led" })).toHaveAttribute("aria-valuenow", "4");
  await open(page, `plan/${here}/persona`);
  await choose(card(page, "Mr. Tang"), "Copy to another plan…");
  await page.getByRole("button", { name: "Second plan" }).click();
  // An earlier notice may still be there; the last speaks of this copy.
  await page.getByRole("button", { name: "Undo", exact: true }).last().click();
  await open(page, `plan/${target}/persona`);
  await expect(items(page, "persona")).toHaveCount(1);
});

test("a finding becomes a line of a persona, linked both ways", async ({ page }) => {
  await startSamplePlan(page);
  await openModule(page, "research");
  const question = items(page, "research").filter({ hasText: "Large suites bundle booking free" });
  await choose(question, "Add to a persona…");
  await page.getByRole("button", { name: "Pains: Mr. Tang" }).click();
  await expect(page.getByText("Sent to Personas. The two stay linked.").first()).toBeVisible();
  await expect(question.getByRole("link", { name: /Mr\. Tang/ })).toBeVisible();
  await openModule(page, "persona");
  const tang = card(page, "Mr. Tang");
  await tang.getByRole("button", { name: /^Details of/ }).click();
  await expect(tang.getByLabel("Pains", { exact: true })).toHaveValue(/Large suites bundle booking free/);
  await undo(page);
  await expect(tang.getByLabel("Pains", { exact: true })).not.toHaveValue(/Large suites bundle booking free/);
});

test("a mark outside its scale, a day that is none and links to what is gone are told before the import, and cost that field alone", async ({ page }) => {
  await startSamplePlan(page);
  const file = await exportJson(page);
  const [fang, qiao] = file.plan.tables.persona;
  fang.scales["scale:scale-pace"] = 9;
  qiao.scales = { ...qiao.scales, "scale:gone": 3 };
  qiao.review_on = "2026-02-30";
  file.plan.tables.swot[0].origin = ["persona:gone"];
  await chooseImport(page, "marks.json", JSON.stringify(file));
  const notes = page.getByRole("dialog");
  await expect(notes).toContainText("Personas › Persona 1 › Behaviour: 9 is outside 1 to 5. The field stays empty; the rest of the item is kept.");
  await expect(notes).toContainText("“2026-02-30” is not a date.");
  await expect(notes).toContainText("2 links led to items that are not in the file. They were removed; all texts are kept.");
  await page.getByTestId("import-apply").click();
  await openModule(page, "persona");
  await card(page, "Dr. Fang").getByRole("button", { name: /^Details of/ }).click();
  await expect(card(page, "Dr. Fang").getByRole("slider", { name: "Decides slowly ↔ Decides fast" })).toHaveAttribute("aria-valuetext", "none");
  await expect(card(page, "Dr. Fang").getByLabel("Objections", { exact: true })).toHaveValue(/^My patients call/);
  await card(page, "Ms. Qiao").getByRole("button", { name: /^Details of/ }).click();
  await expect(card(page, "Ms. Qiao").getByRole("slider", { name: "Decides slowly ↔ Decides fast" })).toHaveAttribute("aria-valuenow", "4");
});

test("whoever is not for us is asked why first, and the last step leads to the next person", async ({ page }) => {
  await startSamplePlan(page);
  await openModule(page, "persona");
  await openView(page, "Step by step");
  const people = page.getByRole("group", { name: "Which persona?" });
  await people.getByRole("button", { name: "Xiao Luo" }).click();
  await expect(page.getByLabel("Why not for us", { exact: true })).toHaveCount(0);
  await page.getByRole("button", { name: /^Basis/ }).click();
  await page.getByRole("button", { name: "Next person: Chain with its own IT" }).click();
  await expect(people.getByRole("button", { name: "Chain with its own IT" })).toHaveAttribute("aria-pressed", "true");
  await expect(page.getByLabel("Name", { exact: true })).toBeFocused();
  await expect(page.getByLabel("Why not for us", { exact: true })).not.toHaveValue("");
  await page.getByRole("button", { name: /^Basis/ }).click();
  await expect(page.getByRole("button", { name: /^Next person/ })).toHaveCount(0);
});
