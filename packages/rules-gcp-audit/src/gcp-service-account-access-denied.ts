import { type AlertContext, anyItem, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { gcpAlertContext } from "@pypanther/helpers/gcp";
import { gcpActorTitle } from "@pypanther/helpers/gcp-title";
import type { GcpAuditLog } from "./events";

/** Call after call is refused to an identity, as when somebody tries out what stolen credentials are good for. */
export class GCPServiceAccountAccessDenied extends Rule<GcpAuditLog> {
  id = "GCP.Service.Account.Access.Denied-prototype";
  displayName = "GCP Service Account Access Denied";
  logTypes = [LogType.GCP_AUDIT_LOG];
  tags = ["GCP", "Service Account", "Access"];
  dedupPeriodMinutes = 5;
  threshold = 30;
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "Requests of an identity were refused for lack of an IAM permission. An attacker may be testing what stolen " +
    "credentials allow.";
  defaultRunbook =
    "1. List which permissions were refused and in how many services. " +
    "2. Compare the caller's address and user agent with its usual ones. " +
    "3. Grant the missing role or correct the job if it is a broken deployment. " +
    "4. Disable the identity or rotate its keys if it is misused.";
  defaultReference = "https://cloud.google.com/iam/docs/service-account-overview";

  when: When = { "protoPayload.status.details": anyItem({ reason: "IAM_PERMISSION_DENIED" }) };

  rule(event: PantherEvent<GcpAuditLog>) {
    return event
      .readers("protoPayload", "status", "details")
      .every((detail) => detail.get("reason") === "IAM_PERMISSION_DENIED");
  }

  title(event: PantherEvent<GcpAuditLog>) {
    return `${gcpActorTitle(event)} is refused again and again: [IAM_PERMISSION_DENIED]`;
  }

  alertContext(event: PantherEvent<GcpAuditLog>): AlertContext {
    return gcpAlertContext(event);
  }
}
