import { type Page, expect } from "@playwright/test";
import axe from "axe-core";

declare global {
  interface Window {
    axe: typeof axe;
    looks?: string[];
  }
}

/** WCAG 2.2 AA is the aim. The AAA rules (contrast of 7:1, for instance) would contradict the calm look. */
const beyondTheAim = "wcag2aaa";

/** Every rule, also those that are off by default, such as target-size; also best practice and experimental ones. */
const rules = axe.getRules().filter(({ tags }) => !tags.includes(beyondTheAim) && !tags.includes("deprecated"));
const rulesOnColours = rules.filter(({ tags }) => tags.includes("cat.color"));

/** Fails if axe finds anything on the page, or in the part of it that the selector names; the failure names the screen. */
export async function expectAccessible(page: Page, selector = "html", screen = "page", asked = rules): Promise<void> {
  // Colours half-way through a transition are nobody's choice.
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });
  // The frame that the driver evaluates in is not bound by the page's policy, so that needs no exception.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  const options: axe.RunOptions = {
    runOnly: { type: "rule", values: asked.map(({ ruleId }) => ruleId) },
    resultTypes: ["violations"],
  };
  const violations = await page.evaluate(
    async ([context, options]) => (await window.axe.run(context, options)).violations,
    [selector, options] as const,
  );
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(" ")}: ${node.failureSummary?.replace(/\s+/g, " ")}`),
  );
  expect.soft(found, `accessibility of ${screen}`).toEqual([]);
}

/**
 * What `expectAccessible` has found of a screen in the light, asked in the dark: that only colours differ is seen by comparing
 * markup and places, and then only rules on colours can find anything else.
 */
export async function expectAccessibleInTheDark(page: Page, screen: string): Promise<void> {
  const before = await look(page);
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await look(page);
  await expectAccessible(page, "html", `${screen} in the dark`, rulesOnColours);
  await page.emulateMedia({ colorScheme: "light" });
  // Where the page itself went on in between (“just now” has become “1 minute ago”), it looks so in the light, too.
  const isAsInTheLight = dark === before || dark === (await look(page));
  expect.soft(isAsInTheLight, `${screen} has the same markup and places in the dark`).toBe(true);
  await page.evaluate(() => delete window.looks);
}

/** Both of these: fails if axe finds anything on the page, light or dark. */
export async function expectAccessibleInBoth(page: Page, screen = "page"): Promise<void> {
  await expectAccessible(page, "html", screen);
  await expectAccessibleInTheDark(page, screen);
}

/** A number for the markup and the places of all elements: the same for what is the same. */
async function look(page: Page): Promise<number> {
  return page.evaluate(() => {
    const places = [...document.querySelectorAll("body, body *")].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [x, y, width, height].join();
    });
    const looks = (window.looks ??= []);
    const now = document.body.outerHTML + places.join(";");
    const known = looks.indexOf(now);
    return known >= 0 ? known : looks.push(now) - 1;
  });
}
