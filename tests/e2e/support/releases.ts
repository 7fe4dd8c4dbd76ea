import { createHash } from "node:crypto";
import { cp, mkdtemp, readFile, readdir, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dist } from "./global-setup";

// Releases beside the one under test, each in a folder of its own.

const worker = "service-worker.js";

/** The digests that the worker of a release expects, by the name of the file. */
export async function kept(folder: string): Promise<Record<string, string>> {
  return JSON.parse(/JSON\.parse\('(.*)'\)/.exec(await readFile(join(folder, worker), "utf8"))?.[1] ?? "{}");
}

/** A copy of the build under test. */
export async function copyOfRelease(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "saleswright-"));
  await cp(dist, folder, { recursive: true });
  return folder;
}

/** The name that a file has in another release, where it is named by its content. */
export function renamed(name: string): string {
  return name.replace(/-[0-9a-f]{16}/g, (digest) => `-${createHash("sha256").update(digest).digest("hex").slice(0, 16)}`);
}

/**
 * Another release: every file that is named by its content has another name, the page says `description` of itself, and
 * nothing of the release under test is there.
 */
export async function otherRelease(description: string): Promise<string> {
  const folder = await copyOfRelease();
  const names = (await readdir(folder, { recursive: true })).filter((name) => /-[0-9a-f]{16}/.test(name));
  for (const name of [...names.filter((name) => name.endsWith(".js")), "index.html"]) {
    const text = renamed(await readFile(join(folder, name), "utf8"));
    await writeFile(join(folder, name), text.replace("Build a sales process your team can run.", description));
  }
  await allowScripts(join(folder, "index.html"));
  for (const name of names) await rename(join(folder, name), join(folder, renamed(name)));
  const digests: Record<string, string> = {};
  for (const name of Object.keys(await kept(dist)).map(renamed)) {
    digests[name] = createHash("sha256").update(await readFile(join(folder, name))).digest("base64");
  }
  const text = await readFile(join(folder, worker), "utf8");
  const version = createHash("sha256").update(description).digest("hex").slice(0, 16);
  const list = text.replace(/JSON\.parse\('.*'\)/, () => `JSON.parse('${JSON.stringify(digests)}')`);
  await writeFile(join(folder, worker), list.replace(/(const version = ")\w+/, `$1${version}`));
  return folder;
}

/** The script that starts the program names it, so the policy has to allow another script. */
async function allowScripts(path: string): Promise<void> {
  const page = await readFile(path, "utf8");
  const scripts = [...page.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, script]) => script);
  const hashes = scripts.map((script) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`);
  await writeFile(path, page.replace(/('sha256-[^']+' ?)+/, () => hashes.join(" ")));
}

export async function discard(folder: string): Promise<void> {
  await rm(folder, { recursive: true });
}
