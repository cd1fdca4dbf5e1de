import { LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { oneLoginUser } from "@pypanther/helpers/onelogin";

/** A sign-in that OneLogin held to be risky failed: a stranger may be trying a password. */
export class OneLoginHighRiskFailedLogin extends Rule {
  id = "OneLogin.HighRiskFailedLogin-prototype";
  displayName = "OneLogin Failed High Risk Login";
  logTypes = [LogType.ONELOGIN_EVENTS];
  tags = ["OneLogin"];
  defaultSeverity = Severity.LOW;
  defaultDescription = "A sign-in with a high risk score failed.";
  defaultRunbook =
    "1. Look at the risk reasons, the address and the device of the attempt. " +
    "2. Check whether the user has succeeded from there before. " +
    "3. Warn the user and reset the password if it was not them.";
  defaultReference = "https://resources.onelogin.com/OneLogin_RiskBasedAuthentication-WP-v5.pdf";
  summaryAttributes = ["account_id", "user_name", "user_id"];

  when: When = { event_type_id: [6, "6"] };

  rule(event: PantherEvent) {
    return event.number("risk_score") > 50;
  }

  title(event: PantherEvent) {
    return `Risky sign-in of [${oneLoginUser(event)}] failed`;
  }
}
