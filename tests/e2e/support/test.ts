import { type BrowserContext, expect, test as base } from "@playwright/test";

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

  /** Watches all pages of a context, also those it opens later. */
  async attach(context: BrowserContext, origin: string): Promise<void> {
    // The browser reports most violations on the console, but not those that a report of its own replaces.
    await context.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", (event) => {
        console.error(`content security policy: ${event.violatedDirective} ${event.blockedURI}`);
      });
    });
    context.on("console", (message) => {
      if (message.type() === "error") this.faults.push(`console: ${message.text()}`);
    });
    context.on("weberror", (fault) => this.faults.push(`page error: ${fault.error()}`));
    context.on("request", (request) => {
      const url = new URL(request.url());
      if (/^(https?|wss?):$/.test(url.protocol) && url.origin !== origin) this.faults.push(`request: ${url.href}`);
    });
  }
}

interface Fixtures {
  /** Where the page under test is; replaced by tests that host it elsewhere. */
  appUrl: string;
  watch: Watch;
}

/**
 * Playwright's `test`, whose every test fails on an error on the console, an uncaught error, a violation of the content
 * security policy, or a request to another origin.
 */
export const test = base.extend<Fixtures>({
  appUrl: async ({}, use) => {
    const url = process.env.SALESWRIGHT_URL;
    if (!url) throw new Error("the static server of the global setup is not running");
    await use(url);
  },
  baseURL: async ({ appUrl }, use) => use(appUrl),
  watch: [
    async ({ context, appUrl }, use) => {
      const watch = new Watch();
      await watch.attach(context, new URL(appUrl).origin);
      await use(watch);
      expect(watch.unexpected(), "faults of the page").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
