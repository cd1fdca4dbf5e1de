// Written by `pnpm sync-packs` from the schemas in this folder.
import type { JsonValue } from "@pypanther/core";

/** Audit log entries of Google Cloud. */
export interface GcpAuditLog {
  readonly logName?: string | null;
  readonly insertId?: string | null;
  readonly severity?: string | null;
  readonly timestamp?: string | number | null;
  readonly receiveTimestamp?: string | number | null;
  readonly resource?: {
    readonly type?: string | null;
    readonly labels?: JsonValue | null;
  } | null;
  readonly labels?: JsonValue | null;
  readonly operation?: {
    readonly id?: string | null;
    readonly producer?: string | null;
    readonly first?: boolean | null;
    readonly last?: boolean | null;
  } | null;
  readonly trace?: string | null;
  readonly traceSampled?: boolean | null;
  readonly spanId?: string | null;
  readonly httpRequest?: JsonValue | null;
  readonly sourceLocation?: JsonValue | null;
  readonly split?: JsonValue | null;
  readonly errorGroups?: JsonValue | null;
  readonly protoPayload?: {
    readonly "@type"?: string | null;
    readonly serviceName?: string | null;
    readonly methodName?: string | null;
    readonly resourceName?: string | null;
    readonly numResponseItems?: JsonValue | null;
    readonly status?: JsonValue | null;
    readonly policyViolationInfo?: JsonValue | null;
    readonly resourceLocation?: JsonValue | null;
    readonly resourceOriginalState?: JsonValue | null;
    readonly serviceData?: JsonValue | null;
    readonly request?: JsonValue | null;
    readonly response?: JsonValue | null;
    readonly metadata?: JsonValue | null;
    readonly authenticationInfo?: {
      readonly principalEmail?: string | null;
      readonly principalSubject?: string | null;
      readonly authoritySelector?: string | null;
      readonly serviceAccountKeyName?: string | null;
      readonly thirdPartyPrincipal?: JsonValue | null;
      readonly serviceAccountDelegationInfo?: JsonValue | null;
      readonly oauthInfo?: JsonValue | null;
    } | null;
    readonly authorizationInfo?:
      | readonly {
          readonly resource?: string | null;
          readonly permission?: string | null;
          readonly permissionType?: string | null;
          readonly granted?: boolean | null;
          readonly resourceAttributes?: JsonValue | null;
        }[]
      | null;
    readonly requestMetadata?: {
      readonly callerIp?: string | null;
      readonly callerSuppliedUserAgent?: string | null;
      readonly callerNetwork?: string | null;
      readonly requestAttributes?: JsonValue | null;
      readonly destinationAttributes?: JsonValue | null;
    } | null;
  } | null;
}
