/** A resource that something says has changed. */
export interface ChangedResource {
  readonly accountId: string;
  readonly type: string;
  /** Null where the type has no region. */
  readonly region: string | null;
  /** Its ARN, id or name; null for whatever there is of the type. */
  readonly id: string | null;
}

/**
 * Whether a ResourceId is that of something named by its ARN, its id or its name: the whole of it, its end, or one of
 * its parts between slashes.
 */
export function isNamed(resourceId: string, id: string): boolean {
  return (
    resourceId === id ||
    resourceId.endsWith(`:${id}`) ||
    resourceId.endsWith(`/${id}`) ||
    resourceId.includes(`/${id}/`)
  );
}
