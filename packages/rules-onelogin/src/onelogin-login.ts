import { LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { oneLoginUser } from "@pypanther/helpers/onelogin";

/** A user signed in to OneLogin. */
export class OneLoginLogin extends Rule {
  id = "OneLogin.Login-prototype";
  displayName = "Signal - OneLogin Login";
  createAlert = false;
  logTypes = [LogType.ONELOGIN_EVENTS];
  tags = ["OneLogin"];
  defaultSeverity = Severity.INFO;
  defaultDescription = "A user signed in to OneLogin. This is a signal for other detections.";
  defaultRunbook =
    "1. Compare address and device with the user's earlier sign-ins. " +
    "2. Look at the applications that were opened afterwards. " +
    "3. Lock the account if another alert shows that the sign-in was not the user's.";
  defaultReference = "https://resources.onelogin.com/OneLogin_RiskBasedAuthentication-WP-v5.pdf";

  when: When = { event_type_id: [5, "5"] };

  title(event: PantherEvent) {
    return `${oneLoginUser(event)} signed in to OneLogin`;
  }
}
