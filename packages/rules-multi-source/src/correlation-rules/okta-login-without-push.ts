import { CorrelationRule, group, type Reports, Severity, step } from "@pypanther/core";
import { OktaLoginSuccess } from "@pypanther/rules-okta";
import { PushSecurityAuthorizedIdPLogin } from "@pypanther/rules-push-security";

/**
 * Every browser of the company reports its logins to Push Security, so a login that Push did not see came from
 * elsewhere.
 */
export class OktaLoginWithoutPush extends CorrelationRule {
  id = "Okta.Login.Without.Push.Group";
  displayName = "Okta Login Without Push";
  enabled = false;
  tags = ["Okta", "Push Security", "Identity Verification", "Configuration Required", "Credential Access"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1078", "TA0006:T1539", "TA0006:T1621"] };
  defaultSeverity = Severity.CRITICAL;
  defaultDescription =
    "A user signed in to Okta, and Push Security saw no approved login by that address around the time. Somebody " +
    "with a stolen password or session may use a device of their own.";
  defaultRunbook =
    "1. Check that the logs of Push Security are complete and that the user has its browser extension. " +
    "2. Compare address, device and place of the sign-in with earlier ones. " +
    "3. Ask the user whether the sign-in was theirs. " +
    "4. If it was an attack, end the sessions of the user in Okta, reset password and factors and review what was " +
    "opened.";
  defaultReference =
    "https://www.okta.com/resources/datasheet/okta-adaptive-multi-factor-authentication-product-datasheet/";

  lookbackMinutes = 1800;
  timeoutMinutes = 10;
  detection = group({
    steps: { Push: step(PushSecurityAuthorizedIdPLogin, { absence: true }), Okta: OktaLoginSuccess },
    match: { email: { Push: "new.email", Okta: "actor.alternateId" } },
  });
}
