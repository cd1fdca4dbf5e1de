import { type AlertContext, LogType, type PantherEvent, type Reports, Rule, Severity } from "@pypanther/core";
import {
  gcpAlertContext,
  gcpMethodName,
  gcpPrincipal,
  gcpProject,
  isGcpPermissionGranted,
} from "@pypanther/helpers/gcp";

/** A Cloud Function was changed; its code or the account it runs as may have been swapped for another. */
export class GCPCloudfunctionsFunctionsUpdate extends Rule {
  id = "GCP.Cloudfunctions.Functions.Update-prototype";
  displayName = "GCP cloudfunctions functions update";
  logTypes = [LogType.GCP_AUDIT_LOG];
  reports: Reports = { "MITRE ATT&CK": ["TA0004:T1548"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription = "A caller was allowed to update a function that others may trust.";
  defaultRunbook =
    "1. Compare source, environment and service account with the version before. " +
    "2. Check whether a pipeline deployed it; a person at a console is unusual. " +
    "3. Roll back to the earlier version if the change is not explained. " +
    "4. Rotate the secrets the function can read.";
  defaultReference = "https://rhinosecuritylabs.com/gcp/privilege-escalation-google-cloud-platform-part-1/";

  rule(event: PantherEvent) {
    return isGcpPermissionGranted(event, "cloudfunctions.functions.update");
  }

  title(event: PantherEvent) {
    return `[${gcpPrincipal(event)}] updated a function by [${gcpMethodName(event)}] in [${gcpProject(event)}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return gcpAlertContext(event);
  }
}
