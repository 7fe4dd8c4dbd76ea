import { randomBytes } from "node:crypto";
import { fileURLToPath } from "node:url";
import { serve } from "./static-server.mjs";

/** What is tested: the build, or a copy of it that no build replaces meanwhile. */
export const dist = process.env.SALESWRIGHT_DIST ?? fileURLToPath(new URL("../../../dist", import.meta.url));

/** Serves dist/ for the whole run, each time under another path: nothing may depend on where it is. */
export default async function setUp(): Promise<() => Promise<void>> {
  const server = await serve(dist, { prefix: `/some/${randomBytes(3).toString("hex")}/`, keeps: true });
  process.env.SALESWRIGHT_URL = server.url;
  return server.close;
}
