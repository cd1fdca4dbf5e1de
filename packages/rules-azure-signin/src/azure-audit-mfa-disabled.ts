import {
  type AlertContext,
  asText,
  fieldAt,
  type JsonValue,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { azureInitiatorName, azureTargetNames } from "@pypanther/helpers/azure-audit";
import { parseJson } from "@pypanther/helpers/json-text";
import { azureRuleContext } from "@pypanther/helpers/msft";
import { titleValue } from "@pypanther/helpers/title-value";
import type { AzureAudit } from "./events";

/** A conditional access policy stopped demanding MFA, so a password alone may be enough now. */
export class AzureAuditMFADisabled extends Rule<AzureAudit> {
  id = "Azure.Audit.MFADisabled-prototype";
  displayName = "Azure MFA Disabled";
  logTypes = [LogType.AZURE_AUDIT];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1556", "TA0001:T1078"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription = "MFA was removed from a conditional access policy. An attacker may now need only a password.";
  defaultRunbook =
    "1. Compare the policy before and after the change, and see whom it applies to. " +
    "2. Call the initiator and whoever owns the policy. " +
    "3. Put the requirement back. " +
    "4. Search for sign-ins without a second factor since, by administrators first.";
  defaultReference = "https://learn.microsoft.com/en-us/entra/identity/authentication/overview-authentication";
  summaryAttributes = ["properties:ServicePrincipalName", "properties:UserPrincipalName", "properties:ipAddress"];

  when: When = { operationName: "Update conditional access policy" };

  rule(event: PantherEvent<AzureAudit>) {
    const before = this.controls(event, "oldValue");
    const after = this.controls(event, "newValue");
    return before !== null && after !== null && before.includes("mfa") && !after.includes("mfa");
  }

  title(event: PantherEvent<AzureAudit>) {
    const initiator = azureInitiatorName(event);
    return `MFA no longer demanded by Azure policy ${titleValue(azureTargetNames(event), "of an unknown name")}, changed by ${initiator}`;
  }

  alertContext(event: PantherEvent<AzureAudit>): AlertContext {
    return azureRuleContext(event);
  }

  /** The controls that the policy demands, in lower case; null when the log does not have the policy whole. */
  private controls(event: PantherEvent, field: string) {
    const [target] = event.readers("properties", "targetResources");
    const [modified] = target?.readers("modifiedProperties") ?? [];
    const policy = parseJson(modified?.string(field) ?? "");
    if (policy === undefined) return null;
    const controls = fieldAt(policy, ["grantControls", "builtInControls"]);
    return Array.isArray(controls) ? controls.map((control: JsonValue) => asText(control).toLowerCase()) : [];
  }
}
