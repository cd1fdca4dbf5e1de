import {
  type AlertContext,
  asText,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { ADMIN_MFA_DISABLED } from "@pypanther/helpers/event-type";

/** With a factor switched off for the whole tenant, every account is easier to enter. */
export class OktaGlobalMFADisabled extends Rule {
  id = "Okta.Global.MFA.Disabled-prototype";
  displayName = "Okta MFA Globally Disabled";
  logTypes = [LogType.OKTA_SYSTEM_LOG];
  tags = ["Identity & Access Management", "DataModel", "Okta", "Defense Evasion:Modify Authentication Process"];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1556"] };
  dedupPeriodMinutes = 15;
  defaultSeverity = Severity.HIGH;
  defaultDescription = "An MFA factor was deactivated for the tenant.";
  defaultRunbook =
    "1. See which factor it was and which ones are left. " +
    "2. Call the administrator to confirm the change. " +
    "3. Activate the factor again if it was not planned. " +
    "4. Review sign-ins since then that would have needed it.";
  defaultReference =
    "https://help.okta.com/oie/en-us/content/topics/identity-engine/authenticators/about-authenticators.htm";
  summaryAttributes = ["eventType", "severity", "displayMessage", "p_any_ip_addresses"];

  when: When = { "udm:event_type": ADMIN_MFA_DISABLED };

  title(event: PantherEvent) {
    return `MFA factor deactivated for the Okta tenant by [${asText(event.udm("actor_user"))}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return { user: event.udm("actor_user"), ip: event.udm("source_ip"), event: event.get("eventType") };
  }
}
