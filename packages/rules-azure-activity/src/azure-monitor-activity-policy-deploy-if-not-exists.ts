import { type PantherEvent, type Reports, Severity } from "@pypanther/core";
import { azureResourceName } from "@pypanther/helpers/azure-activity";
import { AzureActivityRule } from "@pypanther/helpers/azure-activity-rule";
import { titleValue } from "@pypanther/helpers/title-value";

/**
 * A policy with the DeployIfNotExists effect acted; its identity deploys whatever the policy says, an attacker's
 * template included.
 */
export class AzureMonitorActivityPolicyDeployIfNotExists extends AzureActivityRule {
  id = "Azure.MonitorActivity.Policy.DeployIfNotExists-prototype";
  displayName = "Azure Policy DeployIfNotExists Action Triggered";
  tags = ["AZT508", "Persistence", "Defense Evasion", "Valid Accounts", "Cloud Accounts", "Hide Artifacts"];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1078.004", "TA0005:T1564"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "Azure Policy deployed resources it found missing. An attacker who can change policies runs templates under the " +
    "policy's identity this way.";
  defaultRunbook =
    "1. Open the policy definition and read its deployment template. " +
    "2. See who last changed definition and assignment, and when. " +
    "3. Inspect what was deployed and which rights the assignment's identity has. " +
    "4. Remove the assignment and the deployed resources if the policy is not one of yours.";
  defaultReference = "https://microsoft.github.io/Azure-Threat-Research-Matrix/Persistence/AZT508/AZT508";
  summaryAttributes = ["resourceId", "callerIpAddress", "correlationId"];

  operations: string[] = ["MICROSOFT.AUTHORIZATION/POLICIES/DEPLOYIFNOTEXISTS/ACTION"];

  contextNames: Record<string, string> = { policy_name: "policyDefinitions", policy_assignment: "policyAssignments" };

  title(event: PantherEvent) {
    const policy = titleValue(azureResourceName(event, "policyDefinitions", ""), "of an unknown name");
    return `Azure Policy ${policy} deployed missing resources`;
  }
}
