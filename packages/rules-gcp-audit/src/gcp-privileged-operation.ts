import { type AlertContext, endsWith, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { gcpAlertContext } from "@pypanther/helpers/gcp";
import { gcpActorTitle, gcpMethodTitle } from "@pypanther/helpers/gcp-title";
import type { GcpAuditLog } from "./events";

/** A policy was set, or a key or token was made or listed; rules that correlate events build on this. */
export class GCPPrivilegedOperation extends Rule<GcpAuditLog> {
  id = "GCP.Privileged.Operation-prototype";
  displayName = "GCP Privileged Operation";
  createAlert = false;
  logTypes = [LogType.GCP_AUDIT_LOG];
  tags = ["attack.privilege_escalation", "attack.t1548", "gcp", "iam", "tagbinding"];
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "A policy was set, or a key or token was created or listed. Together with other events this may show an attacker " +
    "gaining rights.";
  defaultRunbook =
    "1. Look at the calls of the same principal in the hour before and after. " +
    "2. Check what was handed out and to whom. " +
    "3. Escalate if listing of policies or tags came first.";

  when: When = [
    { "protoPayload.methodName": endsWith("setIamPolicy", "setIamPermissions") },
    { "protoPayload.methodName": () => this.privilegedOperations },
  ];

  /** Methods that hand out credentials or change what may be done with them, besides those that set a policy. */
  privilegedOperations: string[] = [
    "iam.serviceAccounts.getAccessToken",
    "orgpolicy.policy.set",
    "storage.hmacKeys.create",
    "serviceusage.apiKeys.create",
    "serviceusage.apiKeys.list",
  ];

  title(event: PantherEvent<GcpAuditLog>) {
    return `${gcpActorTitle(event)} made the privileged call ${gcpMethodTitle(event)}`;
  }

  alertContext(event: PantherEvent<GcpAuditLog>): AlertContext {
    return gcpAlertContext(event);
  }
}
