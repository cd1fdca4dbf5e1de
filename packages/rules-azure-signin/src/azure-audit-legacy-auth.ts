import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { actorUser, azureSigninAlertContext } from "@pypanther/helpers/azure-signin";
import { titleValue } from "@pypanther/helpers/title-value";
import type { AzureAudit } from "./events";

/** Somebody signed in over a legacy protocol, which knows nothing of MFA, so a stolen password is enough. */
export class AzureAuditLegacyAuth extends Rule<AzureAudit> {
  id = "Azure.Audit.LegacyAuth-prototype";
  displayName = "Azure SignIn via Legacy Authentication Protocol";
  logTypes = [LogType.AZURE_AUDIT];
  dedupPeriodMinutes = 10;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A user signed in over a legacy protocol such as IMAP or SMTP. It does not support MFA, so an attacker needs only " +
    "the password.";
  defaultRunbook =
    "1. Find out which application and device the sign-in belongs to. " +
    "2. Ask the user whether it is theirs. " +
    "3. Block legacy authentication by conditional access, with exceptions only by name. " +
    "4. Reset the password if the user does not know the client.";
  defaultReference =
    "https://learn.microsoft.com/en-us/azure/active-directory/reports-monitoring/workbook-legacy-authentication";
  summaryAttributes = ["properties:ServicePrincipalName", "properties:UserPrincipalName", "properties:ipAddress"];

  when: When = {
    operationName: "Sign-in activity",
    "properties.status.errorCode": [0, null],
    "properties.userAgent": () => this.legacyAuthUseragents,
  };

  /** The user agents of clients that sign in over legacy protocols. */
  legacyAuthUseragents: string[] = ["BAV2ROPC", "CBAInPROD"];

  /** Users and service principals that may go on doing so; none by default. */
  knownExceptions: string[] = [];

  rule(event: PantherEvent<AzureAudit>) {
    const actor = actorUser(event);
    return actor === null || !this.knownExceptions.includes(actor);
  }

  title(event: PantherEvent<AzureAudit>) {
    return `Azure sign-in of ${titleValue(actorUser(event), "an unknown user")} over a legacy protocol`;
  }

  dedup(event: PantherEvent<AzureAudit>) {
    return actorUser(event) ?? "<NO_PRINCIPALNAME>";
  }

  alertContext(event: PantherEvent<AzureAudit>): AlertContext {
    return azureSigninAlertContext(event);
  }
}
