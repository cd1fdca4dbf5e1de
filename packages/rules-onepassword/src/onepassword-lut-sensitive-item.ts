import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  type RuleStatus,
  Severity,
  type When,
} from "@pypanther/core";
import { onePasswordItemContext } from "@pypanther/helpers/onepassword";
import { titleValue } from "@pypanther/helpers/title-value";
import type { OnePasswordItemUsage } from "./events";

/** A 1Password item whose title is on the watch list was used. */
export class OnePasswordLutSensitiveItem extends Rule<OnePasswordItemUsage> {
  id = "OnePassword.Lut.Sensitive.Item-prototype";
  displayName = "BETA - Sensitive 1Password Item Accessed";
  enabled = false;
  status: RuleStatus = "Experimental";
  logTypes = [LogType.ONEPASSWORD_ITEM_USAGE];
  tags = ["Configuration Required", "1Password", "Lookup Table", "Credential Access:Unsecured Credentials"];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1552"] };
  dedupPeriodMinutes = 30;
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "A 1Password item whose title is on the watch list was used. Somebody may be after the company's most important " +
    "secrets.";
  defaultRunbook =
    "1. Ask the user named in the title whether their work needed the item. " +
    "2. Check the client and address in the alert context against the user's usual device. " +
    "3. Search for other items that the user opened. " +
    "4. Replace the secret and suspend the user if the use cannot be explained.";
  defaultReference = "https://support.1password.com/1password-com-items/";
  summaryAttributes = ["p_any_ip_addresses", "p_any_emails"];

  when: When = {
    "p_enrichment.1Password Translation.item_uuid.title": () => this.sensitiveItemWatchlist,
  };

  /** The titles of the items to watch, as the lookup table "1Password Translation" has them. */
  sensitiveItemWatchlist: string[] = ["demo_item"];

  title(event: PantherEvent<OnePasswordItemUsage>) {
    return `${titleValue(event.text("user", "name"), "an unknown user")} used a sensitive 1Password item`;
  }

  alertContext(event: PantherEvent<OnePasswordItemUsage>): AlertContext {
    return onePasswordItemContext(event);
  }
}
