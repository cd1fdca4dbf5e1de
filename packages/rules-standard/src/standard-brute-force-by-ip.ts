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
import { FAILED_LOGIN } from "@pypanther/helpers/event-type";
import { failedSignInContext, signInPlace } from "@pypanther/helpers/sign-in";

/** One address fails to sign in again and again, as a machine that tries out passwords does. */
export class StandardBruteForceByIP extends Rule {
  id = "Standard.BruteForceByIP-prototype";
  displayName = "Brute Force By IP";
  logTypes = [
    LogType.ASANA_AUDIT,
    LogType.ATLASSIAN_AUDIT,
    LogType.AWS_CLOUDTRAIL,
    LogType.BOX_EVENT,
    LogType.GSUITE_ACTIVITY_EVENT,
    LogType.OKTA_SYSTEM_LOG,
    LogType.ONELOGIN_EVENTS,
    LogType.ONEPASSWORD_SIGN_IN_ATTEMPT,
  ];
  tags = ["DataModel", "Credential Access:Brute Force"];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1110"] };
  threshold = 20;
  defaultSeverity = Severity.INFO;
  defaultDescription = "At least 20 sign-ins from the same address failed within an hour.";
  defaultRunbook =
    "1. See which accounts the address tried: one points to a forgotten password, many to stolen or guessed ones. " +
    "2. Check whether the address is an office, VPN or integration of yours. " +
    "3. Block it if it is foreign. " +
    "4. Search for a sign-in from it that succeeded; reset that account's password and end its sessions.";
  defaultReference = "https://owasp.org/www-community/controls/Blocking_Brute_Force_Attacks";
  summaryAttributes = ["p_any_ip_addresses"];

  when: When = { "udm:event_type": FAILED_LOGIN };

  title(event: PantherEvent) {
    const address = asText(event.udm("source_ip"), "<UNKNOWN_IP>");
    return `Many sign-ins from [${address}] failed in ${signInPlace(event)}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return failedSignInContext(event);
  }
}
