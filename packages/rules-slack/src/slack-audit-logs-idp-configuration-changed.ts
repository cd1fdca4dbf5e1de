import {
  type AlertContext,
  LogType,
  lookup,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { slackAlertContext } from "@pypanther/helpers/slack";
import type { SlackAuditLogs } from "./events";

/** An identity provider was added to Slack, changed or deleted. */
export class SlackAuditLogsIDPConfigurationChanged extends Rule<SlackAuditLogs> {
  id = "Slack.AuditLogs.IDPConfigurationChanged-prototype";
  displayName = "Slack IDP Configuration Changed";
  logTypes = [LogType.SLACK_AUDIT_LOGS];
  tags = ["Slack", "Persistence", "Credential Access", "Modify Authentication Process"];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1556", "TA0006:T1556"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "An identity provider was added to Slack, changed or deleted. With a provider of their own, an attacker can " +
    "sign in as any user.";
  defaultRunbook =
    "1. Check issuer, certificate and sign-in address in Slack against your identity provider. " +
    "2. Confirm the change with those who run single sign-on. " +
    "3. Undo the change if it is not theirs, and end all sessions since. " +
    "4. Review role changes and exports by accounts that signed in meanwhile.";
  defaultReference =
    "https://slack.com/intl/en-gb/help/articles/115001435788-Connect-identity-provider-groups-to-your-Enterprise-Grid-org";
  summaryAttributes = ["action", "p_any_ip_addresses", "p_any_emails"];

  when: When = { action: () => Object.keys(this.idpChangeActions) };

  /** The actions that change identity providers → the alert's title. */
  idpChangeActions: Record<string, string> = {
    idp_configuration_added: "Identity provider added to Slack",
    idp_configuration_deleted: "Identity provider deleted from Slack",
    idp_prod_configuration_updated: "Identity provider of Slack changed",
  };

  title(event: PantherEvent<SlackAuditLogs>) {
    return lookup(this.idpChangeActions, event.string("action")) ?? this.displayName;
  }

  alertContext(event: PantherEvent<SlackAuditLogs>): AlertContext {
    return slackAlertContext(event);
  }
}
