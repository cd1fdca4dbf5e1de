import { LogType, type Reports, Severity } from "@pypanther/core";
import { GcpPermissionRule } from "@pypanther/helpers/gcp-permission-rule";

/** A Cloud Function was changed; its code or the account it runs as may have been swapped for another. */
export class GCPCloudfunctionsFunctionsUpdate extends GcpPermissionRule {
  id = "GCP.Cloudfunctions.Functions.Update-prototype";
  displayName = "GCP cloudfunctions functions update";
  logTypes = [LogType.GCP_AUDIT_LOG];
  reports: Reports = { "MITRE ATT&CK": ["TA0004:T1548"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription = "A caller updated a Cloud Function. An attacker can replace its code or its service account.";
  defaultRunbook =
    "1. Compare source, environment and service account with the version before. " +
    "2. Check whether a pipeline deployed it; a person at a console is unusual. " +
    "3. Roll back to the earlier version if the change is not explained. " +
    "4. Rotate the secrets the function can read.";
  defaultReference = "https://rhinosecuritylabs.com/gcp/privilege-escalation-google-cloud-platform-part-1/";

  permissions: string[] = ["cloudfunctions.functions.update"];
  deed = "updated a function";
}
