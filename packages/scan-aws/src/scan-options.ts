import type { ClientSettings } from "./aws/clients";
import type { OtherAccounts } from "./aws/accounts";
import type { ChangedResource } from "./events/changed-resource";
import type { Missing } from "./scan/missing";
import type { Resource } from "./scan/resource";

/** Identifies what is scanned in one go: a type in one region of an account. */
export interface UnitName {
  readonly accountId: string;
  readonly type: string;
  /** The region that is asked. */
  readonly region: string;
}

/** Where the results of a scan go. Calls come one after another, each after the promise of the one before. */
export interface ScanOutput {
  /** Takes a resource. */
  resource(resource: Resource): Promise<void>;
  /** Takes word of something that could not be read; before the resource, if there is one. */
  missing(missing: Missing): Promise<void>;
  /** Takes what the summary of an account needs of a resource; before the resource. */
  note?(type: string, accountId: string, resourceId: string, note: unknown): Promise<void>;
  /** Told that all of a unit has been given. */
  done?(unit: UnitName): Promise<void>;
  /** What an interrupted scan has written already. */
  readonly earlier?: EarlierScan;
}

/** What an interrupted scan has written already. */
export interface EarlierScan {
  /** Whether all of a unit is there. */
  isDone(unit: UnitName): boolean;
  /** Whether a resource is there. */
  has(accountId: string, type: string, resourceId: string): boolean;
  /** The notes of an account about a type, by ResourceId. */
  notes(type: string, accountId: string): Iterable<readonly [resourceId: string, note: unknown]>;
  /** The resources and what is missing, to be counted with the rest. */
  readonly resources: Readonly<Record<string, number>>;
  readonly missing: readonly Missing[];
}

/** How far a scan is. */
export interface ScanProgress {
  /** Units that are done, of those known so far. A unit is one type in one region of an account. */
  readonly unitsDone: number;
  readonly units: number;
  readonly resources: number;
  readonly missing: number;
}

/** What to scan, and how. */
export interface ScanOptions {
  /** Regions to ask; all that an account uses when left out. Resources without a region are read all the same. */
  readonly regions?: readonly string[];
  /** Types to read, such as AWS.S3.Bucket; all when left out. */
  readonly types?: readonly string[];
  /** Other accounts, instead of the one that the credentials belong to. */
  readonly accounts?: OtherAccounts;
  /** Only these resources. */
  readonly only?: readonly ChangedResource[];
  /** Units that are read at the same time; 8 when left out. */
  readonly parallel?: number;
  /** How AWS is reached. */
  readonly client?: ClientSettings;
  /** Ends the scan when aborted; what was read until then has been given. */
  readonly signal?: AbortSignal;
  /** Told the IAM action of every call. */
  readonly onCall?: (action: string) => void;
  /** Told now and then how far the scan is. */
  readonly onProgress?: (progress: ScanProgress) => void;
}
