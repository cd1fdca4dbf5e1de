import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { FAILED_LOGIN } from "@pypanther/helpers/event-type";
import { failedSignInContext, signInPlace } from "@pypanther/helpers/sign-in";
import { titleValue } from "@pypanther/helpers/title-value";

/** Many sign-ins from one address failed within an hour. */
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
  defaultDescription =
    "At least 20 sign-ins from the same address failed within an hour. Somebody may be trying out passwords.";
  defaultRunbook =
    "1. List the accounts that the address tried: one means a forgotten password, many mean guessed or stolen ones. " +
    "2. Check whether the address is an office, VPN or integration of yours. " +
    "3. Search for a sign-in from the address that succeeded. " +
    "4. Block the address, reset the passwords of accounts that were entered and end their sessions.";
  defaultReference = "https://owasp.org/www-community/controls/Blocking_Brute_Force_Attacks";
  summaryAttributes = ["p_any_ip_addresses"];

  when: When = { "udm:event_type": FAILED_LOGIN };

  title(event: PantherEvent) {
    const address = titleValue(event.udm("source_ip"), "an unknown address");
    return `Many sign-ins from ${address} failed in ${signInPlace(event)}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return failedSignInContext(event);
  }
}
