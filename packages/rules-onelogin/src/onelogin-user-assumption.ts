import { LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { oneLoginActor, oneLoginUser } from "@pypanther/helpers/onelogin";

/** A OneLogin user assumed another user's account. */
export class OneLoginUserAssumption extends Rule {
  id = "OneLogin.UserAssumption-prototype";
  displayName = "OneLogin User Assumed Another User";
  logTypes = [LogType.ONELOGIN_EVENTS];
  tags = ["OneLogin", "Lateral Movement:Use Alternate Authentication Material"];
  reports: Reports = { "MITRE ATT&CK": ["TA0008:T1550"] };
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "A OneLogin user assumed another user's account. They can open the other user's applications, and logs show " +
    "the other user's name.";
  defaultRunbook =
    "1. Ask the actor for the support case behind it. " +
    "2. List the applications that were opened as the other user. " +
    "3. Take the permission to assume users away from the actor if there is no case, and treat what was opened " +
    "as leaked.";
  defaultReference =
    "https://onelogin.service-now.com/kb_view_customer.do?sysparm_article=KB0010594#:~:text=Prerequisites,Actions%20and%20select%20Assume%20User.";
  summaryAttributes = ["account_id", "user_name", "user_id"];

  when: When = { event_type_id: [3, "3"] };

  rule(event: PantherEvent) {
    return event.get("actor_user_id", "UNKNOWN_USER") !== event.get("user_id", "UNKNOWN_USER");
  }

  title(event: PantherEvent) {
    return `${oneLoginActor(event)} assumed ${oneLoginUser(event)} in OneLogin`;
  }
}
