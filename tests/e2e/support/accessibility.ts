import { type Page, expect } from "@playwright/test";
import axe from "axe-core";

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** WCAG 2.2 AA is the aim. The AAA rules (contrast of 7:1, for instance) would contradict the calm look. */
const beyondTheAim = "wcag2aaa";

/** Every rule, also those that are off by default, such as target-size; also best practice and experimental ones. */
const rules = Object.fromEntries(
  axe
    .getRules()
    .filter(({ tags }) => !tags.includes(beyondTheAim) && !tags.includes("deprecated"))
    .map(({ ruleId }) => [ruleId, { enabled: true }]),
);

/** Fails if axe finds anything on the page, or in the part of it that the selector names; the failure names the screen. */
export async function expectAccessible(page: Page, selector = "html", screen = "page"): Promise<void> {
  // Colours half-way through a transition are nobody's choice.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map((animation) => animation.finished)));
  // The frame that the driver evaluates in is not bound by the page's policy, so that needs no exception.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    ([context, options]) => window.axe.run(context, options),
    [selector, { rules, resultTypes: ["violations"] } as axe.RunOptions] as const,
  );
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(" ")}: ${node.failureSummary?.replace(/\s+/g, " ")}`),
  );
  expect.soft(found, `accessibility of ${screen}`).toEqual([]);
}
