import { LogType, type Reports, Severity } from "@pypanther/core";
import { GcpPermissionRule } from "@pypanther/helpers/gcp-permission-rule";

/** A Cloud Function was created; if its service account is stronger than its author, so is its code. */
export class GCPCloudfunctionsFunctionsCreate extends GcpPermissionRule {
  id = "GCP.Cloudfunctions.Functions.Create-prototype";
  displayName = "GCP cloudfunctions functions create";
  logTypes = [LogType.GCP_AUDIT_LOG];
  reports: Reports = { "MITRE ATT&CK": ["TA0004:T1548"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A caller created a Cloud Function. Its code runs with the rights of its service account, which may exceed the " +
    "caller's.";
  defaultRunbook =
    "1. Look up the service account that the function runs as. " +
    "2. Read the function's source and triggers. " +
    "3. Ask the author's team about the deployment. " +
    "4. Delete the function and revoke its account's tokens if nobody owns it.";
  defaultReference = "https://rhinosecuritylabs.com/gcp/privilege-escalation-google-cloud-platform-part-1/";

  permissions: string[] = ["cloudfunctions.functions.create"];
  deed = "created a function";
}
