import { actionOfError } from "../aws/clients";
import { failureOf, errorCode, isCredentialFailure, isGone } from "../aws/failure";
import { ScanError } from "../scan-error";
import type { Missing } from "./missing";
import { forEachParallel } from "./parallel";
import type { Place } from "./place";
import { buildResource, type Resource } from "./resource";
import type { Parts, ResourceType } from "./resource-type";

/** Resources of one type that are read at the same time in one place. */
const READS_AT_ONCE = 4;

/** What is scanned in one go: a type of resource in one region of an account. */
export interface Unit {
  readonly type: ResourceType;
  readonly place: Place;
  /** Whether a resource is wanted; all are without it. */
  readonly wants?: (resourceId: string) => boolean;
}

/** Takes what a unit finds. */
export interface UnitOutput {
  /** Whether a resource was written already, before the scan was interrupted. */
  has(resourceId: string): boolean;
  resource(resource: Resource): Promise<void>;
  missing(missing: Missing): Promise<void>;
  note(resourceId: string, note: unknown): Promise<void>;
}

/** The region that a resource or what is missing of it is told with. */
function regionOf({ type, place }: Unit): string {
  return type.scope === "global" ? "global" : place.region;
}

function missing(unit: Unit, resourceId: string | null, fields: readonly string[] | null, error: unknown): Missing {
  return {
    AccountId: unit.place.accountId,
    Region: regionOf(unit),
    ResourceType: unit.type.type,
    ResourceId: resourceId,
    fields,
    action: actionOfError(error) ?? null,
    ...failureOf(error),
  };
}

/** Throws when no further call can succeed, or none is wanted. */
function throwIfOver(error: unknown, signal: AbortSignal | undefined): void {
  signal?.throwIfAborted();
  if (error instanceof ScanError) throw error;
  if (!isCredentialFailure(error)) return;
  throw new ScanError(
    "SCAN_CREDENTIALS",
    `AWS no longer accepts the credentials (${errorCode(error)}). Get new ones, then go on with --resume.`,
    { code: errorCode(error) },
    { cause: error },
  );
}

/**
 * Reads all resources of a type in one place. What cannot be read is told, and the rest is read. Throws a ScanError when
 * credentials have expired, and the signal's reason once it is aborted.
 */
export async function scanUnit(unit: Unit, output: UnitOutput, signal?: AbortSignal): Promise<void> {
  const { type, place, wants } = unit;

  async function readOne(item: unknown): Promise<void> {
    const resourceId = type.idOf(item, place);
    if (wants?.(resourceId) === false || output.has(resourceId)) return;
    const incomplete: Missing[] = [];
    const parts: Parts = {
      async part(fields, read, absent = []) {
        try {
          return await read();
        } catch (error) {
          if (absent.includes(errorCode(error))) return null;
          if (isGone(error)) throw error;
          throwIfOver(error, signal);
          incomplete.push(missing(unit, resourceId, fields, error));
          return null;
        }
      },
    };
    try {
      const read = await type.read(item, place, parts);
      for (const entry of incomplete) await output.missing(entry);
      if (type.note) await output.note(resourceId, type.note(read));
      if ((read.ownedBy ?? place.accountId) !== place.accountId) return;
      await output.resource(buildResource(type.type, type.shape, place.accountId, regionOf(unit), read));
    } catch (error) {
      throwIfOver(error, signal);
      // What was there when it was listed may be gone by now.
      if (!isGone(error)) await output.missing(missing(unit, resourceId, null, error));
    }
  }

  async function* found(): AsyncGenerator<unknown> {
    try {
      yield* type.list(place);
    } catch (error) {
      throwIfOver(error, signal);
      await output.missing(missing(unit, null, null, error));
    }
  }

  await forEachParallel(found(), READS_AT_ONCE, readOne);
}
