import { asText, LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { oneLoginActor, oneLoginUser } from "@pypanther/helpers/onelogin";
import { isTruthy } from "@pypanther/helpers/truthy";

/** Someone uncovered the application password of somebody else and can now use it outside OneLogin. */
export class OneLoginPasswordAccess extends Rule {
  id = "OneLogin.PasswordAccess-prototype";
  displayName = "OneLogin Password Access";
  logTypes = [LogType.ONELOGIN_EVENTS];
  tags = ["OneLogin", "Credential Access:Unsecured Credentials"];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1552"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "A user revealed another user's application password.";
  defaultRunbook =
    "1. Ask the actor what the password was needed for. " +
    "2. Tell its owner, and change it if there was no agreement. " +
    "3. See which further passwords the actor has revealed. " +
    "4. Check the application's own log for sign-ins from unfamiliar addresses.";
  defaultReference = "https://onelogin.service-now.com/kb_view_customer.do?sysparm_article=KB0010598";
  summaryAttributes = ["account_id", "user_name", "user_id"];

  when: When = { event_type_id: [240, "240"] };

  rule(event: PantherEvent) {
    const [actor, user] = [event.get("actor_user_id"), event.get("user_id")];
    return isTruthy(actor) && isTruthy(user) && actor !== user;
  }

  title(event: PantherEvent) {
    const actor = oneLoginActor(event);
    const app = asText(event.get("app_name"), "<UNKNOWN_APP>");
    return `[${actor}] revealed the password of [${oneLoginUser(event)}] for [${app}]`;
  }

  /** One alert for each actor and application. */
  dedup(event: PantherEvent) {
    return `${event.text("actor_user_name")}:${asText(event.get("app_name"), "<UNKNOWN_APP>")}`;
  }
}
