import { type BrowserContext, type ConsoleMessage, type Request, type WebError, expect, test as base } from "@playwright/test";
import { Contexts, isKeeper } from "./contexts";

/** What a page did that no page of ours may do. */
export class Watch {
  private readonly faults: string[] = [];
  private readonly allowed: RegExp[] = [];

  /** For a test that causes a fault on purpose. */
  allow(pattern: RegExp): void {
    this.allowed.push(pattern);
  }

  unexpected(): string[] {
    return this.faults.filter((fault) => !this.allowed.some((pattern) => pattern.test(fault)));
  }

  /** Watches all pages of a context, also those it opens later; the answer ends that. */
  attach(context: BrowserContext, origin: string): () => void {
    const onConsole = (message: ConsoleMessage) => {
      // Chromium with a window asks the host of the keeper for an icon, in its own time.
      if (message.type() === "error" && !isKeeper(message.page())) this.faults.push(`console: ${message.text()}`);
    };
    const onError = (fault: WebError) => this.faults.push(`page error: ${fault.error()}`);
    const onRequest = (request: Request) => {
      const url = new URL(request.url());
      if (/^(https?|wss?):$/.test(url.protocol) && url.origin !== origin) this.faults.push(`request: ${url.href}`);
    };
    context.on("console", onConsole);
    context.on("weberror", onError);
    context.on("request", onRequest);
    return () => {
      context.off("console", onConsole);
      context.off("weberror", onError);
      context.off("request", onRequest);
    };
  }
}

/** Has violations of the policy told on the console, also those that a report of the browser's own replaces. */
export async function reportViolations(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      console.error(`content security policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
}

interface Fixtures {
  /** Where the page under test is; replaced by tests that host it elsewhere. */
  appUrl: string;
  /** For tests that change more of their context than its pages and what is stored: scripts, clocks, workers. */
  ownContext: boolean;
  watch: Watch;
}

/** Where the global setup serves the page. */
function servedAt(): string {
  const url = process.env.SALESWRIGHT_URL;
  if (!url) throw new Error("the static server of the global setup is not running");
  return url;
}

/**
 * Playwright's `test`, whose every test fails on an error on the console, an uncaught error, a violation of the content
 * security policy, or a request to another origin.
 */
export const test = base.extend<Fixtures, { contexts: Contexts }>({
  appUrl: async ({}, use) => use(servedAt()),
  baseURL: async ({ appUrl }, use) => use(appUrl),
  ownContext: [false, { option: true }],
  contexts: [
    async ({ browser }, use) => {
      const contexts = new Contexts(browser, reportViolations);
      await use(contexts);
      await contexts.close();
    },
    { scope: "worker" },
  ],
  context: async (
    {
      browser, contexts, ownContext, baseURL, colorScheme, deviceScaleFactor, hasTouch, isMobile, javaScriptEnabled, locale,
      serviceWorkers, userAgent, viewport,
    },
    use,
  ) => {
    const options = {
      baseURL, colorScheme, deviceScaleFactor, hasTouch, isMobile, javaScriptEnabled, locale, serviceWorkers, userAgent, viewport,
      // A test need not watch how things come and go; that they stand still for who asks for it, is tested for every screen.
      reducedMotion: "reduce" as const,
    };
    const isOrdinary = baseURL === servedAt() && javaScriptEnabled && serviceWorkers === "block";
    if (isOrdinary && !ownContext) {
      const context = await contexts.lend(options);
      await use(context);
      await contexts.takeBack(context);
    } else {
      const context = await browser.newContext(options);
      await reportViolations(context);
      await use(context);
      await context.close();
    }
  },
  watch: [
    async ({ context, appUrl }, use) => {
      const watch = new Watch();
      const end = watch.attach(context, new URL(appUrl).origin);
      await use(watch);
      end();
      expect(watch.unexpected(), "faults of the page").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
