import { type AlertContext, type PantherEvent, Severity } from "@pypanther/core";
import { snykActor, snykAlertContext, snykDedup } from "@pypanther/helpers/snyk";
import { SnykAuditRule } from "@pypanther/helpers/snyk-audit-rule";
import { titleValue } from "@pypanther/helpers/title-value";

/** "security" or "license"; "" when the event does not say. */
function policyKind(event: PantherEvent): string {
  const configuration = event.reader("content", "after", "configuration");
  if (configuration.has("rules")) return "security";
  return configuration.has("licenses") ? "license" : "";
}

/** A security, licence or ignore policy was changed in Snyk. */
export class SnykSystemPolicySetting extends SnykAuditRule {
  id = "Snyk.System.PolicySetting-prototype";
  displayName = "Snyk System Policy Settings Changed";
  tags = ["Snyk"];
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A security, licence or ignore policy was created, edited or deleted in Snyk. Findings that it leaves out are " +
    "no longer reported.";
  defaultRunbook =
    "1. Compare the policy under content in the event with the last approved version. " +
    "2. Ask application security or the legal team whether they approved the change. " +
    "3. Restore the policy if they did not, and test the projects it covers again.";
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
    const type = titleValue(policyKind(event), "unknown");
    return `${snykActor(event)} changed a Snyk policy of type ${type}: [${event.text("event")}]`;
  }

  dedup(event: PantherEvent) {
    return snykDedup(event, event.text("content", "publicId") || "<NO_PUBLICID>");
  }

  alertContext(event: PantherEvent): AlertContext {
    return { ...snykAlertContext(event), policy_type: policyKind(event) || "<NO_POLICY_TYPE_FOUND>" };
  }
}
