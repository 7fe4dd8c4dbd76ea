import { type Page, expect } from "@playwright/test";
import { items, open, planId } from "./app";

// Every screen of a plan, for what must hold on all of them.

/** Routes of a plan, and what is done there before it is looked at. */
export const screens: { name: string; route: string; act?: (page: Page) => Promise<void> }[] = [
  { name: "journey", route: "" },
  { name: "basics", route: "/basics", act: (page) => items(page, "person").first().locator("[aria-expanded]").first().click() },
  { name: "research plan", route: "/research" },
  { name: "PEST canvas", route: "/pest" },
  { name: "PEST plot", route: "/pest?view=plot" },
  { name: "PEST list", route: "/pest?view=list" },
  { name: "SWOT canvas", route: "/swot" },
  { name: "SWOT with details", route: "/swot", act: (page) => items(page, "swot").first().locator("[aria-expanded]").first().click() },
  { name: "SWOT with a menu", route: "/swot", act: (page) => items(page, "swot").first().locator("[aria-haspopup=menu]").click() },
  { name: "TOWS", route: "/swot?view=tows" },
  { name: "SWOT list", route: "/swot?view=list" },
  { name: "coach", route: "/coach" },
  { name: "export", route: "/export" },
];

/** Goes to a screen of the open plan. */
export async function look(page: Page, route: string): Promise<void> {
  const plan = await planId(page);
  await open(page, `plan/${plan}${route}`);
  await expect(page.getByRole("main").getByRole("heading", { level: 1 })).toBeVisible();
}

