import {
  type AlertContext,
  ignoringCase,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { azureSigninAlertContext, azureSigninUser, azureSigninUserTitle } from "@pypanther/helpers/azure-signin";
import type { AzureAudit } from "./events";

/**
 * Entra ID sees risk in one successful sign-in of a user after another, which suggests that the account is taken over.
 */
export class AzureAuditMultipleProtectionAlerts extends Rule<AzureAudit> {
  id = "Azure.Audit.MultipleProtectionAlerts-prototype";
  displayName = "Azure Protection Multiple Alerts for User";
  logTypes = [LogType.AZURE_AUDIT];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1078", "TA0001:T1078.004"] };
  dedupPeriodMinutes = 15;
  threshold = 3;
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "Several sign-ins of the same user within minutes were rated medium or high risk, and they succeeded.";
  defaultRunbook =
    "1. Read the risk detections of each sign-in and compare addresses and clients. " +
    "2. Ask the user over another channel. " +
    "3. Revoke sessions and reset the password unless all of it is explained. " +
    "4. Look for new MFA methods, mailbox rules and consents of the account.";
  defaultReference =
    "https://github.com/elastic/detection-rules/blob/main/rules/integrations/azure/initial_access_entra_id_protection_alerts_for_user.toml";
  summaryAttributes = [
    "properties:userPrincipalName",
    "callerIpAddress",
    "properties:riskState",
    "properties:riskLevelDuringSignIn",
  ];

  when: When = ["properties.riskLevelDuringSignIn", "properties.riskLevelAggregated"].map((level) => ({
    operationName: "Sign-in activity",
    resultSignature: "SUCCESS",
    [level]: () => ignoringCase(this.riskLevels),
    "properties.riskState": () => ignoringCase(this.riskStates),
  }));

  /** The states, in lower case, of a risk that is real and open. */
  riskStates: string[] = ["atrisk", "confirmedcompromised"];

  /** The levels of risk, in lower case, that count. */
  riskLevels: string[] = ["high", "medium"];

  rule(event: PantherEvent<AzureAudit>) {
    return event.string("properties", "userPrincipalName") !== "";
  }

  title(event: PantherEvent<AzureAudit>) {
    return `Several risky Azure sign-ins of ${azureSigninUserTitle(event)}`;
  }

  dedup(event: PantherEvent<AzureAudit>) {
    return azureSigninUser(event);
  }

  alertContext(event: PantherEvent<AzureAudit>): AlertContext {
    return azureSigninAlertContext(
      event,
      "risk_state",
      "risk_level_during_signin",
      "risk_level_aggregated",
      "risk_detail",
      "risk_event_types",
      "authentication_protocol",
      "client_app_used",
      "device_detail_browser",
      "device_detail_os",
      "is_interactive",
      "user_agent",
      "location_city",
      "location_country",
    );
  }
}
