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
import { gcpAlertContext, gcpMethodName, gcpPrincipal, gcpProject } from "@pypanther/helpers/gcp";

/** Somebody had Cloud Build run steps of their choosing, under the often powerful account of the build service. */
export class GCPCloudBuildPotentialPrivilegeEscalation extends Rule {
  id = "GCP.CloudBuild.Potential.Privilege.Escalation-prototype";
  displayName = "GCP CloudBuild Potential Privilege Escalation";
  logTypes = [LogType.GCP_AUDIT_LOG];
  reports: Reports = { "MITRE ATT&CK": ["TA0004:T1548"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "Somebody other than the robot of Cloud Functions started a build and so ran commands with the rights of the build account.";
  defaultRunbook =
    "1. Read the steps of the build and its log: do they print or send off tokens? " +
    "2. Check which account ran it and which roles that holds. " +
    "3. Ask the caller's team; a trigger or pipeline is the usual source. " +
    "4. Rotate what the build could read, and narrow its account, if it was not.";
  defaultReference = "https://rhinosecuritylabs.com/gcp/iam-privilege-escalation-gcp-cloudbuild/";

  when: When = {
    "protoPayload.methodName": endsWith("CloudBuild.CreateBuild"),
    "protoPayload.authenticationInfo.principalEmail": not(endsWith("@gcf-admin-robot.iam.gserviceaccount.com")),
    "protoPayload.authorizationInfo": anyItem({ permission: "cloudbuild.builds.create", granted: true }),
  };

  title(event: PantherEvent) {
    return `[${gcpPrincipal(event)}] started a build by [${gcpMethodName(event)}] in [${gcpProject(event)}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return gcpAlertContext(event);
  }
}
