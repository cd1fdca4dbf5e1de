import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import type { JsonObject } from "@pypanther/core/runtime";
import { UsageError } from "../../kernel/errors";

const packageName = "@pypanther/scan-aws";

/** What the command asks for of a scan. */
export interface ScanRequest {
  readonly regions?: readonly string[];
  readonly types?: readonly string[];
  readonly accounts?: {
    readonly accounts: readonly string[] | "organization";
    readonly role: string;
    readonly externalId?: string;
  };
  readonly only?: readonly object[];
  readonly signal: AbortSignal;
  readonly onProgress: (progress: ScanProgress) => void;
}

/** How far a scan is; a unit is one type in one region of an account. */
export interface ScanProgress {
  readonly unitsDone: number;
  readonly units: number;
  readonly resources: number;
  readonly missing: number;
}

/** What a scan has found. */
export interface ScanSummary {
  readonly accounts: readonly string[];
  readonly resources: number;
  readonly byType: Readonly<Record<string, number>>;
  readonly missing: number;
  readonly missingBy: readonly {
    readonly accountId: string;
    readonly action: string | null;
    readonly reason: string;
    readonly count: number;
  }[];
  /** The file that names what is missing. */
  readonly missingFile?: string;
}

/** The part of the optional package that the command uses. */
export interface ScanPackage {
  readonly ChangedResources: new () => { add(event: unknown): void; list(): object[] };
  iamPolicy(options: { readonly types?: readonly string[]; readonly role?: string }): object;
  scanAws(
    options: ScanRequest,
    output: { resource(resource: object): Promise<void>; missing(missing: object): Promise<void> },
  ): Promise<ScanSummary>;
  scanToFile(path: string, options: ScanRequest & { readonly resume: boolean }): Promise<ScanSummary>;
  snapshotResources(record: JsonObject): JsonObject[] | undefined;
}

/**
 * The package that scans, as the project has installed it. Throws a UsageError when it has not.
 *
 * @param needs What needs it, as the beginning of a sentence.
 */
export function loadScanPackage(cwd: string, needs = "scan aws needs"): ScanPackage {
  const require = createRequire(join(resolve(cwd), "package.json"));
  let installed: string;
  try {
    installed = require.resolve(packageName);
  } catch {
    throw new UsageError(`${needs} ${packageName}, which is not installed here. Run: npm install ${packageName}`);
  }
  return require(installed) as ScanPackage;
}
