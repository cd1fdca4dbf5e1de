import { type AlertContext, asText, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { gcpPrincipal } from "@pypanther/helpers/gcp";

/** Somebody rewrote whom the Identity-Aware Proxy lets through to a service, and may have let in a stranger. */
export class GCPUserAddedtoIAPProtectedService extends Rule {
  id = "GCP.User.Added.to.IAP.Protected.Service-prototype";
  displayName = "GCP User Added to IAP Protected Service";
  logTypes = [LogType.GCP_AUDIT_LOG];
  defaultSeverity = Severity.LOW;
  defaultDescription = "The IAM policy of a resource of the Identity-Aware Proxy was set.";
  defaultRunbook =
    "1. Read the bindings in the alert: are all members people or groups that should reach the service? " +
    "2. Confirm the change with the owner of the service. " +
    "3. Set the earlier policy again if it was not meant.";
  defaultReference = "https://cloud.google.com/iap/docs/managing-access";

  when: When = { "protoPayload.methodName": "google.cloud.iap.v1.IdentityAwareProxyAdminService.SetIamPolicy" };

  title(event: PantherEvent) {
    const service = asText(event.deepGet("protoPayload", "request", "resource"), "<RESOURCE_NOT_FOUND>");
    return `[${gcpPrincipal(event)}] changed who may reach [${service}] through the Identity-Aware Proxy`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return { bindings: event.deepGet("protoPayload", "request", "policy", "bindings") ?? [{}] };
  }
}
