import { LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";

/** A user signed in; a signal that correlation rules build on. */
export class OktaLoginSuccess extends Rule {
  id = "Okta.Login.Success-prototype";
  displayName = "Okta Login Signal";
  enabled = false;
  createAlert = false;
  logTypes = [LogType.OKTA_SYSTEM_LOG];
  defaultSeverity = Severity.INFO;
  defaultDescription = "A session began.";
  defaultRunbook =
    "1. A sign-in needs no response of its own. " +
    "2. If it is part of a larger alert, note address, device and time. " +
    "3. Compare them with what is usual for the user.";

  when: When = {
    eventType: "user.session.start",
    "outcome.result": "SUCCESS",
  };

  title(event: PantherEvent) {
    return `[${event.text("actor", "displayName")}] signed in to Okta`;
  }
}
