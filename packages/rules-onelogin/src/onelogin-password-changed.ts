import { LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { oneLoginActor, oneLoginUser } from "@pypanther/helpers/onelogin";

/** The password of a OneLogin user was changed. */
export class OneLoginPasswordChanged extends Rule {
  id = "OneLogin.PasswordChanged-prototype";
  displayName = "OneLogin User Password Changed";
  logTypes = [LogType.ONELOGIN_EVENTS];
  tags = ["OneLogin", "Identity & Access Management"];
  defaultSeverity = Severity.INFO;
  defaultDescription = "The password of a OneLogin user was changed. An attacker changes it to keep the account.";
  defaultRunbook =
    "1. Check whether actor and user are the same person. " +
    "2. Find the help-desk case if they are not. " +
    "3. Reset the password again and end the user's sessions if there is none.";
  defaultReference = "https://onelogin.service-now.com/kb_view_customer.do?sysparm_article=KB0010510";
  summaryAttributes = ["account_id", "user_name", "user_id"];

  when: When = { event_type_id: [11, "11"] };

  title(event: PantherEvent) {
    return `Password of ${oneLoginUser(event)} changed by ${oneLoginActor(event)}`;
  }
}
