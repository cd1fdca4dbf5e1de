import { readdirSync } from "node:fs";

/** What `pnpm sync-packs` writes into a pack's src; every other file there is a detection's. */
const written = new Set(["events.ts", "index.ts", "pack.ts", "rules.ts", "policies.ts"]);

/** The names of the files in a pack's src that hold its rules or policies. */
export function ruleFiles(source: string): string[] {
  return readdirSync(source).filter((file) => file.endsWith(".ts") && !written.has(file));
}
