import { type Page } from "@playwright/test";
import { addItem, card, chooseLocale, goTo, noticeUndo, openModule, startIn, startSamplePlan, storedPlan, textOf, undo } from "../support/app";
import { expect, test } from "../support/test";

/** The first record of a table of which this holds, as addresses name it. */
async function recordOf(page: Page, table: string, holding = ""): Promise<string> {
  const plan = await storedPlan(page);
  // The browser gives them in no order, and what was deleted is marked for a while.
  const there = Object.entries(plan).filter(([, text]) => !text.endsWith("\nnull"));
  const inOrder = there.sort(([one], [other]) => (one < other ? -1 : 1));
  const found = inOrder.find(([key, text]) => key.startsWith(`${table}/`) && text.includes(holding));
  expect(found, table).toBeDefined();
  return found![0].replace("/", ":");
}

/** What is made of a record of a table, where not of any: of which. */
const made: [table: string, button: string, holding?: string][] = [
  ["research", "SWOT canvas: Strength"],
  ["research", "PEST canvas: Social"],
  ["pest", "SWOT canvas: Threat", "Nobody has judged this yet"],
  ["swot", "SWOT canvas: S", `"quadrant":"strength"`],
  ["strategy", "Improvement: Action"],
  ["persona", "Pitch outline: Strength for “"],
  ["strength", "Pitch outline: Customer proof"],
  ["objection", "Pitch outline: Customer proof"],
  ["process_stage", "Metrics: "],
  ["process_stage", "Training plan: "],
  ["process_stage", "Digital tools: "],
  ["negotiation_summary", "Contract: "],
  ["contract_clause", "After-sales: "],
  ["handover_item", "After-sales: "],
  ["feedback_point", "Improvement: Action"],
  ["deal_result", "Risk matrix: Risk", '"lost"'],
];

test("every way of the method is one action: the other item is made, linked, and told", async ({ page }) => {
  await startSamplePlan(page);
  await openModule(page, "pest");
  await addItem(page, "pest-social", "Nobody has judged this yet");
  for (const [table, button, holding] of made) {
    const key = await recordOf(page, table, holding);
    await goTo(page, `/thread?item=${key}`);
    const aside = page.locator(".thread-aside");
    await aside.getByRole("button", { name: `+ ${button}` }).first().click();
    await expect(page.getByText(`Added and linked. ${button}`).first()).toBeVisible();
    await goTo(page, "");
    await undo(page);
    await expect(page.getByTestId("redo")).toBeEnabled();
  }
});

test("a pain becomes a strength that says what it answers, and one goes on to name it", async ({ page }) => {
  await startSamplePlan(page);
  await goTo(page, `/thread?item=${await recordOf(page, "persona", '"pains"')}`);
  const button = page.locator(".thread-aside").getByRole("button", { name: /^\+ Pitch outline: Strength for/ }).first();
  const pain = (await button.innerText()).match(/“(.{12})/)![1];
  await button.click();
  const strength = page.getByTestId("item-strength").last();
  await expect(textOf(strength)).toBeFocused();
  await expect(strength.getByLabel(/^Benefit/).first()).toHaveValue(new RegExp(`^No more “${pain}.*”: …$`));
  await expect(strength.locator(".card-thread").filter({ hasText: "Answers" }).getByRole("link")).toHaveCount(1);
});

test("what a field of one link leads to is named on the spot, in one step that undoes", async ({ page }) => {
  await startIn(page, "pitch");
  await chooseLocale(page, "zh-CN");
  await addItem(page, "scenario", "周一早上的电话");
  const item = card(page, "周一早上的电话");
  await item.getByRole("button", { name: "“周一早上的电话”的详情" }).click();
  const field = item.getByLabel("客户画像", { exact: true });
  await field.selectOption({ label: "添加：客户画像：参与决定的人…" });
  const name = item.getByRole("textbox", { name: "客户画像：参与决定的人" });
  await expect(name).toBeFocused();
  await name.fill("护士长");
  await name.press("Enter");
  await expect(field).toBeFocused();
  await expect(field.locator("option:checked")).toHaveText("护士长");
  await page.getByRole("button", { name: "撤销", exact: true }).last().click();
  await expect(field.locator("option:checked")).toHaveText("–");
  await openModule(page, "persona");
  await expect(page.getByTestId("item-persona")).toHaveCount(0);
});

test("whoever takes over is named while the handover sheet is still empty", async ({ page }) => {
  await startIn(page, "aftersales");
  const field = page.getByLabel("Taken over by", { exact: true });
  await field.selectOption({ label: "Add a person…" });
  await page.getByLabel("Name of the new person").fill("Chen Wei");
  await page.keyboard.press("Enter");
  await expect(field.locator("option:checked")).toHaveText("Chen Wei");
  await noticeUndo(page).click();
  await expect(field.locator("option:checked")).toHaveText("–");
});
