import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { FAILED_LOGIN } from "./event-type";
import { failedSignInContext } from "./sign-in";

/** A rule on sign-ins that fail again and again, whatever the source of logs. */
export abstract class FailedSignInsRule extends Rule {
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
  defaultReference = "https://owasp.org/www-community/controls/Blocking_Brute_Force_Attacks";

  when: When = { "udm:event_type": FAILED_LOGIN };

  alertContext(event: PantherEvent): AlertContext {
    return failedSignInContext(event);
  }
}
