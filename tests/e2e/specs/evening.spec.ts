import type { Page } from "@playwright/test";
import { goTo, items, open, startPlan, textOf, waitSaved } from "../support/app";
import { expectAccessible } from "../support/looks/accessibility";
import { expect, test } from "../support/test";

// The short route: one question at a time, every answer in its place.

const question = (page: Page) => page.locator("#evening-question");
const answered = (page: Page) => page.getByTestId("evening-answered");

/** Waits until the field of an entry has the focus: by the end of its id. */
async function asks(page: Page, field: string): Promise<void> {
  await expect.poll(() => page.evaluate(() => document.activeElement?.id ?? "")).toMatch(new RegExp(`${field}$`));
}

/** A date by arrows: the first day of this year, or the last. */
const first = ["ArrowUp", "ArrowRight", "ArrowUp", "ArrowRight", "ArrowUp"];
const last = ["ArrowDown", "ArrowRight", "ArrowDown", "ArrowRight", "ArrowUp"];

const line = (field: string, text: string) => ({ field, keys: [], text, end: "Enter" });
const day = (field: string, keys: string[]) => ({ field, keys, text: "", end: "Enter" });
const lines = (field: string, text: string) => ({ field, keys: [], text, end: "Control+Enter" });
const tick = (field: string) => ({ field, keys: [], text: " ", end: "Enter" });

const evening = {
  basics: [
    line("/company", "North Hill Tea"),
    line("/offer", "Tea houses serve the same cup all year: three grades, tasted blind before each order."),
    line("/market", "Tea houses with 3 to 20 branches in two cities"),
    line("/country", "Else"),
    line("/trade", "Consumer"),
    lines("/goal", "30 tea houses order monthly by the end of the year."),
    day("/period_start", first),
    day("/period_end", last),
    line("/currency", "CNY"),
    line("/revenue_target", "1800000"),
    line("/average_deal", "60000"),
    line("/name", "Jo Summers"),
  ],
  persona: [
    line("/name", "Ms. Alder"),
    line("/title", "Owner of five tea houses"),
    tick("/buying_roles"),
    lines("/goals", "The same taste in all five houses"),
    lines("/pains", "Two batches a year taste different: 1,000 lost each time"),
    line("/quote", "My guests notice before I do."),
  ],
  pitch: [
    line("/name", "North Hill house blend"),
    line("/price", "CNY 240 a kilogram, from 20 kg, three months"),
    lines("/text", "When the taste changes, guests tell you by staying away."),
    lines("/text", "With us every batch is tasted blind against your sealed sample."),
    lines("/text", "Twelve houses have ordered the fourth time in a row."),
    lines("/text", "May I bring three batches on Thursday at ten, for twenty minutes?"),
  ],
  questions: [
    "How do you buy your house blend today?", "Who tastes before you order?", "When did the taste change last?",
    "What have you tried since?", "What did that month cost you?", "What if no guest noticed a change any more?",
  ].map((text) => line("/text", text)),
  objections: [
    line("/text", "The market sells it ten yuan cheaper."),
    lines("/reply", "It does. May I ask what the last changed batch cost you?"),
    line("/text", "We are content with our supplier."),
    lines("/reply", "Then keep him. Taste one batch blind, and you know for sure."),
    line("/text", "I have to ask my partner."),
    lines("/reply", "Shall the three of us taste on Thursday?"),
  ],
};

test("a whole first plan is written in an evening by keyboard alone", async ({ page }) => {
  const write = async (entries: { field: string; keys: string[]; text: string; end: string }[]) => {
    for (const { field, keys, text, end } of entries) {
      await asks(page, field);
      for (const key of keys) await page.keyboard.press(key);
      await page.keyboard.type(text);
      await page.keyboard.press(end);
    }
  };
  await open(page);
  await page.getByTestId("short-route").focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#\/plan\/[^/]+\/evening$/);
  await expect(question(page)).toHaveText("What is your company called?");
  await expect(page.getByText("Example: Qinghe Scheduling")).toBeVisible();
  await page.getByLabel("Company", { exact: true }).focus();
  await write([...evening.basics, ...evening.persona]);
  // What has grown stands at the side.
  await write(evening.pitch.slice(0, 4));
  await expect(page.getByTestId("grows")).toContainText("When the taste changes, guests tell you by staying away.");
  await write([...evening.pitch.slice(4), ...evening.questions, ...evening.objections]);

  // Six stages are taken over with what ends each, so that none of it is asked.
  await asks(page, "add-process_stage");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await asks(page, "evening-next");
  await expect(page.getByTestId("grows").getByRole("listitem")).toHaveCount(6);
  await page.keyboard.press("Enter");
  await asks(page, "add-funnel_stage");
  await expect(page.getByText("6 answers were in the plan already")).toBeVisible();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await asks(page, "evening-next");
  await page.keyboard.press("Enter");
  await write(["40", "50", "60", "50"].map((rate) => line("/rate", rate)));

  await write([
    line("/title", "A batch tastes different and nobody tells us"), line("/text", "Call each house on day seven"),
    line("/title", "The partner says no at the end"), line("/text", "Ask in the first talk who tastes"),
    line("/title", "We disagree which sample counts"), line("/text", "Seal one sample on both sides"),
    line("/title", "Call Ms. Alder"), day("/due", last),
    line("/title", "Ask two houses how they taste"), day("/due", last),
    line("/title", "Open with the taste, not with the price"), day("/due", last),
  ]);
  await expect(page.getByRole("heading", { name: "Your first plan stands" })).toBeFocused();
  await expect(answered(page)).toHaveText("60 of 60 answered");
  await expect(page.getByRole("main").getByRole("img", { name: /Lead/ })).toBeVisible();
  await expect(page.getByText("May I bring three batches on Thursday at ten")).toBeVisible();

  await goTo(page, "/risk");
  await expect(items(page, "risk")).toHaveCount(3);
  await goTo(page, "/improve");
  await expect(items(page, "action")).toHaveCount(3);
});

