import { type AlertContext, anyItem, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { gcpAlertContext, gcpPrincipal } from "@pypanther/helpers/gcp";

/** Call after call is refused to an identity, as when somebody tries out what stolen credentials are good for. */
export class GCPServiceAccountAccessDenied extends Rule {
  id = "GCP.Service.Account.Access.Denied-prototype";
  displayName = "GCP Service Account Access Denied";
  logTypes = [LogType.GCP_AUDIT_LOG];
  tags = ["GCP", "Service Account", "Access"];
  dedupPeriodMinutes = 5;
  threshold = 30;
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "Requests failed for want of an IAM permission. A burst of them points to probing or to a broken deployment.";
  defaultRunbook =
    "1. List which permissions were refused: a spread over services suggests probing. " +
    "2. Check the address and agent of the caller against its usual ones. " +
    "3. If the identity is misused, disable it or rotate its keys. " +
    "4. Otherwise grant the missing role or mend the job that keeps calling.";
  defaultReference = "https://cloud.google.com/iam/docs/service-account-overview";

  when: When = { "protoPayload.status.details": anyItem({ reason: "IAM_PERMISSION_DENIED" }) };

  rule(event: PantherEvent) {
    return event
      .readers("protoPayload", "status", "details")
      .every((detail) => detail.get("reason") === "IAM_PERMISSION_DENIED");
  }

  title(event: PantherEvent) {
    return `[${gcpPrincipal(event)}] is refused again and again: [IAM_PERMISSION_DENIED]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return gcpAlertContext(event);
  }
}
