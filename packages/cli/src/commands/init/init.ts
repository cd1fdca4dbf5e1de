import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { UserError } from "../../kernel/errors";
import { targetName } from "./template";

/** What may lie in a directory that counts as empty. */
const harmless = new Set([".git", ".DS_Store"]);

/** What init made. */
export interface InitResult {
  readonly directory: string;
  /** The files and directories at its top, in order. */
  readonly entries: readonly string[];
}

/** Makes the directory if need be; says whether it was made. Throws a UserError when something is in it. */
async function prepare(directory: string): Promise<boolean> {
  let found: string[];
  try {
    found = (await readdir(directory)).filter((name) => !harmless.has(name));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "ENOTDIR") throw new UserError(`${directory} is a file. Name a directory.`);
    if (code !== "ENOENT") throw new UserError(`${directory} cannot be read: ${message}`);
    await mkdir(directory, { recursive: true });
    return true;
  }
  if (found.length === 0) return false;
  const shown = found.slice(0, 3).join(", ") + (found.length > 3 ? `, and ${found.length - 3} more` : "");
  throw new UserError(`${directory} is not empty (${shown}). Name an empty or new directory: npx pypanther init <dir>`);
}

/** The template's package takes the directory's name, as far as npm allows it. */
async function namePackage(directory: string): Promise<void> {
  const name = basename(directory)
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, "-")
    .replace(/^[._-]+/, "");
  if (name === "") return;
  const file = join(directory, "package.json");
  const manifest = JSON.parse(await readFile(file, "utf8")) as Record<string, unknown>;
  await writeFile(file, `${JSON.stringify({ ...manifest, name }, null, 2)}\n`);
}

/**
 * Copies the template into an empty or new directory. When anything fails, what was written is removed again. Throws a
 * UserError when the directory is not empty or cannot be written.
 */
export async function init(directory: string, template: string): Promise<InitResult> {
  const made = await prepare(directory);
  const entries: string[] = [];
  try {
    for (const name of (await readdir(template)).sort()) {
      const target = targetName(name);
      if (target === undefined) continue;
      entries.push(target);
      await cp(join(template, name), join(directory, target), { recursive: true, errorOnExist: true, force: false });
    }
    await namePackage(directory);
  } catch (error) {
    for (const entry of entries) await rm(join(directory, entry), { recursive: true, force: true });
    if (made) await rm(directory, { recursive: true, force: true });
    throw new UserError(`Nothing was written to ${directory}: ${(error as Error).message}`);
  }
  return { directory, entries: entries.sort() };
}
