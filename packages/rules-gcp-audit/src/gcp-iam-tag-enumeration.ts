import { type AlertContext, contains, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { gcpAlertContext } from "@pypanther/helpers/gcp";
import { gcpActorTitle, gcpMethodTitle } from "@pypanther/helpers/gcp-title";
import type { GcpAuditLog } from "./events";

/** Policies or tags were listed, which is how an intruder maps out whom conditional grants let through. */
export class GCPIAMTagEnumeration extends Rule<GcpAuditLog> {
  id = "GCP.IAM.Tag.Enumeration-prototype";
  displayName = "GCP IAM and Tag Enumeration";
  createAlert = false;
  logTypes = [LogType.GCP_AUDIT_LOG];
  tags = ["attack.reconnaissance", "attack.t1548", "gcp", "iam", "tagbinding"];
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "A caller read IAM policies or the tags of resources. An attacker does this before binding a tag or granting a " +
    "role.";
  defaultRunbook =
    "1. See what else the caller read in the same hour and how much of it. " +
    "2. Look for tag bindings or policy changes by the same caller afterwards. " +
    "3. Revoke the caller's credentials if the reading was broad and new for it.";

  when: When = { "protoPayload.methodName": () => contains(this.enumerationMethods) };

  /** Parts of method names that list policies or tags. */
  enumerationMethods: string[] = [
    "GetIamPolicy",
    "TagKeys.ListTagKeys",
    "TagKeys.ListTagValues",
    "TagBindings.ListEffectiveTags",
  ];

  title(event: PantherEvent<GcpAuditLog>) {
    return `${gcpActorTitle(event)} listed policies or tags by ${gcpMethodTitle(event)}`;
  }

  alertContext(event: PantherEvent<GcpAuditLog>): AlertContext {
    return gcpAlertContext(event);
  }
}