test("an answer is in its module at once, and taken back as one step with what came with it", async ({ page }) => {
  await startPlan(page);
  await goTo(page, "/evening");
  await page.getByRole("button", { name: /^30 seconds/ }).click();
  await page.getByRole("button", { name: "Skip" }).click();
  await page.getByRole("button", { name: "Skip" }).click();
  await asks(page, "/text");
  await page.keyboard.type("Guests stay away when the taste changes.");
  await waitSaved(page);
  await goTo(page, "/pitch?view=outlines");
  await expect(items(page, "outline")).toHaveCount(1);
  await expect(textOf(items(page, "outline"))).toHaveValue("30 seconds");
  await page.getByTestId("undo").click();
  await expect(items(page, "outline")).toHaveCount(0);
});

test("Enter on an empty field says so and passes nothing over", async ({ page }) => {
  await startPlan(page);
  await goTo(page, "/evening");
  const company = page.getByLabel("Company", { exact: true });
  await company.press("Enter");
  await expect(page.getByText("Nothing is written here yet.")).toBeVisible();
  await expect(company).toBeFocused();
  await page.getByRole("button", { name: "Skip" }).click();
  await asks(page, "/offer");
  await page.getByRole("button", { name: "Back" }).click();
  await asks(page, "/company");
});

test("a question whose record is taken back begins anew, and what is typed then is kept", async ({ page }) => {
  await startPlan(page);
  await goTo(page, "/evening");
  await page.getByRole("button", { name: /^Objections/ }).click();
  await asks(page, "/text");
  await page.keyboard.type("Too dear");
  await page.keyboard.press("Enter");
  await asks(page, "/reply");
  await page.getByTestId("undo").click();
  // The reply waits for the objection again.
  await asks(page, "/company");
  await page.getByRole("button", { name: /^Objections/ }).click();
  await asks(page, "/text");
  await page.keyboard.type("Too dear for us");
  await goTo(page, "/discovery?view=objections");
  await expect(items(page, "objection")).toHaveCount(1);
});

test("an answer never hangs on what was taken back, and what is done again is shown", async ({ page }) => {
  await startPlan(page);
  await goTo(page, "/evening");
  await page.getByRole("button", { name: /^Risks/ }).click();
  await asks(page, "/title");
  await page.keyboard.type("Risk one");
  await page.keyboard.press("Enter");
  await asks(page, "/text");
  await expect(page.locator(".evening-about")).toHaveText("Risk one");
  await page.getByTestId("undo").click();
  await asks(page, "/company");
  await page.getByRole("button", { name: /^Objections/ }).click();
  await asks(page, "/text");
  await page.keyboard.type("Too dear");
  const objection = page.getByLabel("Objection", { exact: true });
  await page.getByTestId("undo").click();
  await expect(objection).toHaveValue("");
  await page.getByTestId("redo").click();
  await expect(objection).toHaveValue("Too dear");
  await objection.fill("Too dear for us");
  await goTo(page, "/discovery?view=objections");
  await expect(items(page, "objection")).toHaveCount(1);
  await goTo(page, "/risk");
  await expect(items(page, "risk")).toHaveCount(0);
});

