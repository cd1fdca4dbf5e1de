import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Adds a file of rules to the index beside it, in order of names where the index has one; makes the index if need be. */
export function exportRule(directory: string, fileName: string): void {
  const index = join(directory, "index.ts");
  const line = `export * from "./${fileName}";`;
  const lines = existsSync(index) ? readFileSync(index, "utf8").trimEnd().split("\n") : [];
  const later = lines.findIndex((other) => /^export \* from /.test(other) && other > line);
  lines.splice(later < 0 ? lines.length : later, 0, line);
  writeFileSync(index, `${lines.filter((other, at) => at > 0 || other !== "").join("\n")}\n`);
}
