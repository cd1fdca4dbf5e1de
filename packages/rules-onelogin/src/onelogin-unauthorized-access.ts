import { LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { oneLoginUser } from "@pypanther/helpers/onelogin";

/** A OneLogin user was refused access to applications ten or more times within ten minutes. */
export class OneLoginUnauthorizedAccess extends Rule {
  id = "OneLogin.UnauthorizedAccess-prototype";
  displayName = "OneLogin Unauthorized Access";
  logTypes = [LogType.ONELOGIN_EVENTS];
  tags = ["OneLogin", "Lateral Movement:Use Alternate Authentication Material"];
  reports: Reports = { "MITRE ATT&CK": ["TA0008:T1550"] };
  dedupPeriodMinutes = 10;
  threshold = 10;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A OneLogin user was refused access to applications ten or more times within ten minutes. Somebody may be " +
    "exploring with a stolen session.";
  defaultRunbook =
    "1. List in the events which applications were tried. " +
    "2. Ask the user whether they need an application that they are not assigned to. " +
    "3. End the session and reset the password if the user did not try them.";
  defaultReference = "https://onelogin.service-now.com/kb_view_customer.do?sysparm_article=KB0010420";
  summaryAttributes = ["account_id", "user_name", "user_id", "app_name"];

  when: When = { event_type_id: [90, "90"] };

  title(event: PantherEvent) {
    return `${oneLoginUser(event)} was refused applications again and again`;
  }
}
