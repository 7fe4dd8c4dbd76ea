// A plain static host, as little as any real one does: files, 404, nothing rewritten.

import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";

export const types = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".mjs": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
};

/** What is in a file whose name holds a digest never changes: a browser may keep it, as on hosts that are set up well. */
export const named = /-[0-9a-f]{16}[._]/;

/** The file for a request path, or undefined for what is outside the prefix or tries to climb out of the folder. */
export function fileFor(folder, prefix, path) {
  if (!path.startsWith(prefix)) return undefined;
  let inner;
  try {
    inner = decodeURIComponent(path.slice(prefix.length));
  } catch {
    return undefined;
  }
  if (inner.includes("\0") || normalize(`/${inner}`) !== `/${inner}`) return undefined;
  return join(folder, inner === "" || inner.endsWith("/") ? `${inner}index.html` : inner);
}

/**
 * Serves a folder under a path prefix, on this machine only and on any free port.
 *
 * @param {string} folder
 * @param {{ prefix?: string, types?: Record<string, string>, keeps?: boolean }} [options] prefix begins and ends with a slash;
 *   types replaces the content type of file endings; keeps says that a browser may keep files named by their content.
 * @returns {Promise<{ url: string, requests: string[], show: (folder: string) => void, close: () => Promise<void> }>}
 *   requests lists the paths asked for; show goes over to another folder at the same address, as a release does.
 */
export async function serve(folder, { prefix = "/", types: changed = {}, keeps = false } = {}) {
  const requests = [];
  let shown = folder;
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, "http://host");
    requests.push(pathname);
    const file = fileFor(shown, prefix, pathname);
    const found = file && (await stat(file).catch(() => undefined));
    if (!found?.isFile()) {
      response.writeHead(404, { "content-type": "text/plain" }).end("not found\n");
      return;
    }
    const type = changed[extname(file)] ?? types[extname(file)] ?? "application/octet-stream";
    const caching = keeps && named.test(file) ? "max-age=31536000, immutable" : "no-store";
    response.writeHead(200, { "cache-control": caching, "content-length": found.size, "content-type": type });
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve, reject) => server.once("error", reject).listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}${prefix}`,
    requests,
    show: (other) => {
      shown = other;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}
