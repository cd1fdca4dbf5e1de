// Written by `pnpm sync-packs` from the schemas in this folder.
import type { JsonValue } from "@pypanther/core";

/** Sign-ins and changes of Entra ID, exported through diagnostic settings. */
export interface AzureAudit {
  readonly time?: string | number | null;
  readonly operationName?: string | null;
  readonly category?: string | null;
  readonly properties?: JsonValue | null;
  readonly tenantId?: string | null;
  readonly resourceId?: string | null;
  readonly operationVersion?: string | null;
  readonly resultType?: JsonValue | null;
  /** Where the record came from the Graph API. */
  readonly result?: string | null;
  readonly resultSignature?: string | null;
  readonly resultDescription?: string | null;
  readonly durationMs?: JsonValue | null;
  readonly callerIpAddress?: string | null;
  readonly correlationId?: string | null;
  readonly identity?: string | null;
  readonly Level?: JsonValue | null;
  readonly level?: JsonValue | null;
  readonly location?: string | null;
}
