import {
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";
import { ZENDESK_CHANGE_DESCRIPTION, zendeskActor } from "@pypanther/helpers/zendesk";

/** Zendesk started or stopped blanking card numbers in tickets; without it, payment data lies open to every agent. */
export class ZendeskSensitiveDataRedactionOff extends Rule {
  id = "Zendesk.SensitiveDataRedactionOff-prototype";
  displayName = "Zendesk Credit Card Redaction Off";
  logTypes = [LogType.ZENDESK_AUDIT];
  tags = ["Zendesk", "Collection:Data from Information Repositories"];
  reports: Reports = { "MITRE ATT&CK": ["TA0009:T1213"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription = "The automatic redaction of card numbers in Zendesk was switched on or off.";
  defaultRunbook =
    "1. See whether redaction is off now, and turn it on if so. " +
    "2. Ask the administrator who wanted the change and why. " +
    "3. Search tickets of the time between for card numbers and redact them by hand. " +
    "4. Tell whoever answers for PCI DSS.";
  defaultReference =
    "https://support.zendesk.com/hc/en-us/articles/4408822124314-Automatically-redacting-credit-card-numbers-from-tickets";
  summaryAttributes = ["p_any_ip_addresses"];

  when: When = {
    source_type: "account_setting",
    source_label: "Credit Card Redaction",
    action: () => this.redactionActions,
  };

  /** The actions that count as a change of the setting. */
  redactionActions: string[] = ["create", "destroy"];

  title(event: PantherEvent) {
    const actor = zendeskActor(event);
    const change = event.string(ZENDESK_CHANGE_DESCRIPTION) || "<UNKNOWN_ACTION>";
    return `[${actor}] changed the redaction of card numbers in Zendesk: [${change}]`;
  }

  severity(event: PantherEvent): SeverityOrDefault {
    return event.string(ZENDESK_CHANGE_DESCRIPTION).toLowerCase() === "disabled" ? "HIGH" : "INFO";
  }
}
