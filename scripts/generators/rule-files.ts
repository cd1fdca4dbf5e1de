import { readdirSync } from "node:fs";

/** What `pnpm sync-packs` writes into a pack's src; every other file there is a rule's. */
const written = new Set(["index.ts", "rules.ts", "correlation-rules.ts"]);

/** The names of the files in a pack's src that hold its rules. */
export function ruleFiles(source: string): string[] {
  return readdirSync(source).filter((file) => file.endsWith(".ts") && !written.has(file));
}
