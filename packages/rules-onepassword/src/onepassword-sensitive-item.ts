import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { onePasswordItemContext } from "@pypanther/helpers/onepassword";

/** A vault item that was marked as delicate, known by its id, was put to use. */
export class OnePasswordSensitiveItem extends Rule {
  id = "OnePassword.Sensitive.Item-prototype";
  displayName = "Configuration Required - Sensitive 1Password Item Accessed";
  enabled = false;
  logTypes = [LogType.ONEPASSWORD_ITEM_USAGE];
  tags = ["Configuration Required", "1Password", "Credential Access:Unsecured Credentials"];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1552"] };
  dedupPeriodMinutes = 30;
  defaultSeverity = Severity.LOW;
  defaultDescription = "A 1Password item whose id is on the watch list was used.";
  defaultRunbook =
    "1. Identify the item by the name that the watch list gives it. " +
    "2. Confirm with the user that they needed it. " +
    "3. Replace the secret and review the vault's permissions if they did not.";
  defaultReference = "https://support.1password.com/1password-com-items/";
  summaryAttributes = ["p_any_ip_addresses", "p_any_emails"];

  when: When = { item_uuid: () => Object.keys(this.sensitiveItemWatchlist) };

  /** Item id → what the item is called; the names are for readers only. */
  sensitiveItemWatchlist: Record<string, string> = { ecd1d435c26440dc930ddfbbef201a11: "demo_item" };

  title(event: PantherEvent) {
    return `Sensitive 1Password item used by [${event.text("user", "name")}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return onePasswordItemContext(event);
  }
}
