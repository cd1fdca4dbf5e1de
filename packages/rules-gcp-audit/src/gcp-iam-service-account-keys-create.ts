import { LogType, type Reports, Severity } from "@pypanther/core";
import { GcpPermissionRule } from "@pypanther/helpers/gcp-permission-rule";

/** A key file for a service account was made, good for its rights until somebody deletes the key. */
export class GCPiamserviceAccountKeyscreate extends GcpPermissionRule {
  id = "GCP.iam.serviceAccountKeys.create-prototype";
  displayName = "GCP.Iam.ServiceAccountKeys.Create";
  logTypes = [LogType.GCP_AUDIT_LOG];
  reports: Reports = { "MITRE ATT&CK": ["TA0004:T1548"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A caller created a key for a service account. With the key an attacker can act as the account from anywhere.";
  defaultRunbook =
    "1. Name the account, its roles and the caller. " +
    "2. Ask what needs a key, as most uses do without. " +
    "3. Delete the key if nothing does, and search for its use. " +
    "4. Forbid keys by organization policy where you can.";
  defaultReference = "https://rhinosecuritylabs.com/gcp/privilege-escalation-google-cloud-platform-part-1/";

  permissions: string[] = ["iam.serviceAccountKeys.create"];
  deed = "made a service account key";
}
