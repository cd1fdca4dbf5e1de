import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { gcpAlertContext, isOfForeignDomain } from "@pypanther/helpers/gcp";
import { gcpResourceTitle } from "@pypanther/helpers/gcp-title";
import { titleValue } from "@pypanther/helpers/title-value";
import { isTruthy } from "@pypanther/helpers/truthy";
import type { GcpAuditLog } from "./events";

/** Somebody of another mail domain was invited to own a project, which hands over everything in it. */
export class GCPProjectExternalUserOwnershipInvite extends Rule<GcpAuditLog> {
  id = "GCP.Project.ExternalUserOwnershipInvite-prototype";
  displayName = "GCP External User Ownership Invite";
  logTypes = [LogType.GCP_AUDIT_LOG];
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "An invitation to become owner of a project went to an address outside the inviter's own domain.";
  defaultRunbook =
    "1. Ask the inviter, over another channel, whether the invitation is theirs. " +
    "2. Withdraw it if not, or remove the owner if it was accepted already. " +
    "3. Check other projects for invitations by the same account. " +
    "4. Reset the inviter's credentials when they know nothing of it.";
  defaultReference = "https://cloud.google.com/resource-manager/docs/project-ownership";

  when: When = { "protoPayload.methodName": "InsertProjectOwnershipInvite" };

  rule(event: PantherEvent<GcpAuditLog>) {
    if (isTruthy(event.deepGet("protoPayload", "response", "error"))) return false;
    return isOfForeignDomain(event.string("protoPayload", "request", "member"), event);
  }

  title(event: PantherEvent<GcpAuditLog>) {
    const member = titleValue(event.deepGet("protoPayload", "request", "member"), "an unknown member");
    return `${member} of another domain was invited to own ${gcpResourceTitle(event)}`;
  }

  alertContext(event: PantherEvent<GcpAuditLog>): AlertContext {
    return gcpAlertContext(event);
  }
}
