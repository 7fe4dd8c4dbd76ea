import type { Page } from "@playwright/test";
import { goTo, items } from "./app";

// Every screen of a plan, for what must hold on all of them.

export interface Screen {
  name: string;
  /** Where it is, after the address of its plan. */
  route: string;
  /** What is done there before it is looked at. */
  act?: (page: Page) => Promise<void>;
}

/** Shows the details of the first item of a table. */
const unfold = (table: string) => (page: Page) => items(page, table).first().locator("[aria-expanded]").first().click();

/** Gives an item that the coach speaks of a name that no panel is wide enough for, and shows the findings. */
async function showFindings(page: Page): Promise<void> {
  const name = items(page, "persona").nth(2).getByRole("textbox").first();
  // Of no language.
  await name.fill("1234 5678 9012 3456 7890 1234 5678 9012");
  await name.blur();
  const panel = page.getByRole("complementary");
  // On a phone it is behind a button.
  if (!(await panel.isVisible())) await page.locator(".phone-tabs button").first().click();
  await panel.getByRole("button", { name: /^(Coach|教练)/ }).click();
  await page.locator(".finding-item").filter({ hasText: "1234 5678" }).first().waitFor();
}

/** Shows what holds for all deals. */
const showStandard = (page: Page) => page.getByTestId("of-deal").selectOption("").then(() => undefined);

