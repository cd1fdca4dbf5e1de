import { LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { NO_IDENTITY_PROVIDER, isAllowedLogin, loginSummary } from "@pypanther/helpers/push-security";

/** A login by way of a strange identity provider is how an attacker turns a poisoned tenant into access. */
export class PushSecurityUnauthorizedIdPLogin extends Rule {
  id = "Push.Security.Unauthorized.IdP.Login-prototype";
  displayName = "Push Security Unauthorized IdP Login";
  enabled = false;
  logTypes = [LogType.PUSH_SECURITY_ACTIVITY];
  tags = ["Configuration Required"];
  defaultSeverity = Severity.HIGH;
  defaultDescription = "An employee signed in to an app by a provider or in a way that is not approved.";
  defaultRunbook =
    "1. See which provider and login type were used, and who owns that provider's tenant. " +
    "2. Ask the employee whether they chose it themselves. " +
    "3. If not, remove the provider from the app and end its sessions. " +
    "4. Add ways that the company does approve to the table.";
  defaultReference = "https://github.com/pushsecurity/saas-attacks/blob/main/techniques/samljacking/description.md";

  when: When = { object: "LOGIN" };

  /** Identity provider → the login types that are approved for it; the key "null" is for logins without a provider. */
  allowedIdps: Record<string, string[]> = {
    GOOGLE_WORKSPACE: ["OIDC_LOGIN", "SAML_LOGIN"],
    OKTA: ["PASSWORD_LOGIN"],
    [NO_IDENTITY_PROVIDER]: ["PASSWORD_LOGIN"],
  };

  rule(event: PantherEvent) {
    return !isAllowedLogin(event, this.allowedIdps);
  }

  title(event: PantherEvent) {
    return `Unapproved login of ${loginSummary(event)}`;
  }
}
