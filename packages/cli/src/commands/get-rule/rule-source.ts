import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { type DetectionClass, packOf } from "@pypanther/core/runtime";
import { UserError } from "../../kernel/errors";
import { classSource } from "./class-source";

/** A file is named for its class in kebab-case: "GitHubActionFailed" may be git-hub-… or github-… . */
const squash = (name: string): string => name.replace(/[^a-z0-9]/gi, "").toLowerCase();

/** The files that may hold a pack's class, the one named for it first. Packs ship their TypeScript in src/. */
function packFiles(rule: DetectionClass, packName: string, directory: string): string[] {
  const paths = createRequire(join(directory, "package.json")).resolve.paths(packName) ?? [];
  const root = paths.map((path) => join(path, packName)).find((path) => existsSync(path));
  if (!root) return [];
  const src = join(root, "src");
  if (!existsSync(src)) return [];
  const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((file) => /\.[cm]?[jt]s$/.test(file));
  const isNamed = (file: string): boolean => squash(file.replace(/^.*[\\/]|\.[cm]?[jt]s$/g, "")) === squash(rule.name);
  return [...files.filter(isNamed), ...files.filter((file) => !isNamed(file))].map((file) => join(src, file));
}

/**
 * The TypeScript of a rule's class as it was written: from the user's own files, or from what its pack ships. Throws a
 * UserError with the rule's id and the cause when it cannot be found.
 */
export function ruleSource(rule: DetectionClass, sources: readonly string[], directory: string): string {
  const pack = packOf(rule);
  const files = pack ? packFiles(rule, pack.name, directory) : sources;
  const found: string[] = [];
  for (const file of files) {
    const text = classSource(readFileSync(file, "utf8"), rule.name);
    if (text !== undefined) found.push(text);
    if (pack && found.length > 0) break;
  }
  // Two files may each have a class of this name; the one that spells the id is meant.
  const exact = found.find((text) => text.includes(JSON.stringify(rule.attributes.id)));
  const source = exact ?? found[0];
  if (source !== undefined) return source;
  const where = pack ? `the pack ${pack.name} does not ship src/ with it` : "none of the project's files declares it";
  throw new UserError(`The source of rule ${rule.attributes.id} was not found: ${where} (class ${rule.name}).`);
}
