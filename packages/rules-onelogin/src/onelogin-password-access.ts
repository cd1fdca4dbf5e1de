import { asText, LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { oneLoginActor, oneLoginUser } from "@pypanther/helpers/onelogin";
import { titleValue } from "@pypanther/helpers/title-value";
import { isTruthy } from "@pypanther/helpers/truthy";

/** A OneLogin user revealed another user's password for an application. */
export class OneLoginPasswordAccess extends Rule {
  id = "OneLogin.PasswordAccess-prototype";
  displayName = "OneLogin Password Access";
  logTypes = [LogType.ONELOGIN_EVENTS];
  tags = ["OneLogin", "Credential Access:Unsecured Credentials"];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1552"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A OneLogin user revealed another user's password for an application. They can now sign in to it as that " +
    "user.";
  defaultRunbook =
    "1. Ask the actor named in the title why they needed the password. " +
    "2. Find the other passwords that the actor revealed. " +
    "3. Check the application's own log for sign-ins from unknown addresses. " +
    "4. Tell the user, and change the password if they did not agree.";
  defaultReference = "https://onelogin.service-now.com/kb_view_customer.do?sysparm_article=KB0010598";
  summaryAttributes = ["account_id", "user_name", "user_id"];

  when: When = { event_type_id: [240, "240"] };

  rule(event: PantherEvent) {
    const [actor, user] = [event.get("actor_user_id"), event.get("user_id")];
    return isTruthy(actor) && isTruthy(user) && actor !== user;
  }

  title(event: PantherEvent) {
    const actor = oneLoginActor(event);
    const app = titleValue(event.get("app_name"), "an unknown app");
    return `${actor} revealed the password of ${oneLoginUser(event)} for ${app}`;
  }

  /** One alert for each actor and application. */
  dedup(event: PantherEvent) {
    return `${event.text("actor_user_name")}:${asText(event.get("app_name"), "<UNKNOWN_APP>")}`;
  }
}
