import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { gcpAlertContext, gcpServiceAccountEmails, getBindingDeltas } from "@pypanther/helpers/gcp";
import { gcpActorTitle, gcpProjectTitle } from "@pypanther/helpers/gcp-title";
import { titleValue } from "@pypanther/helpers/title-value";
import { isTruthy } from "@pypanther/helpers/truthy";
import type { GcpAuditLog } from "./events";

/** Access to a disk, image or snapshot was granted anew; that is a quiet way to hand its contents to somebody else. */
export class GCPComputeIAMPolicyUpdate extends Rule<GcpAuditLog> {
  id = "GCP.Compute.IAM.Policy.Update-prototype";
  displayName = "GCP Compute IAM Policy Update Detection";
  logTypes = [LogType.GCP_AUDIT_LOG];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "The IAM policy of a disk, an image or a snapshot was set. An attacker can share its contents with an account of " +
    "their own.";
  defaultRunbook =
    "1. See who may now use the resource, above all accounts of other organizations. " +
    "2. Ask the actor what the sharing is for. " +
    "3. Remove foreign members, and check whether copies were made. " +
    "4. Replace secrets on the disk if they were.";
  defaultReference = "https://cloud.google.com/compute/docs/access/iam";

  when: When = { "protoPayload.methodName": () => this.suspiciousActions };

  /** The methods that set the policy of something that holds a disk's contents. */
  suspiciousActions: string[] = [
    "v1.compute.disks.setIamPolicy",
    "v1.compute.images.setIamPolicy",
    "v1.compute.snapshots.setIamPolicy",
  ];

  rule(event: PantherEvent<GcpAuditLog>) {
    return !isTruthy(event.deepGet("protoPayload", "response", "error"));
  }

  title(event: PantherEvent<GcpAuditLog>) {
    const kind = titleValue(event.string("protoPayload", "methodName").split(".").at(-2), "resources");
    return `${gcpActorTitle(event)} set the policy of compute ${kind} in ${gcpProjectTitle(event)}`;
  }

  alertContext(event: PantherEvent<GcpAuditLog>): AlertContext {
    const emails = gcpServiceAccountEmails(event);
    return {
      ...gcpAlertContext(event),
      serviceAccount: emails.length > 0 ? emails : "<SERVICE_ACCOUNT_EMAILS_NOT_FOUND>",
      binding_deltas: getBindingDeltas(event),
    };
  }
}
