import { type CDPSession, type Page, expect } from "@playwright/test";

// Whether a page fits where it is shown.

/** The narrowest, the ordinary phone, the width at which the layout changes, and where the panel stands beside the page, in pixels. */
const widths = [320, 360, 768, 1280];
/** Widths with letters of twice the size. */
const widthsOfLargeText = [768, 1280];

/**
 * Fails if anything is cut at the side at any width, or with text of 200 %: by the window, or by a box that would have to be
 * scrolled sideways. A wide table or drawing may scroll inside its own region.
 */
export async function expectItFits(page: Page, where: string): Promise<void> {
  const protocol = await page.context().newCDPSession(page);
  for (const width of widths) await expectNothingCut(page, protocol, width, where);
  await protocol.send("Page.setFontSizes", { fontSizes: { standard: 32, fixed: 26 } });
  for (const width of widthsOfLargeText) await expectNothingCut(page, protocol, width, `${where} with large text`);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe("32px");
  await protocol.send("Page.setFontSizes", { fontSizes: { standard: 16, fixed: 13 } });
  const { width, height } = page.viewportSize() ?? { width: 1280, height: 720 };
  await protocol.send("Emulation.setDeviceMetricsOverride", { width, height, deviceScaleFactor: 1, mobile: false });
  await protocol.detach();
}

async function expectNothingCut(page: Page, protocol: CDPSession, width: number, where: string): Promise<void> {
  await protocol.send("Emulation.setDeviceMetricsOverride", { width, height: 800, deviceScaleFactor: 1, mobile: false });
  const { excess, causes, cut } = await page.evaluate(async () => {
    // What depends on the width is drawn anew in the frame after.
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    const mayBe = ".table-scroll, .lanes-scroll, .thread-picture, .visually-hidden, dialog:not([open])";
    const isBeyond = (element: Element) => element.getBoundingClientRect().right > innerWidth + 1 && !element.closest(mayBe);
    const all = [...document.querySelectorAll<HTMLElement>("body *")];
    const beyond = all.filter(isBeyond);
    // A line that ends in dots says that it is cut; a field goes along with the caret.
    const saysSo = (element: HTMLElement) => element.matches(`${mayBe}, input, textarea, select`) || getComputedStyle(element).textOverflow === "ellipsis";
    const cuts = (element: HTMLElement) =>
      element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX !== "visible" && element.clientWidth > 0;
    const cutting = all.filter((element) => cuts(element) && !element.closest(mayBe) && !saysSo(element));
    return {
      excess: document.documentElement.scrollWidth - innerWidth,
      causes: beyond.slice(0, 4).map((element) => element.outerHTML.slice(0, 100)),
      cut: cutting.map((element) => `${element.scrollWidth - element.clientWidth} px of ${element.outerHTML.slice(0, 100)}`),
    };
  });
  expect.soft(excess, `pixels that ${where} is too wide at ${width}, by ${causes.join("\n")}`).toBeLessThanOrEqual(0);
  expect.soft(cut, `cut at the side on ${where} at ${width}`).toEqual([]);
}
