import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type LogSchema, parseLogSchema } from "@pypanther/log-schemas";
import { dependenciesOf, installedManifest, readManifest } from "../../../project/manifest";

/** A schema that a pack brings. */
export interface ManagedSchema {
  /** The pack's name. */
  readonly pack: string;
  readonly schema: LogSchema;
}

/** The schemas of the packs that a project has installed, pack by pack. */
export function readManagedSchemas(root: string): ManagedSchema[] {
  const file = join(root, "package.json");
  if (!existsSync(file)) return [];
  return dependenciesOf(file).flatMap((pack) => {
    const manifest = installedManifest(pack, root);
    if (manifest === undefined || readManifest(manifest).pypanther?.pack !== true) return [];
    const folder = join(dirname(manifest), "src", "schemas");
    if (!existsSync(folder)) return [];
    const names = readdirSync(folder).filter((name) => name.endsWith(".yml"));
    return names.sort().map((name) => ({ pack, schema: parseLogSchema(readFileSync(join(folder, name), "utf8")) }));
  });
}
