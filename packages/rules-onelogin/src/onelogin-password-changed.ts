import { LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { oneLoginActor, oneLoginUser } from "@pypanther/helpers/onelogin";

/** A password was set anew, which is routine for its owner and a takeover by anyone else. */
export class OneLoginPasswordChanged extends Rule {
  id = "OneLogin.PasswordChanged-prototype";
  displayName = "OneLogin User Password Changed";
  logTypes = [LogType.ONELOGIN_EVENTS];
  tags = ["OneLogin", "Identity & Access Management"];
  defaultSeverity = Severity.INFO;
  defaultDescription = "The password of a user was changed.";
  defaultRunbook =
    "1. See whether actor and user are the same person. " +
    "2. If not, find the help-desk case. " +
    "3. Without one, reset the password again and end the user's sessions.";
  defaultReference = "https://onelogin.service-now.com/kb_view_customer.do?sysparm_article=KB0010510";
  summaryAttributes = ["account_id", "user_name", "user_id"];

  when: When = { event_type_id: [11, "11"] };

  title(event: PantherEvent) {
    return `Password of [${oneLoginUser(event)}] changed by [${oneLoginActor(event)}]`;
  }
}
