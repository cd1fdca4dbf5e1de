import { LogType, type Reports, Severity } from "@pypanther/core";
import { GcpPermissionRule } from "@pypanther/helpers/gcp-permission-rule";

/** A role was edited by somebody who may hold it, which is the shortest way to more rights. */
export class GCPiamrolesupdatePrivilegeEscalation extends GcpPermissionRule {
  id = "GCP.iam.roles.update.Privilege.Escalation-prototype";
  displayName = "GCP iam.roles.update Privilege Escalation";
  logTypes = [LogType.GCP_AUDIT_LOG];
  tags = ["GCP"];
  reports: Reports = { "MITRE ATT&CK": ["TA0004:T1548"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A caller changed the permissions of a role. An attacker who holds the role gains rights this way.";
  defaultRunbook =
    "1. See whether the caller, or an account it can use, holds the role. " +
    "2. List the permissions that were added. " +
    "3. Set the role back if no review covers the edit. " +
    "4. Look at what its holders did since.";
  defaultReference = "https://rhinosecuritylabs.com/gcp/privilege-escalation-google-cloud-platform-part-1/";

  permissions: string[] = ["iam.roles.update"];
  deed = "updated a role";
}
