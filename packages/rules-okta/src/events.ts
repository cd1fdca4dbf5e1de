// Written by `pnpm sync-packs` from the schemas in this folder.
import type { JsonValue } from "@pypanther/core";

/** Events of the System Log of Okta. */
export interface OktaSystemLog {
  readonly uuid?: string | null;
  readonly published?: string | number | null;
  readonly eventType?: string | null;
  readonly version?: string | null;
  readonly severity?: string | null;
  readonly legacyEventType?: string | null;
  readonly displayMessage?: string | null;
  readonly actor?: {
    readonly id?: string | null;
    readonly type?: string | null;
    readonly alternateId?: string | null;
    readonly displayName?: string | null;
    readonly detailEntry?: JsonValue | null;
  } | null;
  readonly client?: {
    readonly id?: string | null;
    readonly userAgent?: {
      readonly rawUserAgent?: string | null;
      readonly os?: string | null;
      readonly browser?: string | null;
    } | null;
    readonly geographicalContext?: {
      readonly city?: string | null;
      readonly state?: string | null;
      readonly country?: string | null;
      readonly postalCode?: string | null;
      readonly geolocation?: {
        readonly lat?: number | null;
        readonly lon?: number | null;
      } | null;
    } | null;
    readonly zone?: string | null;
    readonly ipAddress?: string | null;
    readonly device?: string | null;
  } | null;
  readonly device?: JsonValue | null;
  readonly authenticationContext?: {
    readonly authenticationProvider?: string | null;
    readonly credentialProvider?: string | null;
    readonly credentialType?: string | null;
    readonly externalSessionId?: string | null;
    readonly rootSessionId?: string | null;
    readonly interface?: string | null;
    readonly authenticationStep?: number | null;
    readonly issuer?: {
      readonly id?: string | null;
      readonly type?: string | null;
    } | null;
  } | null;
  readonly outcome?: {
    readonly result?: string | null;
    readonly reason?: string | null;
  } | null;
  readonly target?:
    | readonly {
        readonly id?: string | null;
        readonly type?: string | null;
        readonly alternateId?: string | null;
        readonly displayName?: string | null;
        readonly detailEntry?: JsonValue | null;
        readonly changeDetails?: JsonValue | null;
      }[]
    | null;
  readonly transaction?: {
    readonly id?: string | null;
    readonly type?: string | null;
    readonly detail?: JsonValue | null;
  } | null;
  readonly debugContext?: {
    readonly debugData?: JsonValue | null;
  } | null;
  readonly request?: {
    readonly ipChain?:
      | readonly {
          readonly ip?: string | null;
          readonly version?: string | null;
          readonly source?: string | null;
          readonly geographicalContext?: {
            readonly city?: string | null;
            readonly state?: string | null;
            readonly country?: string | null;
            readonly postalCode?: string | null;
            readonly geolocation?: {
              readonly lat?: number | null;
              readonly lon?: number | null;
            } | null;
          } | null;
        }[]
      | null;
  } | null;
  readonly securityContext?: {
    readonly asNumber?: number | null;
    readonly asOrg?: string | null;
    readonly isp?: string | null;
    readonly domain?: string | null;
    readonly isProxy?: boolean | null;
  } | null;
}
