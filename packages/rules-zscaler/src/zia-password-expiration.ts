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

/** The expiry of administrator passwords was switched; without it a stolen one stays good for ever. */
export class ZIAPasswordExpiration extends Rule {
  id = "ZIA.Password.Expiration-prototype";
  displayName = "ZIA Password Expiration";
  logTypes = [LogType.ZSCALER_ZIA_ADMIN_AUDIT_LOG];
  reports: Reports = { "MITRE ATT&CK": ["TA0007:T1201"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "The expiry of administrator passwords in Zscaler Internet Access was switched on or off.";
  defaultRunbook =
    "1. Compare passwordExpirationEnabled before and after in the alert. " +
    "2. If it went off, look for the decision to rely on single sign-on instead. " +
    "3. Switch it on again if there was none. " +
    "4. Review sign-ins with passwords that should have expired.";
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
    return `ZIA password expiry switched by [${ziaAdmin(event)}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return ziaAlertContext(event);
  }
}
