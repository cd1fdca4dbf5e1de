import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { ADMIN_MFA_DISABLED } from "@pypanther/helpers/event-type";
import { titleValue } from "@pypanther/helpers/title-value";
import type { OktaSystemLog } from "./events";

/** An MFA factor was deactivated for the whole tenant. */
export class OktaGlobalMFADisabled extends Rule<OktaSystemLog> {
  id = "Okta.Global.MFA.Disabled-prototype";
  displayName = "Okta MFA Globally Disabled";
  logTypes = [LogType.OKTA_SYSTEM_LOG];
  tags = ["Identity & Access Management", "DataModel", "Okta", "Defense Evasion:Modify Authentication Process"];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1556"] };
  dedupPeriodMinutes = 15;
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "An MFA factor was deactivated for the whole tenant. Stolen passwords are more useful to an attacker without it.";
  defaultRunbook =
    "1. See under Security > Authenticators which factor it was and which are left. " +
    "2. Call the administrator named in the title to confirm the change. " +
    "3. Activate the factor again if the change was not planned. " +
    "4. Review the sign-ins since then that would have needed it, and end foreign sessions.";
  defaultReference =
    "https://help.okta.com/oie/en-us/content/topics/identity-engine/authenticators/about-authenticators.htm";
  summaryAttributes = ["eventType", "severity", "displayMessage", "p_any_ip_addresses"];

  when: When = { "udm:event_type": ADMIN_MFA_DISABLED };

  title(event: PantherEvent<OktaSystemLog>) {
    return `${titleValue(event.udm("actor_user"), "an unknown user")} deactivated an MFA factor for the Okta tenant`;
  }

  alertContext(event: PantherEvent<OktaSystemLog>): AlertContext {
    return { user: event.udm("actor_user"), ip: event.udm("source_ip"), event: event.get("eventType") };
  }
}
