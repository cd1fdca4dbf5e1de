import {
  type AlertContext,
  ignoringCase,
  LogType,
  not,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { actorUser, azureSigninAddress, azureSigninAlertContext } from "@pypanther/helpers/azure-signin";
import { titleValue } from "@pypanther/helpers/title-value";
import type { AzureAudit } from "./events";

/** Entra ID thinks a sign-in very risky, and the finding is still open. */
export class AzureAuditHighRiskSignIn extends Rule<AzureAudit> {
  id = "Azure.Audit.HighRiskSignIn-prototype";
  displayName = "Azure High-Risk Sign-In";
  logTypes = [LogType.AZURE_AUDIT];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1078"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "Entra ID sees a high risk in a sign-in, and nobody has closed the finding. Someone other than the owner may be " +
    "using the account.";
  defaultRunbook =
    "1. Read the detections behind the risk in Identity Protection. " +
    "2. Ask the user about the sign-in over another channel. " +
    "3. Dismiss or confirm the risk in the portal. " +
    "4. Reset the password, revoke sessions and review what the account did if the risk is confirmed.";
  defaultReference =
    "https://learn.microsoft.com/en-us/entra/id-protection/howto-identity-protection-configure-risk-policies";
  summaryAttributes = [
    "properties:userPrincipalName",
    "properties:servicePrincipalName",
    "callerIpAddress",
    "properties:riskLevelAggregated",
    "properties:riskLevelDuringSignIn",
    "properties:riskEventTypes",
  ];

  when: When = ["properties.riskLevelDuringSignIn", "properties.riskLevelAggregated"].map((level) => ({
    operationName: "Sign-in activity",
    [level]: ignoringCase("high"),
    "properties.riskState": () => not(ignoringCase(this.closedStates)),
  }));

  /** States, in lower case, of a risk that has been dealt with. */
  closedStates: string[] = ["dismissed", "remediated"];

  title(event: PantherEvent<AzureAudit>) {
    const principal = titleValue(actorUser(event), "an unknown user");
    const address = azureSigninAddress(event);
    return `High-risk Azure sign-in of ${principal} from ${address}`;
  }

  alertContext(event: PantherEvent<AzureAudit>): AlertContext {
    return azureSigninAlertContext(event);
  }
}