test("stages of one's own are all that is asked for, a press of Next takes what was typed along, and answers are looked through", async ({ page }) => {
  await startPlan(page);
  await goTo(page, "/evening");
  await page.getByRole("button", { name: /Stages \d/ }).click();
  const add = page.getByTestId("add-process_stage");
  for (const stage of ["Find", "Talk", "Show"]) {
    await add.fill(stage);
    await add.press("Enter");
  }
  await add.fill("Sign");
  await page.getByRole("button", { name: "Next →" }).click();
  await asks(page, "/text");
  await expect(page.locator(".evening-about")).toHaveText("Find");
  await expect(page.getByRole("button", { name: /Stages \d/ })).toContainText("1/5");
  for (const sign of ["Set a date", "Named a loss", "Tried it", "Paid"]) {
    await page.keyboard.type(sign);
    await page.keyboard.press("Control+Enter");
  }
  await expect(page.getByRole("button", { name: /Stages \d/ })).toContainText("5/5");
  await page.getByRole("button", { name: /Stages \d/ }).click();
  await page.getByRole("button", { name: "Next →" }).click();
  await expect(page.locator(".evening-about")).toHaveText("Find");
  await page.getByRole("button", { name: "Next →" }).click();
  await expect(page.locator(".evening-about")).toHaveText("Talk");
});

test.describe("in Chinese on a phone", () => {
  test.use({ locale: "zh-CN", viewport: { width: 360, height: 740 } });

  test("the route is left, and taken up where the plan says", async ({ page }) => {
    await open(page);
    await page.getByRole("button", { name: "一晚做出第一份计划" }).click();
    await expect(question(page)).toHaveText("公司叫什么名字？");
    await page.getByLabel("公司", { exact: true }).fill("北山茶");
    await page.getByRole("button", { name: "下一题" }).click();
    await expect(question(page)).toHaveText("卖什么？买的人哪里会变好？");
    await page.getByRole("button", { name: "跳过" }).click();
    await page.getByLabel("目标市场", { exact: true }).fill("两座城市里有 3～20 家店的茶馆");
    await page.getByRole("button", { name: "下一题" }).click();
    await page.getByLabel("在哪里卖", { exact: true }).selectOption({ label: "中国大陆" });
    await page.getByRole("button", { name: "下一题" }).click();
    await expect(question(page)).toHaveText("下面哪个最接近你们的行业？");
    await expectAccessible(page);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(overflow).toBe(0);

    // What is written in the module meanwhile is not asked for again.
    await goTo(page, "/basics");
    await page.getByLabel("行业", { exact: true }).selectOption({ label: "消费品批发" });
    await page.getByLabel("业务目标", { exact: true }).fill("年底前 30 家茶馆按月订货。");
    await page.getByLabel("开始日期", { exact: true }).fill("2027-01-01");
    await waitSaved(page);
    await goTo(page, "");
    await page.getByRole("link", { name: "一晚做出第一份计划" }).click();
    await expect(question(page)).toHaveText("卖什么？买的人哪里会变好？");
    await page.getByLabel("一句话产品", { exact: true }).fill("茶馆一年到头都是一个味道。");
    await page.getByRole("button", { name: "下一题" }).click();
    await expect(question(page)).toHaveText("算到哪一天？");
    await page.getByText("计划里已有 5 个答案").click();
    await page.getByRole("button", { name: "修改：业务目标" }).click();
    await expect(page.getByLabel("业务目标", { exact: true })).toHaveValue("年底前 30 家茶馆按月订货。");
    await expect(page.getByText("计划里已有这一项（计划概要）")).toBeVisible();
    await page.reload();
    await expect(question(page)).toHaveText("算到哪一天？");
    await expect(answered(page)).toHaveText("已答 7 / 60");
  });
});

test("the chain of a sales process is read from home and leads into the route", async ({ page }) => {
  await open(page);
  await page.getByRole("link", { name: "What is a sales process, and why write one?" }).click();
  await expect(page.getByTestId("chain").getByRole("listitem")).toHaveCount(5);
  await expect(page).toHaveTitle(/What is a sales process/);
  await expectAccessible(page);
  await page.getByRole("button", { name: "My first plan in an evening" }).click();
  await expect(question(page)).toBeVisible();
  await page.getByRole("link", { name: "What is a sales process, and why write one?" }).click();
  await page.goBack();
  await expect(question(page)).toBeVisible();
});

test("the customer’s name, the market and the goal are entered once and taken over", async ({ page }) => {
  await startPlan(page);
  await page.getByLabel("Market", { exact: true }).fill("Tea houses in two cities");
  await goTo(page, "/pest");
  await page.getByRole("button", { name: "Take over: Tea houses in two cities" }).click();
  await expect(page.getByLabel("Market looked at", { exact: true })).toHaveValue("Tea houses in two cities");
  await expect(page.getByRole("button", { name: /^Take over/ })).toHaveCount(0);
  await goTo(page, "/negotiation");
  await page.getByLabel("Customer", { exact: true }).fill("Ms. Alder’s tea houses");
  await goTo(page, "/aftersales");
  const takeOver = page.getByRole("button", { name: "Take over: Ms. Alder’s tea houses" });
  await expect(page.getByText("from Negotiation")).toBeVisible();
  await takeOver.click();
  await expect(page.getByLabel("Customer", { exact: true })).toHaveValue("Ms. Alder’s tea houses");
  await page.getByTestId("undo").click();
  await expect(takeOver).toBeVisible();
});
