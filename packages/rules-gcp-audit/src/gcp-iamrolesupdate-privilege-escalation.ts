import { type AlertContext, LogType, type PantherEvent, type Reports, Rule, Severity } from "@pypanther/core";
import {
  gcpAlertContext,
  gcpMethodName,
  gcpPrincipal,
  gcpProject,
  isGcpPermissionGranted,
} from "@pypanther/helpers/gcp";

/** A role was edited by somebody who may hold it, which is the shortest way to more rights. */
export class GCPiamrolesupdatePrivilegeEscalation extends Rule {
  id = "GCP.iam.roles.update.Privilege.Escalation-prototype";
  displayName = "GCP iam.roles.update Privilege Escalation";
  logTypes = [LogType.GCP_AUDIT_LOG];
  tags = ["GCP"];
  reports: Reports = { "MITRE ATT&CK": ["TA0004:T1548"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription = "A caller was allowed to change a role's permissions, and may have widened its own.";
  defaultRunbook =
    "1. See whether the caller, or an account it can use, holds the role. " +
    "2. List the permissions that were added. " +
    "3. Set the role back if no review covers the edit. " +
    "4. Look at what its holders did since.";
  defaultReference = "https://rhinosecuritylabs.com/gcp/privilege-escalation-google-cloud-platform-part-1/";

  rule(event: PantherEvent) {
    return isGcpPermissionGranted(event, "iam.roles.update");
  }

  title(event: PantherEvent) {
    return `[${gcpPrincipal(event)}] updated a role by [${gcpMethodName(event)}] in [${gcpProject(event)}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return gcpAlertContext(event);
  }
}
