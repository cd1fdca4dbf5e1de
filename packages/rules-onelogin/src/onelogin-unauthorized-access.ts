import { LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { oneLoginUser } from "@pypanther/helpers/onelogin";

/** A user who keeps knocking at applications that are closed to them may be exploring with a stolen session. */
export class OneLoginUnauthorizedAccess extends Rule {
  id = "OneLogin.UnauthorizedAccess-prototype";
  displayName = "OneLogin Unauthorized Access";
  logTypes = [LogType.ONELOGIN_EVENTS];
  tags = ["OneLogin", "Lateral Movement:Use Alternate Authentication Material"];
  reports: Reports = { "MITRE ATT&CK": ["TA0008:T1550"] };
  dedupPeriodMinutes = 10;
  threshold = 10;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "A user was refused applications ten or more times within ten minutes.";
  defaultRunbook =
    "1. See which applications were tried and in which order. " +
    "2. Ask the user; a missing assignment is the usual cause. " +
    "3. End the session and reset the password if the user was not at work.";
  defaultReference = "https://onelogin.service-now.com/kb_view_customer.do?sysparm_article=KB0010420";
  summaryAttributes = ["account_id", "user_name", "user_id", "app_name"];

  when: When = { event_type_id: [90, "90"] };

  title(event: PantherEvent) {
    return `[${oneLoginUser(event)}] was refused applications again and again`;
  }
}
