import { type CDPSession, type Page, expect } from "@playwright/test";

// Whether a page fits where it is shown.

/** The narrowest, the ordinary phone, and the width at which the layout changes, in pixels. */
const widths = [320, 360, 768];
/** Widths with letters of twice the size. */
const widthsOfLargeText = [768, 1280];

/** Fails if the page scrolls sideways at any width, or with text of 200 %; a wide table may scroll inside its own region. */
export async function expectItFits(page: Page, where: string): Promise<void> {
  const protocol = await page.context().newCDPSession(page);
  for (const width of widths) await expectNoSidewaysScroll(page, protocol, width, where);
  await protocol.send("Page.setFontSizes", { fontSizes: { standard: 32, fixed: 26 } });
  for (const width of widthsOfLargeText) await expectNoSidewaysScroll(page, protocol, width, `${where} with large text`);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe("32px");
  await protocol.send("Page.setFontSizes", { fontSizes: { standard: 16, fixed: 13 } });
  const { width, height } = page.viewportSize() ?? { width: 1280, height: 720 };
  await protocol.send("Emulation.setDeviceMetricsOverride", { width, height, deviceScaleFactor: 1, mobile: false });
  await protocol.detach();
}

async function expectNoSidewaysScroll(page: Page, protocol: CDPSession, width: number, where: string): Promise<void> {
  await protocol.send("Emulation.setDeviceMetricsOverride", { width, height: 800, deviceScaleFactor: 1, mobile: false });
  const { excess, causes } = await page.evaluate(async () => {
    // What depends on the width is drawn anew in the frame after.
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    const mayBe = ".table-scroll, .visually-hidden, dialog:not([open])";
    const isBeyond = (element: Element) => element.getBoundingClientRect().right > innerWidth + 1 && !element.closest(mayBe);
    const beyond = [...document.querySelectorAll("body *")].filter(isBeyond);
    return {
      excess: document.documentElement.scrollWidth - innerWidth,
      causes: beyond.slice(0, 4).map((element) => element.outerHTML.slice(0, 100)),
    };
  });
  expect.soft(excess, `pixels that ${where} is too wide at ${width}, by ${causes.join("\n")}`).toBeLessThanOrEqual(0);
}
