import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { contains } from "@pypanther/helpers/contains";
import type { OktaSystemLog } from "./events";

/** A user opened AWS through single sign-on; correlation rules build on it. */
export class OktaSSOtoAWS extends Rule<OktaSystemLog> {
  id = "Okta.SSO.to.AWS-prototype";
  displayName = "SIGNAL - Okta SSO to AWS";
  createAlert = false;
  logTypes = [LogType.OKTA_SYSTEM_LOG];
  defaultSeverity = Severity.INFO;
  defaultDescription = "A user opened AWS through single sign-on. Correlation rules join it with what happens in AWS.";
  defaultRunbook =
    "1. Compare address and device of the event with the user's earlier ones. " +
    "2. Follow the user's actions in CloudTrail from this moment. " +
    "3. End the Okta session and revoke the AWS session if a correlation shows an attack.";

  when: When = {
    eventType: "user.authentication.sso",
    "outcome.result": "SUCCESS",
  };

  rule(event: PantherEvent<OktaSystemLog>) {
    return contains(event.deepWalk(["target", "displayName"]), "AWS IAM Identity Center");
  }

  alertContext(event: PantherEvent<OktaSystemLog>): AlertContext {
    return { actor: event.string("actor", "alternateId").split("@", 1)[0] };
  }
}
