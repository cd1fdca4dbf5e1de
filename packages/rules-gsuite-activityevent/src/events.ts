// Written by `pnpm sync-packs` from the schemas in this folder.
import type { JsonValue } from "@pypanther/core";

/** Activities of the Reports API of Google Workspace, one event each. */
export interface GSuiteActivityEvent {
  readonly id?: {
    readonly applicationName?: string | null;
    readonly customerId?: string | null;
    readonly time?: string | number | null;
    readonly uniqueQualifier?: string | null;
  } | null;
  readonly actor?: {
    readonly email?: string | null;
    readonly profileId?: string | null;
    readonly callerType?: string | null;
    readonly key?: string | null;
    readonly applicationInfo?: JsonValue | null;
  } | null;
  readonly kind?: string | null;
  readonly ownerDomain?: string | null;
  readonly ipAddress?: string | null;
  readonly etag?: string | null;
  readonly type?: string | null;
  readonly name?: string | null;
  readonly parameters?: JsonValue | null;
  readonly events?:
    | readonly {
        readonly type?: string | null;
        readonly name?: string | null;
        readonly parameters?: JsonValue | null;
      }[]
    | null;
  readonly networkInfo?: {
    readonly ipAsn?: readonly number[] | null;
    readonly regionCode?: string | null;
    readonly subdivisionCode?: string | null;
  } | null;
  readonly resourceDetails?: JsonValue | null;
}
