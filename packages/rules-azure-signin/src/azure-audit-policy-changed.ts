import {
  type AlertContext,
  endsWith,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { azureInitiatorName, azureTargetNames } from "@pypanther/helpers/azure-audit";
import { azureRuleContext } from "@pypanther/helpers/msft";
import { titleValue } from "@pypanther/helpers/title-value";
import type { AzureAudit } from "./events";

/** A policy of Entra ID was changed or deleted, which may loosen how the tenant is protected. */
export class AzureAuditPolicyChanged extends Rule<AzureAudit> {
  id = "Azure.Audit.PolicyChanged-prototype";
  displayName = "Azure Policy Changed";
  logTypes = [LogType.AZURE_AUDIT];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1526"] };
  dedupPeriodMinutes = 10;
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "An Entra ID policy was changed or deleted. Attackers weaken policies before they do what those forbid.";
  defaultRunbook =
    "1. Read what was changed in the policy. " +
    "2. Find the change request, and hear from the initiator if there is none. " +
    "3. Restore the policy from its JSON in the audit record if it was not planned. " +
    "4. Search for sign-ins that the former policy would have stopped.";
  defaultReference = "https://learn.microsoft.com/en-us/entra/identity/authentication/overview-authentication";
  summaryAttributes = [
    "properties:ServicePrincipalName",
    "properties:UserPrincipalName",
    "properties:initiatedBy:user:ipAddress",
  ];

  when: When = { "properties.result": "success", operationName: () => endsWith(this.policyOperation) };

  /** How the names of operations on policies end. */
  policyOperation = "policy";

  /** Beginnings of operations that are no news, such as those that add a policy. */
  ignoreActions: string[] = ["Add", "Added"];

  rule(event: PantherEvent<AzureAudit>) {
    const operation = event.string("operationName");
    return !this.ignoreActions.some((action) => operation.startsWith(action));
  }

  title(event: PantherEvent<AzureAudit>) {
    const operation = titleValue(event.text("operationName"), "an unknown operation");
    const policy = titleValue(azureTargetNames(event), "of an unknown name");
    return `Azure policy ${policy}: ${operation} by ${azureInitiatorName(event)}`;
  }

  alertContext(event: PantherEvent<AzureAudit>): AlertContext {
    return azureRuleContext(event);
  }
}
