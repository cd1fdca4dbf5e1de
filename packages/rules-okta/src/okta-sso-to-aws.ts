import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { contains } from "@pypanther/helpers/contains";

/** A user went on from Okta into AWS; a signal to join with what happens there. */
export class OktaSSOtoAWS extends Rule {
  id = "Okta.SSO.to.AWS-prototype";
  displayName = "SIGNAL - Okta SSO to AWS";
  createAlert = false;
  logTypes = [LogType.OKTA_SYSTEM_LOG];
  defaultSeverity = Severity.INFO;
  defaultDescription = "A user opened AWS through single sign-on.";
  defaultRunbook =
    "1. The event alone asks for nothing. " +
    "2. Within a correlation, follow the user's actions in CloudTrail from this moment. " +
    "3. Check address and device against the user's usual ones.";

  when: When = {
    eventType: "user.authentication.sso",
    "outcome.result": "SUCCESS",
  };

  rule(event: PantherEvent) {
    return contains(event.deepWalk(["target", "displayName"]), "AWS IAM Identity Center");
  }

  alertContext(event: PantherEvent): AlertContext {
    return { actor: event.string("actor", "alternateId").split("@", 1)[0] };
  }
}
