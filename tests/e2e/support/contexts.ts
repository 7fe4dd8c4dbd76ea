import type { Browser, BrowserContext, BrowserContextOptions, Page } from "@playwright/test";

// A context begins with a process that has compiled nothing yet, which costs more than most tests do. So the tests of a worker
// take turns in one, and each finds it as if it were new.

/** A context that is lent. */
interface Lent {
  context: BrowserContext;
  /** The page that stays open in it: its process lives on, with what it has compiled. */
  keeper: Page;
  /** What the store holds of a plan that was just made, by the button that makes it. */
  begun: Map<string, Begun>;
}

interface Begun {
  plan: string;
  stored: Record<string, string>;
}

const lent = new Map<BrowserContext, Lent>();

/**
 * Begins a plan as the button of this name on home does, and answers its id. It is clicked together once for each context that is
 * lent; what that stores is put into the store from then on, and the page opens on it. Nothing, where the page has been somewhere
 * already or its context is its own.
 */
export async function beginStored(page: Page, button: string): Promise<string | undefined> {
  const begun = lent.get(page.context())?.begun.get(button);
  if (!begun || page.url() !== "about:blank") return undefined;
  const keeper = lent.get(page.context())?.keeper;
  await keeper?.evaluate((stored) => void Object.assign(localStorage, stored), begun.stored);
  return begun.plan;
}

/** Whether this is the page that stays open in a context that is lent: no test has opened it. */
export function isKeeper(page: Page | null): boolean {
  return page !== null && lent.get(page.context())?.keeper === page;
}

/** Takes down what is stored of a plan that was just made by the button of this name, in a page that did nothing else. */
export function rememberBegun(page: Page, button: string, begun: Begun): void {
  lent.get(page.context())?.begun.set(button, begun);
}

/** The contexts of one worker, by what they were opened with. */
export class Contexts {
  private readonly kept = new Map<string, Lent>();

  constructor(
    private readonly browser: Browser,
    private readonly prepare: (context: BrowserContext) => Promise<void>,
  ) {}

  /** Lends a context in which nothing is stored and no page is open but the keeper. */
  async lend(options: BrowserContextOptions): Promise<BrowserContext> {
    const key = JSON.stringify(options);
    let kept = this.kept.get(key);
    if (!kept) {
      const context = await this.browser.newContext(options);
      await this.prepare(context);
      refuseWhatStays(context);
      const keeper = await context.newPage();
      // Any file of the host will do, as long as it runs nothing.
      await keeper.goto("./favicon.svg");
      kept = { context, keeper, begun: new Map() };
      this.kept.set(key, kept);
      lent.set(context, kept);
    }
    return kept.context;
  }

  /** Takes a context back and leaves nothing in it. */
  async takeBack(context: BrowserContext): Promise<void> {
    const keeper = lent.get(context)?.keeper;
    if (!keeper) throw new Error("this context is not one that is lent");
    await Promise.all(context.pages().filter((page) => page !== keeper).map((page) => page.close()));
    await context.unrouteAll();
    await context.clearPermissions();
    await context.setOffline(false);
    // Pages that were closed have written their last by now: it is done in the order in which it was asked for.
    await keeper.evaluate(async () => {
      localStorage.clear();
      const databases = await indexedDB.databases();
      await Promise.all(
        databases.map(
          ({ name }) =>
            new Promise<void>((resolve, reject) => {
              const request = indexedDB.deleteDatabase(name ?? "");
              request.onsuccess = () => resolve();
              request.onerror = () => reject(request.error);
            }),
        ),
      );
    });
  }

  async close(): Promise<void> {
    for (const { context } of this.kept.values()) await context.close();
  }
}

/** What nothing takes back: who needs it asks for `ownContext`. */
function refuseWhatStays(context: BrowserContext): void {
  const refuse = () => {
    throw new Error("this would stay for the next test: test.use({ ownContext: true })");
  };
  Object.assign(context, { addInitScript: refuse });
  Object.assign(context.clock, { install: refuse, pauseAt: refuse, setFixedTime: refuse, setSystemTime: refuse });
}
