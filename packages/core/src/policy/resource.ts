import type { JsonValue } from "../json";
import type { KnownResourceType } from "./resource-types";

/**
 * The type of a resource: one of those whose shape is known, or a name of your own for what your own scanner finds.
 * Spelt `<Cloud>.<Service>.<Thing>`, case-sensitive.
 */
export type ResourceType = KnownResourceType | (string & {});

/**
 * A snapshot of how a thing in the cloud is configured: plain JSON with case-sensitive keys, frozen. What every resource
 * has is here; types of the known ones are in packs such as `@pypanther/policies-aws`. Any field may be absent or null.
 */
export interface Resource {
  /** Unique over all accounts, such as an ARN. */
  readonly ResourceId?: string | null;
  /** What kind of thing it is. */
  readonly ResourceType?: string | null;
  /** The account that it belongs to. */
  readonly AccountId?: string | null;
  /** "global" for what belongs to no region. */
  readonly Region?: string | null;
  /** Its tags. */
  readonly Tags?: Readonly<Record<string, string>> | null;
  /** When it was made, in RFC 3339. */
  readonly TimeCreated?: string | null;
}

/** A resource of a type that nobody has described: every field is JSON. */
export interface AnyResource extends Resource {
  readonly [name: string]: JsonValue | undefined;
}
