import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { addField, open, partFile, startIn, started } from "../support/app";
import { dist } from "../support/global-setup";
import { fileFor, serve } from "../support/static-server.mjs";
import { expect, test } from "../support/test";

/** From docs of the first load: page, stylesheet, glue, wasm, icon, and room for a manifest, a worker and texts. What is
 * loaded only after the first paint, part by part, is not counted. */
const mostRequests = 8;

test("the first load is few requests, each once", async ({ page }) => {
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  await open(page);
  await page.waitForLoadState("networkidle");
  expect(new Set(requests).size).toBe(requests.length);
  expect(requests.filter((url) => !partFile.test(url)).length).toBeLessThanOrEqual(mostRequests);
});

const hosts = [
  { name: "at the root of a host", prefix: "/" },
  { name: "deep below the root, with letters beyond ASCII", prefix: "/a/b%20c/%E9%94%80%E5%94%AE/" },
];

for (const { name, prefix } of hosts) {
  test.describe(name, () => {
    test.use({
      appUrl: async ({}, use) => {
        const server = await serve(dist, { prefix });
        await use(server.url);
        await server.close();
      },
    });

    test("the program starts, and starts again after a reload", async ({ page }) => {
      await open(page);
      await page.reload();
      await started(page);
    });
  });
}

test.describe("where wasm is not known", () => {
  test.use({
    appUrl: async ({}, use) => {
      const server = await serve(dist, { prefix: "/sub/", types: { ".wasm": "application/octet-stream" } });
      await use(server.url);
      await server.close();
    },
  });

  test("the program and its parts start from application/octet-stream", async ({ page }) => {
    const types = new Map<string, string>();
    page.on("response", (response) => {
      if (response.url().endsWith(".wasm")) types.set(response.url(), response.headers()["content-type"]);
    });
    await startIn(page, "swot");
    await expect(addField(page, "swot-strength")).toBeVisible();
    expect([...types.keys()].some((url) => partFile.test(url))).toBe(true);
    expect([...types.keys()].some((url) => !partFile.test(url))).toBe(true);
    expect(new Set(types.values())).toEqual(new Set(["application/octet-stream"]));
  });
});

test("the policy allows nothing inline but by digest, and nothing from elsewhere", async () => {
  const page = await readFile(join(dist, "index.html"), "utf8");
  const policy = /content="(default-src [^"]*)"/.exec(page)?.[1] ?? "";
  expect(policy).toMatch(/^default-src 'none'; script-src 'self' 'wasm-unsafe-eval'( 'sha256-[\w+/]{43}=')+; /);
  expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
});

test("an inline script that the build did not write is refused", async ({ page, watch }) => {
  watch.allow(/content security policy/i);
  await open(page);
  const ran = await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "window.intruder = true";
    document.body.append(script);
    return "intruder" in window;
  });
  expect(ran).toBe(false);
});

test("the test's own host gives files below its folder only", () => {
  expect(fileFor("/www", "/sub/", "/sub/")).toBe("/www/index.html");
  expect(fileFor("/www", "/sub/", "/sub/a.js")).toBe("/www/a.js");
  expect(fileFor("/www", "/sub/", "/a.js")).toBeUndefined();
  expect(fileFor("/www", "/sub/", "/sub/..%2Fsecret")).toBeUndefined();
});
