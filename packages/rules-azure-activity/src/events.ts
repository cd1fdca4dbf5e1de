// Written by `pnpm sync-packs` from the schemas in this folder.
import type { JsonValue } from "@pypanther/core";

/** Entries of the activity log of Azure Monitor, and of the resource logs that come with them. */
export interface AzureMonitorActivity {
  readonly time?: string | number | null;
  readonly resourceId?: string | null;
  /** A text; an object with value and localizedValue where the REST API of the activity log gave it. */
  readonly operationName?: JsonValue | null;
  readonly category?: string | null;
  readonly resultType?: string | null;
  readonly resultSignature?: string | null;
  readonly resultDescription?: string | null;
  readonly durationMs?: JsonValue | null;
  readonly callerIpAddress?: string | null;
  readonly correlationId?: string | null;
  readonly identity?: JsonValue | null;
  readonly level?: string | null;
  readonly Level?: string | null;
  readonly location?: string | null;
  readonly properties?: JsonValue | null;
  readonly tenantId?: string | null;
  readonly ReleaseVersion?: string | null;
  readonly RoleLocation?: string | null;
  readonly operationVersion?: string | null;
  readonly ccpNamespace?: string | null;
  readonly uri?: string | null;
  readonly protocol?: string | null;
  readonly statusCode?: JsonValue | null;
  readonly statusText?: string | null;
  readonly serviceType?: string | null;
  readonly objectKey?: string | null;
  readonly schema?: string | null;
}
