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
import { titleValue } from "@pypanther/helpers/title-value";
import type { OnePasswordItemUsage } from "./events";

/** A 1Password item whose id is on the watch list was used. */
export class OnePasswordSensitiveItem extends Rule<OnePasswordItemUsage> {
  id = "OnePassword.Sensitive.Item-prototype";
  displayName = "Configuration Required - Sensitive 1Password Item Accessed";
  enabled = false;
  logTypes = [LogType.ONEPASSWORD_ITEM_USAGE];
  tags = ["Configuration Required", "1Password", "Credential Access:Unsecured Credentials"];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1552"] };
  dedupPeriodMinutes = 30;
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "A 1Password item whose id is on the watch list was used. Somebody may be after the company's most important " +
    "secrets.";
  defaultRunbook =
    "1. Look up the item's name in sensitiveItemWatchlist. " +
    "2. Ask the user named in the title whether their work needed it. " +
    "3. Replace the secret and review the vault's permissions if it did not.";
  defaultReference = "https://support.1password.com/1password-com-items/";
  summaryAttributes = ["p_any_ip_addresses", "p_any_emails"];

  when: When = { item_uuid: () => Object.keys(this.sensitiveItemWatchlist) };

  /** Item id → what the item is called; the names are for readers only. */
  sensitiveItemWatchlist: Record<string, string> = { ecd1d435c26440dc930ddfbbef201a11: "demo_item" };

  title(event: PantherEvent<OnePasswordItemUsage>) {
    return `${titleValue(event.text("user", "name"), "an unknown user")} used a sensitive 1Password item`;
  }

  alertContext(event: PantherEvent<OnePasswordItemUsage>): AlertContext {
    return onePasswordItemContext(event);
  }
}
