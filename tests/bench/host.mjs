// A host as good ones are: it compresses ahead, and lets a browser keep what is named by its content.

import { createServer } from "node:http";
import { readFile, readdir } from "node:fs/promises";
import { extname, join, relative } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { named, types } from "../e2e/support/static-server.mjs";

/** What compresses no further. */
const packed = [".png"];

async function files(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const all = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = all.map(async (path) => {
    const [bytes, ending] = [await readFile(path), extname(path)];
    // The page as one file is no part of a visit, and takes longest.
    const compressed = !packed.includes(ending) && !path.endsWith("saleswright.html");
    const headers = {
      "cache-control": named.test(path) ? "max-age=31536000, immutable" : "no-cache",
      "content-type": types[ending] ?? "application/octet-stream",
      ...(compressed && { "content-encoding": "br", vary: "accept-encoding" }),
    };
    return [`/${relative(folder, path)}`, { headers, body: compressed ? brotliCompressSync(bytes) : bytes }];
  });
  return new Map(await Promise.all(read));
}

/**
 * Serves a release. `sent` answers how many bytes have left since it was asked last, heads of answers included, once none
 * have left for a second.
 */
export async function host(folder) {
  const held = await files(folder);
  const sockets = new Set();
  let [gone, told] = [0, 0];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, "http://host");
    const found = held.get(pathname === "/" ? "/index.html" : pathname);
    if (!found) return response.writeHead(404).end("not found");
    response.writeHead(200, { ...found.headers, "content-length": found.body.length }).end(found.body);
  });
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => {
      sockets.delete(socket);
      gone += socket.bytesWritten;
    });
  });
  await new Promise((resolve, reject) => server.once("error", reject).listen(0, "127.0.0.1", resolve));
  const total = () => gone + [...sockets].reduce((sum, { bytesWritten }) => sum + bytesWritten, 0);
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    async sent() {
      for (let before = -1; before !== total(); ) {
        before = total();
        await new Promise((resolve) => setTimeout(resolve, 1000));
      }
      const sent = total() - told;
      told += sent;
      return sent;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}
