import type { Locator, Page } from "@playwright/test";
import {
  addItem, card, goTo, openModule, openView, startIn, startSamplePlan, started, stored, waitSaved,
} from "../support/app";
import { compose, composeAndPressEnter, composing } from "../support/composition";
import { expect, test } from "../support/test";

// Every kind of field takes what an input method gives: nothing half composed is kept, and what was composed is.

interface Field {
  kind: string;
  /** Makes the plan that has the field and goes to its page. */
  begin: (page: Page) => Promise<unknown>;
  field: (page: Page) => Locator;
  steps: string[];
  committed: string;
  /** What stands in the field when the page is opened again, where it is not what was composed. */
  kept?: string;
  /** Whether the field stands in the details of the first card. */
  onCard?: true;
}

const basics = (page: Page) => startIn(page, "basics");
const labelled = (label: string) => (page: Page) => page.getByRole("main").getByLabel(label, { exact: true });

const fields: Field[] = [
  { kind: "text", begin: basics, field: labelled("Company"), steps: ["m", "ming", "明"], committed: "明轩科技" },
  { kind: "paragraph", begin: basics, field: labelled("Business goal"), steps: ["q", "qian"], committed: "签下 40 家诊所" },
  {
    kind: "several entries",
    begin: async (page) => {
      await startIn(page, "persona");
      await addItem(page, "persona", "前台");
    },
    field: labelled("Trigger events"),
    onCard: true,
    steps: ["k", "kai", "开"],
    committed: "新开分店",
  },
  {
    kind: "e-mail address",
    begin: async (page) => {
      await basics(page);
      await addItem(page, "person", "陈伟");
    },
    field: labelled("E-mail"),
    onCard: true,
    steps: ["c", "chen"],
    committed: "chen@example.com",
  },
  { kind: "currency", begin: basics, field: labelled("Currency"), steps: ["c", "cn"], committed: "CNY" },
  {
    kind: "amount",
    begin: basics,
    field: labelled("Revenue target"),
    steps: ["２", "２４"],
    committed: "２４００００",
    kept: "240,000",
  },
  {
    kind: "number",
    begin: async (page) => {
      await startIn(page, "contract");
      await openView(page, "Contract data");
    },
    field: labelled("Copies"),
    steps: ["s", "si"],
    committed: "４",
    kept: "4",
  },
  {
    kind: "cell of a table",
    begin: async (page) => {
      await startIn(page, "pest");
      await addItem(page, "pest-political", "规定");
      await openView(page, "List");
    },
    field: (page) => page.getByRole("table").getByRole("textbox").first(),
    steps: ["x", "xin", "新"],
    committed: "新规定",
  },
];

async function openDetails(page: Page): Promise<void> {
  await page.locator('[data-testid^="item-"] [aria-expanded=false]').first().click();
}

for (const { kind, begin, field, steps, committed, kept, onCard } of fields) {
  test(`${kind}: nothing half composed is kept, what was composed is`, async ({ page }) => {
    await begin(page);
    if (onCard) await openDetails(page);
    await field(page).clear();
    await field(page).blur();
    await waitSaved(page);
    const before = await stored(page);
    const letters = steps[steps.length - 1];
    const composition = await composing(page, field(page), letters);
    await expect(field(page)).toHaveValue(letters);
    expect(await stored(page)).toEqual(before);
    await composition.commit("");
    await compose(page, field(page), steps, committed);
    await expect(field(page)).toHaveValue(committed);
    await field(page).blur();
    await waitSaved(page);
    await page.reload();
    await started(page);
    if (onCard) await openDetails(page);
    await expect(field(page)).toHaveValue(kept ?? committed);
  });
}

test("the name of a new owner: the Enter that ends a composition adds nobody, the next one does", async ({ page }) => {
  await startIn(page, "swot");
  await addItem(page, "swot-strength", "一天上线");
  const item = card(page, "一天上线");
  await item.locator("[aria-expanded]").first().click();
  await item.getByLabel("Owner", { exact: true }).selectOption({ label: "Add a person…" });
  const name = item.getByLabel("Name of the new person");
  await compose(page, name, ["c", "chen", "陈"], "陈伟");
  await composeAndPressEnter(page, name, "saas");
  await expect(name).toBeFocused();
  await expect(name).toHaveValue("陈伟saas");
  await name.press("Enter");
  await expect(item.getByLabel("Owner", { exact: true }).locator("option:checked")).toHaveText("陈伟saas");
});

test("a link to something: what is composed is looked for, and the next Enter takes it", async ({ page }) => {
  await startIn(page, "pest");
  for (const text of ["医保新规定", "连锁牙科增多"]) await addItem(page, "pest-political", text);
  await openModule(page, "swot");
  await addItem(page, "swot-opportunity", "新开分店");
  const item = card(page, "新开分店");
  await item.locator("[aria-expanded]").first().click();
  const field = item.getByRole("combobox", { name: "Comes from" });
  await compose(page, field, ["x", "xin", "新"], "新规定");
  const option = item.getByTestId("link-option");
  await expect(option).toHaveText(["医保新规定"]);
  await field.press("Enter");
  await expect(item.locator(".link-chip").getByRole("link", { name: "医保新规定", exact: true })).toBeVisible();
});

test("the reason why a finding is set aside: the Enter that ends a composition does not set it aside", async ({ page }) => {
  await startIn(page, "swot");
  await addItem(page, "swot-strength", "Good team");
  const panel = page.getByRole("complementary", { name: "Help and checks" });
  await panel.getByRole("button", { name: /^Coach/ }).click();
  const finding = panel.getByRole("listitem").filter({ hasText: "Good team" }).first();
  await finding.getByRole("button", { name: "Dismiss…" }).click();
  const reason = finding.getByRole("textbox");
  await compose(page, reason, ["x", "xian", "先"], "先这样");
  await composeAndPressEnter(page, reason, "saas");
  await expect(reason).toHaveValue("先这样saas");
  await reason.press("Enter");
  await panel.getByText("1 dismissed", { exact: true }).click();
  await expect(panel.getByText("先这样saas")).toBeVisible();
});

test("the name of a snapshot: the Enter that ends a composition keeps nothing yet", async ({ page }) => {
  await startIn(page, "swot");
  await addItem(page, "swot-strength", "一天上线");
  await goTo(page, "/history");
  const name = page.getByTestId("snapshot-name");
  await compose(page, name, ["h", "huitan", "会谈"], "会谈之前");
  await composeAndPressEnter(page, name, "saas");
  await expect(page.getByTestId("snapshot")).toHaveCount(0);
  await name.press("Enter");
  await expect(page.getByTestId("snapshot")).toContainText("会谈之前saas");
});

test("a number to try out: what an input method gives in wide digits is read as a number", async ({ page }) => {
  await startSamplePlan(page);
  await openModule(page, "metrics");
  await page.getByTestId("what-if").click();
  const rate = page.getByRole("textbox", { name: "Rate of “Offer”", exact: true });
  await rate.clear();
  await compose(page, rate, ["７"], "７０");
  await expect(page.getByTestId("what-if-leads")).toHaveText("954 leads instead of 1,114");
});
