import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { AUTH0_DASHBOARD, auth0AlertContext, auth0User } from "@pypanther/helpers/auth0";

/** A user gets prompt after prompt, in the hope that they tap yes to be left in peace. */
export class Auth0PushNotificationFatigue extends Rule {
  id = "Auth0.PushNotification.Fatigue-prototype";
  displayName = "Auth0 Push Notification Fatigue";
  logTypes = [LogType.AUTH0_EVENTS];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1621"] };
  dedupPeriodMinutes = 30;
  threshold = 5;
  defaultSeverity = Severity.HIGH;
  defaultDescription = "Several MFA push notifications were sent within half an hour.";
  defaultRunbook =
    "1. Call the user and ask whether they are signing in. " +
    "2. If not, change the password, which the sender of the prompts must know. " +
    "3. Look for an approval among the prompts and end the session it opened. " +
    "4. Move the user to a factor that shows a number to compare.";
  defaultReference = "https://github.com/auth0/auth0-customer-detections/tree/main/detections";

  when: When = {
    "data.type": "gd_send_pn",
    "data.details.request.channel": AUTH0_DASHBOARD,
  };

  title(event: PantherEvent) {
    return `Many MFA push notifications sent for [${auth0User(event)}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return auth0AlertContext(event);
  }
}
