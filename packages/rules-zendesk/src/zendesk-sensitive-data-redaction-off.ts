import {
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";
import { titleValue } from "@pypanther/helpers/title-value";
import { ZENDESK_CHANGE_DESCRIPTION, zendeskActor } from "@pypanther/helpers/zendesk";

/** The automatic redaction of card numbers was switched on or off in Zendesk. */
export class ZendeskSensitiveDataRedactionOff extends Rule {
  id = "Zendesk.SensitiveDataRedactionOff-prototype";
  displayName = "Zendesk Credit Card Redaction Off";
  logTypes = [LogType.ZENDESK_AUDIT];
  tags = ["Zendesk", "Collection:Data from Information Repositories"];
  reports: Reports = { "MITRE ATT&CK": ["TA0009:T1213"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "The automatic redaction of card numbers in Zendesk tickets was switched on or off. Without it, anyone with " +
    "access to tickets can read and steal card numbers.";
  defaultRunbook =
    "1. See in the title whether redaction is off now, and switch it on if so. " +
    "2. Ask the administrator named in the title who wanted the change and why. " +
    "3. Search the tickets of the time without redaction for card numbers, and redact them. " +
    "4. Tell the people responsible for PCI DSS, and suspend the administrator if it was an attack.";
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
    const change = titleValue(event.string(ZENDESK_CHANGE_DESCRIPTION), "an unknown change");
    return `${zendeskActor(event)} changed the redaction of card numbers in Zendesk: ${change}`;
  }

  severity(event: PantherEvent): SeverityOrDefault {
    return event.string(ZENDESK_CHANGE_DESCRIPTION).toLowerCase() === "disabled" ? "HIGH" : "INFO";
  }
}
