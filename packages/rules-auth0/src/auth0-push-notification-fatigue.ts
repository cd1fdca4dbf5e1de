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

/** Several MFA push notifications were sent within a short time. */
export class Auth0PushNotificationFatigue extends Rule {
  id = "Auth0.PushNotification.Fatigue-prototype";
  displayName = "Auth0 Push Notification Fatigue";
  logTypes = [LogType.AUTH0_EVENTS];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1621"] };
  dedupPeriodMinutes = 30;
  threshold = 5;
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "Several MFA push notifications were sent within half an hour. An attacker who has the password hopes that the " +
    "user approves one to be left alone.";
  defaultRunbook =
    "1. Call the user and ask whether they are signing in. " +
    "2. Look for an approval among the notifications, and end the session that it opened. " +
    "3. Move the user to a factor that shows a number to compare. " +
    "4. Reset the user's password if the logins were not theirs, as somebody knows it.";
  defaultReference = "https://github.com/auth0/auth0-customer-detections/tree/main/detections";

  when: When = {
    "data.type": "gd_send_pn",
    "data.details.request.channel": AUTH0_DASHBOARD,
  };

  title(event: PantherEvent) {
    return `Many MFA push notifications sent for ${auth0User(event)}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return auth0AlertContext(event);
  }
}
