import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { gcpActorTitle } from "@pypanther/helpers/gcp-title";
import { titleValue } from "@pypanther/helpers/title-value";
import type { GcpAuditLog } from "./events";

/** Somebody rewrote whom the Identity-Aware Proxy lets through to a service, and may have let in a stranger. */
export class GCPUserAddedtoIAPProtectedService extends Rule<GcpAuditLog> {
  id = "GCP.User.Added.to.IAP.Protected.Service-prototype";
  displayName = "GCP User Added to IAP Protected Service";
  logTypes = [LogType.GCP_AUDIT_LOG];
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "Someone set who may pass the Identity-Aware Proxy to a service. An attacker can let themselves in this way.";
  defaultRunbook =
    "1. Read the bindings in the alert and check that all members should reach the service. " +
    "2. Ask the owner of the service to confirm the change. " +
    "3. Set the earlier policy again if it was not meant, and review who used the service since.";
  defaultReference = "https://cloud.google.com/iap/docs/managing-access";

  when: When = { "protoPayload.methodName": "google.cloud.iap.v1.IdentityAwareProxyAdminService.SetIamPolicy" };

  title(event: PantherEvent<GcpAuditLog>) {
    const service = titleValue(event.deepGet("protoPayload", "request", "resource"), "an unknown service");
    return `${gcpActorTitle(event)} set the IAM policy of ${service} for the IAP`;
  }

  alertContext(event: PantherEvent<GcpAuditLog>): AlertContext {
    return { bindings: event.deepGet("protoPayload", "request", "policy", "bindings") ?? [{}] };
  }
}
