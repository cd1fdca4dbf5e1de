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

/** SAML sign-in of administrators was switched on or off in Zscaler Internet Access. */
export class ZIATrustModification extends Rule {
  id = "ZIA.Trust.Modification-prototype";
  displayName = "ZIA Trust Modification";
  logTypes = [LogType.ZSCALER_ZIA_ADMIN_AUDIT_LOG];
  reports: Reports = { "MITRE ATT&CK": ["TA0004:T1484.002"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "SAML sign-in of administrators was switched on or off in Zscaler Internet Access. An attacker may do this to " +
    "sign in with a password alone, or through an identity provider of their own.";
  defaultRunbook =
    "1. Compare samlEnabled under preaction and postaction in the alert context. " +
    "2. Check the identity provider's certificate and address under Administrator Management. " +
    "3. Ask the administrator named in the title about the change, and undo it if it was not planned. " +
    "4. Review administrator sign-ins since the change, and disable accounts that were misused.";
  defaultReference = "https://help.zscaler.com/zia/configuring-saml";

  when: When = {
    "event.errorcode": "None",
    "event.result": "SUCCESS",
    "event.action": "UPDATE",
    "event.category": "ADMINISTRATOR_MANAGEMENT",
  };

  rule(event: PantherEvent) {
    const before = event.deepGet("event", "preaction", "samlEnabled") ?? "";
    const after = event.deepGet("event", "postaction", "samlEnabled") ?? "";
    return before !== "" && after !== "" && before !== after;
  }

  title(event: PantherEvent) {
    return `${ziaAdmin(event)} switched SAML sign-in of ZIA administrators`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return ziaAlertContext(event);
  }
}
