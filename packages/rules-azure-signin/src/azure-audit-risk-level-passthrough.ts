import {
  type AlertContext,
  ignoringCase,
  LogType,
  not,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";
import { actorUser, azureSigninAlertContext } from "@pypanther/helpers/azure-signin";
import { titleValue } from "@pypanther/helpers/title-value";
import type { AzureAudit } from "./events";

/** Entra ID gave a sign-in a level of risk; the alert has the same level. */
export class AzureAuditRiskLevelPassthrough extends Rule<AzureAudit> {
  id = "Azure.Audit.RiskLevelPassthrough-prototype";
  displayName = "Azure RiskLevel Passthrough";
  logTypes = [LogType.AZURE_AUDIT];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1110", "TA0001:T1078"] };
  dedupPeriodMinutes = 40;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "Identity Protection rated a sign-in as risky and the risk is neither dismissed nor remediated. An attacker may " +
    "be using the account.";
  defaultRunbook =
    "1. Read the detections behind the rating in Identity Protection. " +
    "2. Ask the user whether the sign-in was theirs. " +
    "3. Dismiss or confirm the risk in Entra ID. " +
    "4. Reset the password, revoke sessions and review the account's actions if the risk is confirmed.";
  defaultReference =
    "https://learn.microsoft.com/en-us/entra/id-protection/howto-identity-protection-configure-risk-policies";
  summaryAttributes = [
    "properties:ServicePrincipalName",
    "properties:UserPrincipalName",
    "properties:ipAddress",
    "properties:riskLevelAggregated",
    "properties:riskLevelDuringSignIn",
    "properties:riskState",
  ];

  when: When = ["properties.riskLevelAggregated", "properties.riskLevelDuringSignIn"].map((level) => ({
    operationName: "Sign-in activity",
    [level]: () => ignoringCase(this.passthroughSeverities),
    "properties.riskState": () => not(ignoringCase(this.closedStates)),
  }));

  /** The levels of risk, in lower case, that become alerts; each names the severity of its alert. */
  passthroughSeverities: string[] = ["low", "medium", "high"];

  /** States, in lower case, of a risk that has been dealt with. */
  closedStates: string[] = ["dismissed", "remediated"];

  title(event: PantherEvent<AzureAudit>) {
    return `Risky Azure sign-in of ${titleValue(actorUser(event), "an unknown user")}`;
  }

  severity(event: PantherEvent<AzureAudit>): SeverityOrDefault {
    const level = this.riskLevel(event).toUpperCase();
    return Severity.is(level) ? level : Severity.INFO;
  }

  alertContext(event: PantherEvent<AzureAudit>): AlertContext {
    return { ...azureSigninAlertContext(event), riskLevel: this.riskLevel(event) };
  }

  private riskLevel(event: PantherEvent<AzureAudit>) {
    const levels = ["riskLevelAggregated", "riskLevelDuringSignIn"].map((field) =>
      event.string("properties", field).toLowerCase(),
    );
    return levels.find((level) => this.passthroughSeverities.includes(level)) ?? "";
  }
}