export const screens: Screen[] = [
  { name: "journey", route: "" },
  { name: "basics", route: "/basics", act: unfold("person") },
  { name: "research plan", route: "/research" },
  { name: "research list", route: "/research?view=list" },
  { name: "a finding on its way to a persona", route: "/research?view=persona&item=research:owner-interviews" },
  { name: "PEST canvas", route: "/pest" },
  { name: "PEST plot", route: "/pest?view=plot" },
  { name: "PEST list", route: "/pest?view=list" },
  { name: "SWOT canvas", route: "/swot" },
  { name: "SWOT with details", route: "/swot", act: unfold("swot") },
  { name: "SWOT with a menu", route: "/swot", act: (page) => items(page, "swot").first().locator("[aria-haspopup=menu]").click() },
  { name: "TOWS", route: "/swot?view=tows" },
  { name: "SWOT list", route: "/swot?view=list" },
  { name: "personas", route: "/persona" },
  { name: "a persona with details", route: "/persona", act: unfold("persona") },
  { name: "personas step by step", route: "/persona?view=guided" },
  { name: "persona poster", route: "/persona?view=poster" },
  { name: "personas compared", route: "/persona?view=compare" },
  { name: "persona list", route: "/persona?view=list" },
  { name: "copying a persona", route: "/persona?view=copy" },
  { name: "positioning", route: "/positioning" },
  { name: "alternatives compared", route: "/positioning?view=table" },
  { name: "positioning lists", route: "/positioning?view=list" },
  { name: "pitch", route: "/pitch" },
  { name: "ways of showing", route: "/pitch?view=showing" },
  { name: "pitch outlines", route: "/pitch?view=outlines" },
  { name: "a pitch outline with its sections", route: "/pitch?view=outlines", act: unfold("outline") },
  { name: "a variant of an outline", route: "/pitch?view=variant&item=outline:o-10s" },
  { name: "the rehearsal", route: "/pitch?view=rehearse&item=outline:o-10s" },
  { name: "pitch lists", route: "/pitch?view=list" },
  { name: "question bank by kind", route: "/discovery" },
  { name: "question bank by persona", route: "/discovery?view=persona" },
  { name: "question bank list", route: "/discovery?view=list" },
  { name: "trust plan and craft", route: "/discovery?view=trust" },
  { name: "needs and solutions", route: "/discovery?view=needs" },
  { name: "objections", route: "/discovery?view=objections" },
  {
    name: "a scored opportunity with its marks",
    route: "/discovery?view=score",
    act: async (page) => {
      await page.getByRole("main").locator("summary").first().click();
      await unfold("deal")(page);
    },
  },
  { name: "call sheets", route: "/discovery?view=sheets" },
  { name: "call sheet", route: "/discovery?view=sheet" },
  { name: "board of deals", route: "/deals" },
  { name: "a deal on the board with its details", route: "/deals", act: unfold("deal") },
  { name: "deals as a table", route: "/deals?view=list" },
  { name: "page of a deal", route: "/deals/single" },
  { name: "negotiation, prepared", route: "/negotiation" },
  { name: "issues and limits", route: "/negotiation?view=issues" },
  { name: "an issue with its limits and options", route: "/negotiation?view=issues", act: unfold("negotiation_issue") },
  { name: "alternatives and authority", route: "/negotiation?view=fallback" },
  { name: "concession ladder", route: "/negotiation?view=ladder" },
  { name: "equal packages", route: "/negotiation?view=packages" },
  { name: "read-back", route: "/negotiation?view=summary" },
  { name: "negotiation sheet for the team", route: "/negotiation?view=team" },
  { name: "negotiation sheet for the customer", route: "/negotiation?view=customer" },
  { name: "clauses", route: "/contract" },
  { name: "a clause with its details", route: "/contract", act: unfold("contract_clause") },
  { name: "signing procedure", route: "/contract?view=steps" },
  { name: "contract data", route: "/contract?view=data" },
  { name: "clauses as a table", route: "/contract?view=list" },
  { name: "handover sheet", route: "/aftersales" },
  { name: "support services", route: "/aftersales?view=services" },
  { name: "feedback of customers", route: "/aftersales?view=feedback" },
  { name: "touchpoints", route: "/aftersales?view=touchpoints", act: unfold("touchpoint") },
  { name: "first year of a customer", route: "/aftersales?view=timeline" },
  { name: "customer record", route: "/aftersales?view=record" },
  { name: "health score", route: "/aftersales?view=health" },
  { name: "after-sales lists", route: "/aftersales?view=list" },
  { name: "funnel calculator", route: "/metrics" },
  { name: "other values of the funnel", route: "/metrics", act: (page) => page.getByTestId("what-if").click() },
  { name: "figures", route: "/metrics?view=kpis" },
  { name: "a figure with its values", route: "/metrics?view=kpis", act: unfold("kpi") },
  { name: "figures as a table", route: "/metrics?view=list" },
  { name: "needs of tools", route: "/tools" },
  { name: "candidates", route: "/tools?view=candidates" },
  { name: "scorecard", route: "/tools?view=scores" },
  { name: "decisions on tools", route: "/tools?view=decisions" },
  { name: "CRM blueprint", route: "/tools?view=blueprint" },
  { name: "questions to the data", route: "/tools?view=data", act: unfold("data_question") },
  { name: "stations of selling online", route: "/tools?view=online", act: unfold("online_station") },
  { name: "needs and candidates as tables", route: "/tools?view=list" },
  { name: "process board", route: "/process" },
  { name: "a stage with its criteria", route: "/process?view=stages", act: unfold("process_stage") },
  { name: "swim lanes", route: "/process?view=lanes" },
  { name: "roles and letters", route: "/process?view=roles" },
  { name: "page of a stage", route: "/process?view=page" },
  { name: "steps as a table", route: "/process?view=table" },
  { name: "training topics", route: "/training", act: unfold("topic") },
  { name: "a lesson with its scores", route: "/training?view=lesson&item=topic:discovery-coaching" },
  { name: "lesson and score sheet to print", route: "/training?view=sheet" },
  { name: "competency matrix", route: "/training?view=matrix" },
  { name: "competency matrix to print", route: "/training?view=print" },
  { name: "training sessions", route: "/training?view=sessions" },
  { name: "topics as a table", route: "/training?view=list" },
  { name: "risk register", route: "/risk" },
  { name: "a risk with its responses", route: "/risk", act: unfold("risk") },
  { name: "heat map", route: "/risk?view=matrix" },
  { name: "heat map after the responses", route: "/risk?view=after" },
  { name: "heat map with arrows", route: "/risk?view=both" },
  { name: "greatest risks", route: "/risk?view=top" },
  { name: "risks as a table", route: "/risk?view=list" },
  { name: "levels and appetite", route: "/risk?view=scale" },
  { name: "actions from plan to act", route: "/improve", act: unfold("action") },
  { name: "deals won and lost", route: "/improve?view=deals" },
  { name: "feedback by its state", route: "/improve?view=feedback" },
  { name: "reviews ahead", route: "/improve?view=reviews" },
  { name: "who tells whom", route: "/improve?view=agreements" },
  { name: "actions as a table", route: "/improve?view=list" },
  { name: "findings of a module, one of an item with a long name", route: "/persona", act: showFindings },
  { name: "the end of the short route", route: "/evening" },
  {
    name: "a question of the short route",
    route: "/evening",
    act: (page) => page.locator(".evening-legs button").nth(1).click(),
  },
  { name: "coach", route: "/coach" },
  { name: "people and dates", route: "/people" },
  { name: "dates by week", route: "/people?view=week", act: (page) => page.locator(".weeks-table summary").click() },
  { name: "dates by month, also past ones", route: "/people?view=month", act: (page) => page.getByTestId("people-past").check() },
  { name: "what is overdue", route: "/people?view=overdue" },
  { name: "page of a person", route: "/people?item=person:zhao-min" },
  {
    name: "thread with an item looked at",
    route: "/thread",
    act: (page) => page.getByTestId("thread-item").nth(20).click(),
  },
  { name: "loose ends", route: "/thread?view=loose" },
  { name: "export", route: "/export" },
  { name: "snapshots", route: "/history", act: (page) => page.getByTestId("snapshot-name-go").click() },
  // Last, since what is chosen holds on every page after it.
  { name: "what each deal settles by itself, in the standard", route: "/negotiation", act: showStandard },
  { name: "issues of the standard", route: "/negotiation?view=issues", act: showStandard },
  { name: "clauses of the standard", route: "/contract", act: showStandard },
];

/** Goes to a screen of the open plan, ready to be looked at. */
export async function visit(page: Page, { route, act }: Screen): Promise<void> {
  await goTo(page, route);
  await act?.(page);
  // A click scrolls, and what lies under the bar by half would count as too small a target.
  await page.evaluate(() => scrollTo(0, 0));
}
