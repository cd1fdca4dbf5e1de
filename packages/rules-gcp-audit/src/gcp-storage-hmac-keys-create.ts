import {
  anyItem,
  isJsonObject,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { isTruthy } from "@pypanther/helpers/truthy";
import type { GcpAuditLog } from "./events";

/** An HMAC key for Cloud Storage was made; it signs requests for its owner and never asks for a login. */
export class GCPStorageHmacKeysCreate extends Rule<GcpAuditLog> {
  id = "GCP.Storage.Hmac.Keys.Create-prototype";
  displayName = "GCP storage hmac keys create";
  logTypes = [LogType.GCP_AUDIT_LOG];
  reports: Reports = { "MITRE ATT&CK": ["TA0004:T1548"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A caller was allowed to create an HMAC key, which grants what its owner may do in Cloud Storage until somebody deletes it.";
  defaultRunbook =
    "1. See whose key it is and what that account can reach. " +
    "2. Check whether a tool that speaks the S3 protocol needs it. " +
    "3. Deactivate and delete it if nothing does. " +
    "4. Read the bucket's data access log for requests signed with it.";
  defaultReference = "https://rhinosecuritylabs.com/cloud-security/privilege-escalation-google-cloud-platform-part-2/";

  when: When = [
    { "protoPayload.authorizationInfo": anyItem({ permission: "storage.hmacKeys.create" }) },
    { "protoPayload.authorizationInfo.permission": "storage.hmacKeys.create" },
  ];

  rule(event: PantherEvent<GcpAuditLog>) {
    const checks = event.deepGet("protoPayload", "authorizationInfo");
    // A single check may come bare.
    const list = isJsonObject(checks)
      ? [event.reader("protoPayload", "authorizationInfo")]
      : event.readers("protoPayload", "authorizationInfo");
    return list.some(
      (check) => isTruthy(check.get("granted")) && check.get("permission") === "storage.hmacKeys.create",
    );
  }
}
