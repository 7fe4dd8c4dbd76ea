import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test as base } from "@playwright/test";
import { Builder, By, Capabilities, Key, type WebDriver, type WebElement, error, until } from "selenium-webdriver";
import { waitForServer } from "selenium-webdriver/http/util.js";
import { dist } from "./global-setup";

// WebKit, Safari's engine, as WebKitGTK has it. Playwright drives only a build of its own, so a WebDriver client does it here:
// Playwright runs the tests and tells of them, and none of its browsers is used.

/** Where Debian has the browser that the driver starts, by architecture. */
const browsers = ["x86_64", "aarch64"].map((machine) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser`);
/** How long something may take that a person waits for, in milliseconds. For what hangs: speed is measured elsewhere. */
const patience = 15_000;

/** What a person does with the page, by the test ids that stay fixed. */
export class App {
  constructor(
    readonly driver: WebDriver,
    private readonly address: string,
  ) {}

  /** Opens the page at a hash route and waits until the program runs. */
  async open(route = ""): Promise<void> {
    await this.driver.get(route === "" ? this.address : `${this.address}#/${route}`);
    await this.started();
  }

  async reload(): Promise<void> {
    await this.driver.navigate().refresh();
    await this.started();
  }

  private async started(): Promise<void> {
    await this.until("the program runs", () => this.run("return document.getElementById('boot') === null"));
  }

  /** Goes to a page of the open plan, and waits until it is drawn whole. */
  async goTo(route: string): Promise<void> {
    await this.run(`location.hash = "#/plan/${await this.planId()}${route}"`);
    await this.until(`${route} is drawn`, () =>
      this.run<boolean>(
        `const main = document.querySelector("main");
         return location.hash.endsWith(arguments[0]) && !!main?.querySelector("h1") && !main.querySelector("[data-testid=awaited]")`,
        route,
      ),
    );
  }

  /** The id of the plan that the address names. */
  async planId(): Promise<string> {
    await this.driver.wait(until.urlMatches(/#\/plan\/[^/]+/), patience);
    return new URL(await this.driver.getCurrentUrl()).hash.split("/")[2];
  }

  /** The element with this test id, once it is there. */
  async byId(id: string): Promise<WebElement> {
    return this.find(`[data-testid="${id}"]`);
  }

  /** The first element that a selector names, once it is there. */
  async find(selector: string): Promise<WebElement> {
    return this.driver.wait(until.elementLocated(By.css(selector)), patience, selector);
  }

  /** Types into the add field of a list and presses Enter. */
  async add(place: string, text: string): Promise<void> {
    await (await this.byId(`add-${place}`)).sendKeys(text, Key.ENTER);
  }

  /** Pastes a text into an element as from another program. */
  async paste(field: WebElement, text: string): Promise<void> {
    await this.run(
      `arguments[0].focus();
       const clipboardData = new DataTransfer();
       clipboardData.setData("text/plain", arguments[1]);
       arguments[0].dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }))`,
      field,
      text,
    );
  }

  /** Clicks an element once nothing lies over it: a notice passes, and whoever uses a mouse waits for it or goes around it. */
  async press(element: WebElement): Promise<void> {
    await this.run("arguments[0].scrollIntoView({ block: 'center' })", element);
    await this.until("nothing lies over it", () =>
      element.click().then(
        () => true,
        (reason: unknown) => {
          if (reason instanceof error.ElementClickInterceptedError) return false;
          throw reason;
        },
      ),
    );
  }

  /** Chooses from the menu of the first item whose text begins so. */
  async choose(table: string, text: string, action: string): Promise<void> {
    const items = await this.driver.findElements(By.css(`[data-testid="item-${table}"]`));
    for (const item of items) {
      const field = await item.findElement(By.css("textarea, input"));
      if (!(await field.getProperty("value"))?.toString().startsWith(text)) continue;
      await this.press(await item.findElement(By.css("[aria-haspopup=menu]")));
      const entry = By.xpath(`.//*[@role="menuitem"][normalize-space()="${action}"]`);
      await this.driver.wait(until.elementIsVisible(await item.findElement(entry)), patience);
      await item.findElement(entry).click();
      return;
    }
    throw new Error(`no ${table} begins with ${text}`);
  }

  /** What the cards of a list say, by the list's heading. */
  async cards(list: string): Promise<string[]> {
    return this.run<string[]>(
      `const named = (list) => document.getElementById(list.getAttribute("aria-labelledby"))?.textContent ?? list.getAttribute("aria-label");
       const list = [...document.querySelectorAll("main ul, main ol")].find((list) => named(list)?.trim() === arguments[0]);
       return [...(list?.querySelectorAll("[data-testid^=item-]") ?? [])].map((card) => card.querySelector("textarea, input")?.value)`,
      list,
    );
  }

  /** Waits until the cards of a list say this, in this order. */
  async expectCards(list: string, texts: string[]): Promise<void> {
    let said: string[] = [];
    await this.until(`${list} say ${JSON.stringify(texts)}`, async () => {
      said = await this.cards(list);
      return JSON.stringify(said) === JSON.stringify(texts);
    }, () => JSON.stringify(said));
  }

  async waitSaved(): Promise<void> {
    await this.find('[data-testid="save-state"][data-state="saved"]');
  }

  /** Clicks what starts a download and answers the text that the page hands over: the driver does not tell of downloads. */
  async download(trigger: WebElement): Promise<string> {
    await this.run(
      `const { createObjectURL } = URL;
       URL.createObjectURL = (blob) => {
         Object.assign(URL, { createObjectURL });
         blob.text().then((text) => { window.handedOver = text; });
         return createObjectURL.call(URL, blob);
       }`,
    );
    await trigger.click();
    await this.until("a file is handed over", () => this.run("return typeof window.handedOver === 'string'"));
    return this.run<string>("const text = window.handedOver; delete window.handedOver; return text");
  }

  /** Runs a script in the page. */
  async run<T>(script: string, ...given: unknown[]): Promise<T> {
    return this.driver.executeScript<T>(script, ...given);
  }

  /** Waits until something holds. */
  async until(what: string, holds: () => Promise<boolean>, found: () => string = () => ""): Promise<void> {
    await this.driver.wait(holds, patience).catch((cause: unknown) => {
      throw new Error(`it never came about that ${what} ${found()}`, { cause });
    });
  }
}

/** A program that runs beside the tests. */
class Helper {
  private constructor(private readonly child: ChildProcess) {}

  /** Starts it, and answers when it runs. */
  static async start(name: string, options: string[], environment: NodeJS.ProcessEnv): Promise<Helper> {
    // What they complain of is their surroundings: no other screen, no desktop.
    const child = spawn(name, options, { env: { ...process.env, ...environment }, stdio: ["ignore", "pipe", "ignore"] });
    await once(child, "spawn");
    return new Helper(child);
  }

  /** The first line that it writes. */
  async line(): Promise<string> {
    const [text] = await once(this.child.stdout!, "data");
    return String(text).split("\n")[0];
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    this.child.kill();
    await once(this.child, "exit");
  }
}

/** A port that nobody uses. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no port is free");
  return address.port;
}

export const test = base.extend<{ app: App; file: App }, { driverAddress: string }>({
  /** A driver with a screen of its own. */
  driverAddress: [
    async ({}, use) => {
      const screen = await Helper.start("Xvfb", ["-displayfd", "1", "-screen", "0", "1400x1000x24", "-nolisten", "tcp"], {});
      const display = `:${await screen.line()}`;
      const port = await freePort();
      // As root its sandbox does not start; the tests open nothing but the page under test.
      const environment = { DISPLAY: display, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: process.getuid?.() === 0 ? "1" : undefined };
      const driver = await Helper.start("WebKitWebDriver", [`--port=${port}`, "--host=127.0.0.1"], environment);
      const address = `http://127.0.0.1:${port}`;
      // It runs before it listens.
      await waitForServer(address, patience);
      await use(address);
      await driver.stop();
      await screen.stop();
    },
    { scope: "worker" },
  ],
  app: async ({ driverAddress }, use) => {
    const { SALESWRIGHT_URL: address } = process.env;
    if (!address) throw new Error("the static server of the global setup is not running");
    await withBrowser(driverAddress, address, use);
  },
  file: async ({ driverAddress }, use) => withBrowser(driverAddress, pathToFileURL(join(dist, "saleswright.html")).href, use),
});

/** Starts a browser that has stored nothing, and ends it; the program must not have stopped meanwhile. */
async function withBrowser(driverAddress: string, address: string, use: (app: App) => Promise<void>): Promise<void> {
  const options = { binary: browsers.find(existsSync), args: ["--automation"] };
  const wanted = new Capabilities({ browserName: "MiniBrowser", "webkitgtk:browserOptions": options });
  const driver = await new Builder().usingServer(driverAddress).withCapabilities(wanted).build();
  try {
    const app = new App(driver, address);
    await use(app);
    expect(await app.run("return document.getElementById('panic').open"), "stopped").toBe(false);
  } finally {
    await driver.quit();
  }
}

export { expect };
