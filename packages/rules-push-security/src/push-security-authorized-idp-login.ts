import { LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { isAllowedLogin, loginSummary } from "@pypanther/helpers/push-security";

/** An employee logged in to an app with an approved identity provider and login type; a signal for other rules. */
export class PushSecurityAuthorizedIdPLogin extends Rule {
  id = "Push.Security.Authorized.IdP.Login-prototype";
  displayName = "Push Security Authorized IdP Login";
  enabled = false;
  createAlert = false;
  logTypes = [LogType.PUSH_SECURITY_ACTIVITY];
  tags = ["Configuration Required"];
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "An employee logged in to an app with an approved identity provider and login type. By itself this is usual; it " +
    "is a signal for other rules.";
  defaultRunbook =
    "1. Compare the login with the employee's usual ones if another alert refers to it. " +
    "2. Check that the table allowedIdps of this rule is still right. " +
    "3. End the employee's sessions and reset the password if the login was not theirs.";
  defaultReference = "https://github.com/pushsecurity/saas-attacks/blob/main/techniques/samljacking/description.md";

  when: When = { object: "LOGIN" };

  /** Identity provider → the login types that are approved for it; the key "null" is for logins without a provider. */
  allowedIdps: Record<string, string[]> = { OKTA: ["PASSWORD_LOGIN"] };

  rule(event: PantherEvent) {
    return isAllowedLogin(event, this.allowedIdps);
  }

  title(event: PantherEvent) {
    return `Approved login of ${loginSummary(event)}`;
  }
}
