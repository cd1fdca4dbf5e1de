import { type AlertContext, endsWith, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { gcpAlertContext } from "@pypanther/helpers/gcp";
import { gcpActorTitle, gcpResourceTitle } from "@pypanther/helpers/gcp-title";
import type { GcpAuditLog } from "./events";

/** A tag was bound to a resource, which can grant access where IAM conditions test for the tag. */
export class GCPTagBindingCreation extends Rule<GcpAuditLog> {
  id = "GCP.Tag.Binding.Creation-prototype";
  displayName = "GCP Tag Binding Creation";
  createAlert = false;
  logTypes = [LogType.GCP_AUDIT_LOG];
  tags = ["attack.privilege_escalation", "attack.t1548", "gcp", "iam", "tagbinding"];
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "A tag was bound to a resource. An attacker can gain rights where IAM conditions test for the tag.";
  defaultRunbook =
    "1. Find the IAM conditions that mention the tag. " +
    "2. See who gains access through them. " +
    "3. Remove the binding if the actor gained rights that they were not given.";

  when: When = { "protoPayload.methodName": endsWith("TagBindings.CreateTagBinding") };

  title(event: PantherEvent<GcpAuditLog>) {
    return `${gcpActorTitle(event)} bound a tag to ${gcpResourceTitle(event)}`;
  }

  alertContext(event: PantherEvent<GcpAuditLog>): AlertContext {
    return gcpAlertContext(event);
  }
}
