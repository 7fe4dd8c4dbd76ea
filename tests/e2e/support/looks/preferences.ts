import type { Page } from "@playwright/test";

// What people set in their system: few colours of their own choice, no movement.

/** States that a control shows: what is chosen among others, pressed, or where one is. */
const states = ["aria-selected", "aria-pressed", "aria-current", "aria-checked"];

/**
 * Controls in a state that look like their neighbours out of it, as far as forced colours leave looks: backgrounds and
 * shadows are gone, lines, weights, signs and system colours stay.
 */
export async function undistinguished(page: Page): Promise<string[]> {
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

/** What moves although nothing should. */
export async function moving(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const running = document.getAnimations().map((animation) => `${animation.constructor.name} ${(animation.effect as KeyframeEffect).target?.className}`);
    const slow = [...document.querySelectorAll("body *")].filter((element) => {
      const { transitionDuration, animationName, scrollBehavior, animationDuration } = getComputedStyle(element);
      const moves = transitionDuration.split(", ").some((time) => parseFloat(time) > 0) || (animationName !== "none" && parseFloat(animationDuration) > 0);
      return moves || scrollBehavior === "smooth";
    });
    return [...running, ...slow.map((element) => element.outerHTML.slice(0, 100))];
  });
}
