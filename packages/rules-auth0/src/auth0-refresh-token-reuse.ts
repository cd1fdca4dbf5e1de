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

/** A spent refresh token was presented again, so two parties hold it and one of them stole it. */
export class Auth0RefreshTokenReuse extends Rule {
  id = "Auth0.RefreshToken.Reuse-prototype";
  displayName = "Auth0 Refresh Token Reused";
  logTypes = [LogType.AUTH0_EVENTS];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1528"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription = "A refresh token that was already exchanged came back.";
  defaultRunbook =
    "1. Compare addresses and devices of the first and the second exchange. " +
    "2. Revoke the user's grants and make them sign in again. " +
    "3. Look for malware or a leaky client where the token was kept.";
  defaultReference = "https://github.com/auth0/auth0-customer-detections/tree/main/detections";

  when: When = {
    "data.type": "ferrt",
    "data.description": "Unsuccessful Refresh Token exchange, reused refresh token detected",
    "data.details.request.channel": AUTH0_DASHBOARD,
  };

  title(event: PantherEvent) {
    return `A refresh token of [${auth0User(event)}] was used again in [${auth0Source(event)}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return auth0AlertContext(event);
  }
}
