import type { Page } from "@playwright/test";
import {
  addField, addItem, card, expectCards, exportJson, items, list, open, openModule, openView, paperOf, startIn,
  startSamplePlan, tabTo, textOf, waitSaved,
} from "../support/app";
import { expect, test } from "../support/test";

// The main tasks of what has no such test in its own file, by keyboard alone.

/** Goes to a field of a form and writes into it. */
async function write(page: Page, label: string, text: string): Promise<void> {
  await tabTo(page, page.getByRole("main").getByLabel(label, { exact: true }));
  await page.keyboard.type(text);
}

/** Goes to a button, a link or a box and presses a key on it. */
async function press(page: Page, target: Parameters<typeof tabTo>[1], key = "Enter", way?: "Shift+Tab"): Promise<void> {
  await tabTo(page, target, way);
  await page.keyboard.press(key);
}

test("a plan is begun, described and given its people", async ({ page }) => {
  await open(page);
  await press(page, page.getByTestId("new-plan"));
  await expect(page.getByTestId("module-title")).toBeVisible();
  await write(page, "Plan title", "Clinics first");
  await write(page, "Business goal", "50 paying clinics");
  await write(page, "Period starts", "01012027");
  await write(page, "Period ends", "12312027");
  await write(page, "Currency", "CNY");
  await write(page, "Revenue target", "1200000");
  await write(page, "Average deal", "24000");
  await expect(page.getByText("That makes 50 deals")).toBeVisible();
  await tabTo(page, addField(page, "person"));
  await page.keyboard.type("Lin Yue");
  await page.keyboard.press("Enter");
  const person = card(page, "Lin Yue");
  await press(page, person.locator("[aria-expanded]").first(), "Enter", "Shift+Tab");
  await tabTo(page, person.getByLabel("Function", { exact: true }));
  await page.keyboard.type("Sales");
  await waitSaved(page);
  await page.reload();
  await expect(page.getByLabel("Period starts", { exact: true })).toHaveValue("2027-01-01");
  await expect(page.getByLabel("Business goal", { exact: true })).toHaveValue("50 paying clinics");
  await expectCards(list(page, "People"), ["Lin Yue"]);
  await press(page, person.locator("[aria-expanded]").first());
  await expect(person.getByLabel("Function", { exact: true }).locator("option:checked")).toHaveText("Sales");
});

test("a question is asked, answered and sent on as a strength", async ({ page }) => {
  await startIn(page, "research");
  await tabTo(page, addField(page, "research-interview"));
  await page.keyboard.type("How long does a clinic need to start?");
  await page.keyboard.press("Enter");
  const question = card(page, "How long does a clinic need to start?");
  await press(page, question.getByRole("button", { name: /^Details of/ }), "Enter", "Shift+Tab");
  await tabTo(page, question.getByLabel("Finding", { exact: true }));
  await page.keyboard.type("Every pilot was set up in one day.");
  await tabTo(page, question.getByLabel("Status", { exact: true }));
  await page.keyboard.type("Done");
  await press(page, question.getByRole("slider", { name: "Strength of evidence" }).first(), "4");
  await press(page, question.getByRole("button", { name: /^Actions for/ }), "Enter", "Shift+Tab");
  for (const name of ["Make of it…", "+ SWOT canvas: Strength"]) {
    const line = page.getByRole("menuitem", { name });
    for (let steps = 0; steps < 20 && !(await line.evaluate((item) => item === document.activeElement)); steps += 1) {
      await page.keyboard.press("ArrowDown");
    }
    await page.keyboard.press("Enter");
  }
  await expect(question.locator(".card-thread").getByRole("link", { name: "Every pilot was set up in one day." })).toBeVisible();
});

test("factors are written in six boxes, scored, sorted and read in the plot", async ({ page }) => {
  await startIn(page, "pest");
  await press(page, page.getByRole("button", { name: "Change to six boxes (PESTEL)" }));
  await tabTo(page, addField(page, "pest-legal"));
  for (const text of ["Energy reports", "Data rules are applied"]) {
    await page.keyboard.type(text);
    await page.keyboard.press("Enter");
  }
  const factor = card(page, "Data rules are applied");
  await press(page, factor.getByRole("slider", { name: "Impact" }), "5", "Shift+Tab");
  await press(page, factor.getByRole("slider", { name: "Likelihood" }), "4");
  await expect(factor.getByTitle("Score 20 of 25")).toHaveText("20");
  await press(page, page.getByRole("button", { name: "Sort by score" }), "Enter", "Shift+Tab");
  await expectCards(list(page, "Legal"), ["Data rules are applied", "Energy reports"]);
  await press(page, page.getByRole("link", { name: "Plot", exact: true }), "Enter", "Shift+Tab");
  await expect(page.getByRole("img", { name: "1 factor; 1 with a score of 12 or more" })).toBeVisible();
  await press(page, page.getByRole("link", { name: "Data rules are applied" }));
  await expect(factor.getByRole("button", { name: /^Details of/ })).toHaveAttribute("aria-expanded", "true");
});

