import { type AlertContext, endsWith, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { gcpAlertContext, gcpPrincipal, gcpResourceName } from "@pypanther/helpers/gcp";

/** A tag was bound to a resource; where grants depend on tags that can open the resource to somebody. */
export class GCPTagBindingCreation extends Rule {
  id = "GCP.Tag.Binding.Creation-prototype";
  displayName = "GCP Tag Binding Creation";
  createAlert = false;
  logTypes = [LogType.GCP_AUDIT_LOG];
  tags = ["attack.privilege_escalation", "attack.t1548", "gcp", "iam", "tagbinding"];
  defaultSeverity = Severity.INFO;
  defaultDescription = "A resource got a tag. Conditional bindings that test for it now apply.";
  defaultRunbook =
    "1. Find the IAM conditions that mention the tag. " +
    "2. See who gains access through them. " +
    "3. Remove the binding if the actor gained rights that they were not given.";

  when: When = { "protoPayload.methodName": endsWith("TagBindings.CreateTagBinding") };

  title(event: PantherEvent) {
    return `[${gcpPrincipal(event, "<UNKNOWN>")}] bound a tag to [${gcpResourceName(event, "<UNKNOWN>")}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return gcpAlertContext(event);
  }
}
