import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { ziaAdmin, ziaAlertContext } from "@pypanther/helpers/zscaler";

/** The expiry of administrator passwords was switched on or off in Zscaler Internet Access. */
export class ZIAPasswordExpiration extends Rule {
  id = "ZIA.Password.Expiration-prototype";
  displayName = "ZIA Password Expiration";
  logTypes = [LogType.ZSCALER_ZIA_ADMIN_AUDIT_LOG];
  reports: Reports = { "MITRE ATT&CK": ["TA0007:T1201"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "The expiry of administrator passwords in Zscaler Internet Access was switched on or off. Without it, a stolen " +
    "password keeps working.";
  defaultRunbook =
    "1. Compare passwordExpirationEnabled under preaction and postaction in the alert context. " +
    "2. Ask the administrator named in the title who approved the change. " +
    "3. Switch the expiry on again if it went off without approval. " +
    "4. Reset the passwords of administrators who did not change theirs in time, and disable a misused account.";
  defaultReference = "https://help.zscaler.com/zia/configuring-password-expiration";

  when: When = {
    "event.errorcode": "None",
    "event.result": "SUCCESS",
    "event.action": "UPDATE",
    "event.category": "LOGIN",
  };

  rule(event: PantherEvent) {
    const enabled = (state: string) => event.deepGet("event", state, "passwordExpirationEnabled") ?? "";
    return enabled("preaction") !== enabled("postaction");
  }

  title(event: PantherEvent) {
    return `${ziaAdmin(event)} switched ZIA password expiry`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return ziaAlertContext(event);
  }
}
