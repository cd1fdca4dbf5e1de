import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { AUTH0_DASHBOARD, auth0AlertContext, auth0Source, auth0User } from "@pypanther/helpers/auth0";

/** A refresh token that had already been exchanged was used again. */
export class Auth0RefreshTokenReuse extends Rule {
  id = "Auth0.RefreshToken.Reuse-prototype";
  displayName = "Auth0 Refresh Token Reused";
  logTypes = [LogType.AUTH0_EVENTS];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1528"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A refresh token that had already been exchanged was used again. Two parties hold it, and one of them may have " +
    "stolen it.";
  defaultRunbook =
    "1. Compare the addresses and devices of both exchanges. " +
    "2. Revoke the user's grants and have them sign in again. " +
    "3. Search the device and the client where the token was kept for malware or leaks if it was stolen.";
  defaultReference = "https://github.com/auth0/auth0-customer-detections/tree/main/detections";

  when: When = {
    "data.type": "ferrt",
    "data.description": "Unsuccessful Refresh Token exchange, reused refresh token detected",
    "data.details.request.channel": AUTH0_DASHBOARD,
  };

  title(event: PantherEvent) {
    return `A refresh token of ${auth0User(event)} was used again in ${auth0Source(event)}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return auth0AlertContext(event);
  }
}
