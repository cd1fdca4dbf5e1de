import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { registeredRules } from "@pypanther/core";
import type { LocalSchema } from "@pypanther/upload-client";
import type { Project } from "../../../project/load-project";
import { bundleProject } from "./bundle-project";
import { checkRuns } from "./check-runs";
import { checkSecrets } from "./check-secrets";
import { manifest } from "./manifest";
import { zip } from "./zip";

/** What goes into an archive. */
export interface ArchiveInput {
  /** The project, which must be the one that is loaded. */
  readonly project: Project;
  readonly schemas: readonly LocalSchema[];
  /** Texts that must not occur in the archive. */
  readonly secrets: readonly string[];
  /** The environment that the bundle is tried in. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** An archive for the backend. */
export interface Archive {
  readonly bytes: Uint8Array;
  /** Names of the files in it, sorted. */
  readonly files: readonly string[];
}

async function readSources(directory: string, names: readonly string[]): Promise<Map<string, string>> {
  const texts = await Promise.all(names.map((name) => readFile(join(directory, name), "utf8")));
  return new Map(names.map((name, index) => [name, texts[index] ?? ""]));
}

/**
 * Makes the archive of the project that is loaded: everything that its rules need to run, and nothing of this machine.
 * Throws a UserError when a secret is in it or when it would not run.
 */
export async function createArchive({ project, schemas, secrets, env }: ArchiveInput): Promise<Archive> {
  const { code, map, sources } = await bundleProject(project);
  const files = new Map([
    ["main.js", code],
    ["main.js.map", map],
    ["manifest.json", manifest(code, schemas)],
    ...schemas.map(({ file, spec }) => [`schemas/${file}`, spec] as const),
  ]);
  // Sources first, since they are where a secret can be removed; the rest shows what was put together from parts.
  checkSecrets(await readSources(project.directory, sources), secrets);
  checkSecrets(files, secrets);
  const ids = registeredRules().map(({ attributes }) => attributes.id);
  await checkRuns(files, ids, env);
  return { bytes: zip(files), files: [...files.keys()].sort() };
}
