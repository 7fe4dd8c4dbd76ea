import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { open, started } from "../support/app";
import { dist } from "../support/global-setup";
import { fileFor, serve } from "../support/static-server.mjs";
import { expect, test } from "../support/test";

/** From docs of the first load: page, stylesheet, glue, wasm, icon, and room for a manifest, a worker and texts. */
const mostRequests = 8;

test("the first load is few requests, each once", async ({ page }) => {
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  await open(page);
  await page.waitForLoadState("networkidle");
  expect(new Set(requests).size).toBe(requests.length);
  expect(requests.length).toBeLessThanOrEqual(mostRequests);
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

  test("the program starts from application/octet-stream", async ({ page }) => {
    const types: string[] = [];
    page.on("response", (response) => {
      if (response.url().endsWith(".wasm")) types.push(response.headers()["content-type"]);
    });
    await open(page);
    expect(types).toEqual(["application/octet-stream"]);
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