test("a strength and an opportunity become a strategy with a date", async ({ page }) => {
  await startIn(page, "swot");
  await addItem(page, "swot-strength", "Set up in one day");
  await addItem(page, "swot-opportunity", "2,300 clinics");
  await openView(page, "TOWS strategies");
  await page.locator("body").press("Tab");
  await press(page, page.getByRole("button", { name: /Set up in one day × . · 2,300 clinics: / }));
  const strategy = list(page, "SO · Growth").getByTestId("item-strategy");
  await expect(textOf(strategy)).toBeFocused();
  await page.keyboard.type("Offer a day of set-up");
  await page.keyboard.press("Enter");
  await tabTo(page, strategy.getByLabel("Due", { exact: true }));
  await page.keyboard.type("03092027");
  await expect(strategy.getByRole("link", { name: "2,300 clinics" }).first()).toBeVisible();
  await press(page, strategy.getByRole("button", { name: /^Details of/ }), "Enter", "Shift+Tab");
  await expect(strategy.getByText("due Mar 9, 2027")).toBeVisible();
});

test("a question is written, made a must and told what to listen for; a call is scored", async ({ page }) => {
  await startIn(page, "discovery");
  await tabTo(page, addField(page, "question-problem"));
  await page.keyboard.type("What does an empty chair cost you?");
  await page.keyboard.press("Enter");
  const question = card(page, "What does an empty chair cost you?");
  const must = question.getByRole("button", { name: /^Must ask: / });
  await press(page, must, "Enter", "Shift+Tab");
  await expect(must).toHaveAttribute("aria-pressed", "true");
  await press(page, question.getByRole("button", { name: /^Details of/ }), "Enter", "Shift+Tab");
  await tabTo(page, question.getByLabel("Listen for", { exact: true }));
  await page.keyboard.type("A figure a week");
  await press(page, page.getByRole("link", { name: "Qualification score", exact: true }), "Enter", "Shift+Tab");
  await press(page, page.getByRole("button", { name: "Short set (4)" }));
  await expect(items(page, "criterion")).toHaveCount(4);
  await tabTo(page, page.getByLabel("Go from", { exact: true }));
  await page.keyboard.type("8");
  await tabTo(page, addField(page, "deal"));
  await page.keyboard.type("Clinic by the river");
  await page.keyboard.press("Enter");
  const check = card(page, "Clinic by the river");
  await press(page, check.getByRole("button", { name: /^Details of/ }), "Enter", "Shift+Tab");
  for (const name of ["Budget", "Authority", "Need"]) await press(page, check.getByRole("slider", { name }), "3");
  await expect(check.getByRole("status")).toHaveText("Go: 9 of 12");
});

test("a finding of the coach leads to its field", async ({ page }) => {
  await startIn(page, "swot");
  await addItem(page, "swot-strength", "Good team");
  await page.locator("body").press("Tab");
  await press(page, page.getByRole("button", { name: /^Coach( \d+)?$/ }));
  const finding = page.getByRole("complementary", { name: "Help and checks" }).getByRole("listitem").filter({ hasText: "Good team" });
  await press(page, finding.getByRole("button", { name: "Go there" }).first());
  await expect(card(page, "Good team").locator(":focus")).toHaveCount(1);
});

test("a plan is handed on in parts", async ({ page }) => {
  await startSamplePlan(page);
  await openModule(page, "swot");
  await press(page, page.getByRole("link", { name: "Print or export" }), "Enter", "Shift+Tab");
  await press(page, page.getByRole("checkbox", { name: "PEST canvas" }), "Space");
  await expect(paperOf(page).getByRole("heading", { name: "PEST canvas" })).toHaveCount(0);
  await tabTo(page, page.getByTestId("export-markdown"));
  const [markdown] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  expect(markdown.suggestedFilename()).toMatch(/\.md$/);
});

test("a file is opened, looked at and taken in", async ({ page }) => {
  await startIn(page, "swot");
  await addItem(page, "swot-strength", "Set up in one day");
  const file = await exportJson(page);
  await open(page);
  // The browser is told to hand its dialog over, which takes a moment.
  const chosen = page.waitForEvent("filechooser");
  await press(page, page.getByRole("button", { name: "Open a file" }));
  const chooser = await chosen;
  await chooser.setFiles({ name: "plan.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(file)) });
  await press(page, page.getByTestId("import-apply"));
  await expect(page.getByTestId("import-apply")).toHaveCount(0);
  await expect(page).toHaveURL(/#\/plan\//);
});
