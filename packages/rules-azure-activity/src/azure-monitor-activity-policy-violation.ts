import {
  type AlertContext,
  fieldAt,
  type JsonValue,
  type PantherEvent,
  type RuleStatus,
  Severity,
  type When,
} from "@pypanther/core";
import { azureActivityAlertContext, azureParseJsonString } from "@pypanther/helpers/azure-activity";
import { AzureOperationRule } from "@pypanther/helpers/azure-operation-rule";
import { titleValue } from "@pypanther/helpers/title-value";

/** Azure Policy found a resource that breaks an audit policy and may be open to attack for it. */
export class AzureMonitorActivityPolicyViolation extends AzureOperationRule {
  id = "Azure.MonitorActivity.Policy.Violation-prototype";
  displayName = "Azure Policy Violation Detected";
  status: RuleStatus = "Experimental";
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "A resource is out of line with a policy that the organisation assigned. Some violations are weaknesses that can " +
    "be exploited.";
  defaultRunbook =
    "1. Read the policy and what it demands of the resource. " +
    "2. Ask the owner whether the resource was changed lately and why. " +
    "3. Bring the resource into line, or record an exemption with an end date. " +
    "4. Look into the change itself if it weakened protection.";
  defaultReference = "https://learn.microsoft.com/en-us/azure/governance/policy/overview";
  summaryAttributes = ["properties.entity", "callerIpAddress", "correlationId"];

  when: When = { category: "Policy", level: "Warning" };

  operations: string[] = [
    "MICROSOFT.AUTHORIZATION/POLICIES/AUDIT/ACTION",
    "MICROSOFT.AUTHORIZATION/POLICIES/AUDITIFNOTEXISTS/ACTION",
  ];

  title(event: PantherEvent) {
    const resource = titleValue(event.text("properties", "entity"), "an unknown resource");
    return `${resource} violates Azure Policy ${this.policyName(event)}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return {
      ...azureActivityAlertContext(event),
      entity: event.deepGet("properties", "entity"),
      message: event.deepGet("properties", "message"),
      is_compliance_check: event.deepGet("properties", "isComplianceCheck"),
      resource_location: event.deepGet("properties", "resourceLocation"),
    };
  }

  private policyName(event: PantherEvent) {
    const policies = azureParseJsonString(event.deepGet("properties", "policies"));
    const first = Array.isArray(policies) ? (policies as JsonValue[])[0] : undefined;
    const name = fieldAt(first ?? null, ["policyDefinitionDisplayName"]);
    return titleValue(name, "of an unknown name");
  }
}
