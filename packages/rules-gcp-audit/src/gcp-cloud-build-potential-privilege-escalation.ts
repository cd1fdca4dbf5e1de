import {
  type AlertContext,
  anyItem,
  endsWith,
  LogType,
  not,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { gcpAlertContext, gcpMethodName } from "@pypanther/helpers/gcp";
import { gcpActorTitle, gcpProjectTitle } from "@pypanther/helpers/gcp-title";
import { titleValue } from "@pypanther/helpers/title-value";
import type { GcpAuditLog } from "./events";

/** Somebody had Cloud Build run steps of their choosing, under the often powerful account of the build service. */
export class GCPCloudBuildPotentialPrivilegeEscalation extends Rule<GcpAuditLog> {
  id = "GCP.CloudBuild.Potential.Privilege.Escalation-prototype";
  displayName = "GCP CloudBuild Potential Privilege Escalation";
  logTypes = [LogType.GCP_AUDIT_LOG];
  reports: Reports = { "MITRE ATT&CK": ["TA0004:T1548"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A caller other than the Cloud Functions robot started a build. Its commands run with the rights of the build " +
    "account, which may exceed the caller's.";
  defaultRunbook =
    "1. Read the steps of the build and its log for commands that print or send tokens. " +
    "2. Check which account ran it and which roles that account holds. " +
    "3. Ask the caller's team; a trigger or pipeline is the usual source. " +
    "4. Rotate what the build could read, and narrow its account, if nobody can explain it.";
  defaultReference = "https://rhinosecuritylabs.com/gcp/iam-privilege-escalation-gcp-cloudbuild/";

  when: When = {
    "protoPayload.methodName": endsWith("CloudBuild.CreateBuild"),
    "protoPayload.authenticationInfo.principalEmail": not(endsWith("@gcf-admin-robot.iam.gserviceaccount.com")),
    "protoPayload.authorizationInfo": anyItem({ permission: "cloudbuild.builds.create", granted: true }),
  };

  title(event: PantherEvent<GcpAuditLog>) {
    return `${gcpActorTitle(event)} ran a build by ${titleValue(gcpMethodName(event, ""), "an unknown method")} in ${gcpProjectTitle(event)}`;
  }

  alertContext(event: PantherEvent<GcpAuditLog>): AlertContext {
    return gcpAlertContext(event);
  }
}
