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

/** One of the secrets that matter most, known by its title, left the vault. */
export class OnePasswordLutSensitiveItem extends Rule {
  id = "OnePassword.Lut.Sensitive.Item-prototype";
  displayName = "BETA - Sensitive 1Password Item Accessed";
  enabled = false;
  status: RuleStatus = "Experimental";
  logTypes = [LogType.ONEPASSWORD_ITEM_USAGE];
  tags = ["Configuration Required", "1Password", "Lookup Table", "Credential Access:Unsecured Credentials"];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1552"] };
  dedupPeriodMinutes = 30;
  defaultSeverity = Severity.LOW;
  defaultDescription = "A 1Password item on the watch list was used; titles come from a lookup table.";
  defaultRunbook =
    "1. Check that the user's work called for the item just then. " +
    "2. See from client and address whether it was the user's usual device. " +
    "3. Rotate the secret in the item when the use cannot be explained. " +
    "4. Look at what else the user has opened, and lock the account if in doubt.";
  defaultReference = "https://support.1password.com/1password-com-items/";
  summaryAttributes = ["p_any_ip_addresses", "p_any_emails"];

  when: When = {
    "p_enrichment.1Password Translation.item_uuid.title": () => this.sensitiveItemWatchlist,
  };

  /** The titles of the items to watch, as the lookup table "1Password Translation" has them. */
  sensitiveItemWatchlist: string[] = ["demo_item"];

  title(event: PantherEvent) {
    return `Sensitive 1Password item used by [${event.text("user", "name")}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return onePasswordItemContext(event);
  }
}
