import { LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { oneLoginUser } from "@pypanther/helpers/onelogin";

/** A user signed in; kept as a signal for rules that put several events together. */
export class OneLoginLogin extends Rule {
  id = "OneLogin.Login-prototype";
  displayName = "Signal - OneLogin Login";
  createAlert = false;
  logTypes = [LogType.ONELOGIN_EVENTS];
  tags = ["OneLogin"];
  defaultSeverity = Severity.INFO;
  defaultDescription = "A user signed in to OneLogin.";
  defaultRunbook =
    "1. Nothing is to be done about a sign-in alone. " +
    "2. When another alert leads here, compare address and device with the user's earlier sign-ins. " +
    "3. Follow the applications opened afterwards.";
  defaultReference = "https://resources.onelogin.com/OneLogin_RiskBasedAuthentication-WP-v5.pdf";

  when: When = { event_type_id: [5, "5"] };

  title(event: PantherEvent) {
    return `[${oneLoginUser(event)}] signed in to OneLogin`;
  }
}
