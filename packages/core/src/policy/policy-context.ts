import type { Resource } from "./resource";

/** What surrounds one evaluation of a policy over a resource. */
export interface PolicyContext {
  /** The time to go by, in milliseconds since 1970. */
  readonly now: () => number;
  /**
   * Another resource of the same scan by its ResourceId, null when the scan has none of that id. In tests, a mock whose
   * `objectName` is "resourceLookup" takes its place.
   */
  readonly resourceLookup: (resourceId: string) => Resource | null;
}
