/**
 * Writes docs/commands/: a page for each command, from the command's own help.
 *
 *   pnpm command-pages [--check]   with --check nothing is written, and a difference is an error
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { format, resolveConfig } from "prettier";
import { commands } from "@pypanther/cli";
import { commandIndex, commandName, commandPage } from "./docs/command-pages";
import { root } from "./workspace";

const folder = join(root, "docs", "commands");

async function main(check: boolean): Promise<void> {
  const pages = new Map([["index.md", commandIndex(commands)]]);
  for (const registration of commands) {
    pages.set(`${commandName(registration).replace(" ", "-")}.md`, commandPage(registration));
  }
  mkdirSync(folder, { recursive: true });
  const stale = readdirSync(folder).filter((name) => !pages.has(name));
  if (!check) for (const name of stale) rmSync(join(folder, name));
  for (const [name, text] of pages) {
    const file = join(folder, name);
    const wanted = await format(text, { ...(await resolveConfig(file)), filepath: file });
    if (existsSync(file) && readFileSync(file, "utf8") === wanted) continue;
    stale.push(name);
    if (!check) writeFileSync(file, wanted);
  }
  if (stale.length === 0) return;
  const files = stale.map((name) => `  ${relative(root, join(folder, name))}`).join("\n");
  console.error(`${check ? "Out of date" : "Written"}:\n${files}`);
  if (!check) return;
  console.error("Run `pnpm command-pages` and commit the result.");
  process.exitCode = 1;
}

main(process.argv.includes("--check")).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
