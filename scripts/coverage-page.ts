/**
 * Writes docs/coverage.md: what the rules of every pack cover.
 *
 *   pnpm coverage-page [--check]   with --check nothing is written, and a difference is an error
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { loadedPacks } from "@pypanther/core/runtime";
import { format, resolveConfig } from "prettier";
import { coverageMarkdown } from "./coverage-markdown";
import { loadPacks, root } from "./workspace";

const file = join(root, "docs", "coverage.md");

async function main(check: boolean): Promise<void> {
  loadPacks();
  const page = await format(coverageMarkdown(loadedPacks()), { ...(await resolveConfig(file)), filepath: file });
  if (existsSync(file) && readFileSync(file, "utf8") === page) return;
  if (!check) writeFileSync(file, page);
  console.error(`${check ? "Out of date" : "Written"}: ${relative(root, file)}`);
  if (!check) return;
  console.error("Run `pnpm coverage-page` and commit the result.");
  process.exitCode = 1;
}

main(process.argv.includes("--check")).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
