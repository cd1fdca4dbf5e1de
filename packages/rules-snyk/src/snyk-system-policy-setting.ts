import { type AlertContext, type PantherEvent, Severity } from "@pypanther/core";
import { snykActor, snykAlertContext, snykDedup } from "@pypanther/helpers/snyk";
import { SnykAuditRule } from "@pypanther/helpers/snyk-audit-rule";

function policyType(event: PantherEvent): string {
  const configuration = event.reader("content", "after", "configuration");
  if (configuration.has("rules")) return "security";
  return configuration.has("licenses") ? "license" : "<NO_POLICY_TYPE_FOUND>";
}

/** A policy was changed that says which findings and licences count, so some may no longer be reported. */
export class SnykSystemPolicySetting extends SnykAuditRule {
  id = "Snyk.System.PolicySetting-prototype";
  displayName = "Snyk System Policy Settings Changed";
  tags = ["Snyk"];
  defaultSeverity = Severity.HIGH;
  defaultDescription = "A security or licence policy of Snyk was created, edited or deleted.";
  defaultRunbook =
    "1. Compare the policy with its last approved text. " +
    "2. Learn from application security or legal whether they approved it. " +
    "3. Restore it if they did not, and test the projects it covers again.";
  defaultReference = "https://docs.snyk.io/manage-issues/policies/shared-policies-overview";
  summaryAttributes = ["event"];

  actions: string[] = [
    "group.policy.create",
    "group.policy.delete",
    "group.policy.edit",
    "org.policy.edit",
    "org.ignore_policy.edit",
  ];

  title(event: PantherEvent) {
    const name = event.text("event") || "<NO_EVENT>";
    return `Snyk [${policyType(event)}] policy changed: [${name}] by [${snykActor(event)}]`;
  }

  dedup(event: PantherEvent) {
    return snykDedup(event, event.text("content", "publicId") || "<NO_PUBLICID>");
  }

  alertContext(event: PantherEvent): AlertContext {
    return { ...snykAlertContext(event), policy_type: policyType(event) };
  }
}
