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

/** SAML sign-on of Zscaler administrators was switched, which changes whom the console believes. */
export class ZIATrustModification extends Rule {
  id = "ZIA.Trust.Modification-prototype";
  displayName = "ZIA Trust Modification";
  logTypes = [LogType.ZSCALER_ZIA_ADMIN_AUDIT_LOG];
  reports: Reports = { "MITRE ATT&CK": ["TA0004:T1484.002"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "Whether administrators of Zscaler Internet Access sign in by SAML is not as it was.";
  defaultRunbook =
    "1. See from the alert whether SAML is on or off now. " +
    "2. Check the identity provider's certificate and address in Zscaler. " +
    "3. Ask the administrator about the change; undo it if it was not planned. " +
    "4. Review administrator sign-ins since.";
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
    return `ZIA SAML sign-on of administrators switched by [${ziaAdmin(event)}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return ziaAlertContext(event);
  }
}
