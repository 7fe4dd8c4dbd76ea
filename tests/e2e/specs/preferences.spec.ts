import type { Page } from "@playwright/test";
import { addItem, startIn, startSamplePlan } from "../support/app";
import { screens, visit, walkTime } from "../support/screens";
import { expect, test } from "../support/test";

// What people set in their system: few colours of their own choice, no movement.

/** States that a control shows: what is chosen among others, pressed, or where one is. */
const states = ["aria-selected", "aria-pressed", "aria-current", "aria-checked"];

/**
 * Controls in a state that look like their neighbours out of it, as far as forced colours leave looks: backgrounds and
 * shadows are gone, lines, weights, signs and system colours stay.
 */
async function undistinguished(page: Page): Promise<string[]> {
  return page.evaluate((states) => {
    const isOn = (element: Element, state: string) => !["false", "", null].includes(element.getAttribute(state));
    const look = (element: Element, pseudo?: string) => {
      const style = getComputedStyle(element, pseudo);
      const sides = ["Top", "Right", "Bottom", "Left"] as const;
      const lines = sides.map((side) => {
        const width = style[`border${side}Width`];
        return width === "0px" ? "" : `${style[`border${side}Style`]} ${width} ${style[`border${side}Color`]}`;
      });
      const outline = style.outlineStyle === "none" ? "" : `${style.outlineStyle} ${style.outlineWidth}`;
      const own = style.forcedColorAdjust === "none" ? style.backgroundColor : "";
      const text = [style.fontWeight, style.fontSize, style.textDecorationLine, style.color, style.content];
      return [...lines, outline, own, ...text].join("|");
    };
    const whole = (element: Element) =>
      [element, ...element.querySelectorAll("*")].map((part) => [undefined, "::before", "::after"].map((pseudo) => look(part, pseudo)).join()).join();
    const found: string[] = [];
    for (const state of states) {
      for (const element of document.querySelectorAll(`[${state}]`)) {
        if (!isOn(element, state) || element.getClientRects().length === 0) continue;
        const name = element.tagName;
        const peers = [...(element.parentElement?.closest("ul, ol, nav, table, div, fieldset")?.querySelectorAll(name) ?? [])];
        const other = peers.find((peer) => peer !== element && peer.className === element.className && !isOn(peer, state));
        const sign = (element: Element) => element.textContent?.match(/[✓✔●]/)?.[0] ?? "";
        if (other && whole(other) === whole(element) && sign(other) === sign(element)) {
          found.push(`${state}: ${element.outerHTML.slice(0, 120)}`);
        }
      }
    }
    return found;
  }, states);
}

test("with forced colours, what is chosen, pressed or current still shows on every screen", async ({ page }) => {
  test.setTimeout(walkTime);
  await page.emulateMedia({ forcedColors: "active" });
  await startSamplePlan(page);
  for (const screen of screens) {
    await visit(page, screen);
    expect.soft(await undistinguished(page), screen.name).toEqual([]);
  }
});

test("with forced colours, the focus shows on every control of a canvas", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await startIn(page, "swot");
  await addItem(page, "swot-strength", "A");
  await page.locator("body").press("Home");
  for (let stop = 0; stop < 40; stop += 1) {
    await page.keyboard.press("Tab");
    const { shows, what } = await page.evaluate(() => {
      const element = document.activeElement ?? document.body;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const within = element.closest(".add");
      const framed = within !== null && getComputedStyle(within).borderStyle === "solid";
      return { shows: (outlineStyle !== "none" && outlineWidth !== "0px") || framed, what: element.outerHTML.slice(0, 120) };
    });
    if (what.startsWith("<body")) break;
    expect.soft(shows, what).toBe(true);
  }
});

test("with reduced motion, nothing moves on any screen", async ({ page }) => {
  test.setTimeout(walkTime);
  await page.emulateMedia({ reducedMotion: "reduce" });
  await startSamplePlan(page);
  for (const screen of screens) {
    await visit(page, screen);
    const moving = await page.evaluate(() => {
      const running = document.getAnimations().map((animation) => `${animation.constructor.name} ${(animation.effect as KeyframeEffect).target?.className}`);
      const slow = [...document.querySelectorAll("body *")].filter((element) => {
        const { transitionDuration, animationName, scrollBehavior, animationDuration } = getComputedStyle(element);
        const moves = transitionDuration.split(", ").some((time) => parseFloat(time) > 0) || (animationName !== "none" && parseFloat(animationDuration) > 0);
        return moves || scrollBehavior === "smooth";
      });
      return [...running, ...slow.map((element) => element.outerHTML.slice(0, 100))];
    });
    expect.soft(moving, screen.name).toEqual([]);
  }
});
