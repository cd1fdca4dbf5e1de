import { LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { titleValue } from "@pypanther/helpers/title-value";
import type { OktaSystemLog } from "./events";

/** A user signed in to Okta; correlation rules build on it. */
export class OktaLoginSuccess extends Rule<OktaSystemLog> {
  id = "Okta.Login.Success-prototype";
  displayName = "Okta Login Signal";
  enabled = false;
  createAlert = false;
  logTypes = [LogType.OKTA_SYSTEM_LOG];
  defaultSeverity = Severity.INFO;
  defaultDescription = "A user signed in to Okta. Correlation rules join it with other signals.";
  defaultRunbook =
    "1. Note address, device and time of the sign-in from the event. " +
    "2. Compare them with the user's earlier sign-ins. " +
    "3. End the session and reset the password if a correlation shows an attack.";

  when: When = {
    eventType: "user.session.start",
    "outcome.result": "SUCCESS",
  };

  title(event: PantherEvent<OktaSystemLog>) {
    return `${titleValue(event.deepGet("actor", "displayName"), "an unknown user")} signed in to Okta`;
  }
}
