import { CorrelationRule, group, type Reports, Severity } from "@pypanther/core";
import { OneLoginHighRiskFailedLogin } from "../onelogin-high-risk-failed-login";
import { OneLoginLogin } from "../onelogin-login";

/** A stranger who guesses until it works leaves a risky failure and then a success. */
export class OneLoginHighRiskFailedLoginWithSuccessfulLogin extends CorrelationRule {
  id = "OneLogin.HighRiskFailedLogin.WITH.SuccessfulLogin";
  displayName = "OneLogin High Risk Failed Login WITH Successful Login";
  enabled = false;
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1078"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A risky sign-in of a OneLogin user failed, and the user also signed in. The password may have been guessed or " +
    "phished.";
  defaultRunbook =
    "1. Compare address and device of the two sign-ins. " +
    "2. Ask the user whether both were theirs. " +
    "3. If it was an attack, end the sessions of the user, reset password and factors and review the applications " +
    "that were opened.";
  defaultReference = "https://resources.onelogin.com/OneLogin_RiskBasedAuthentication-WP-v5.pdf";

  lookbackMinutes = 1800;
  detection = group({
    steps: { HighRiskFailedLogin: OneLoginHighRiskFailedLogin, SuccessfulLogin: OneLoginLogin },
    match: { user: "user_name" },
  });
}
