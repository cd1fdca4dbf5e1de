import { LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { oneLoginUser } from "@pypanther/helpers/onelogin";

/** A sign-in to OneLogin with a high risk score failed. */
export class OneLoginHighRiskFailedLogin extends Rule {
  id = "OneLogin.HighRiskFailedLogin-prototype";
  displayName = "OneLogin Failed High Risk Login";
  logTypes = [LogType.ONELOGIN_EVENTS];
  tags = ["OneLogin"];
  defaultSeverity = Severity.LOW;
  defaultDescription = "A sign-in to OneLogin with a high risk score failed. Somebody may be trying a stolen password.";
  defaultRunbook =
    "1. Read the risk reasons, the address and the device of the attempt. " +
    "2. Check whether the user has signed in from there before. " +
    "3. Reset the user's password if the attempt was not theirs.";
  defaultReference = "https://resources.onelogin.com/OneLogin_RiskBasedAuthentication-WP-v5.pdf";
  summaryAttributes = ["account_id", "user_name", "user_id"];

  when: When = { event_type_id: [6, "6"] };

  rule(event: PantherEvent) {
    return event.number("risk_score") > 50;
  }

  title(event: PantherEvent) {
    return `Risky sign-in of ${oneLoginUser(event)} failed`;
  }
}
