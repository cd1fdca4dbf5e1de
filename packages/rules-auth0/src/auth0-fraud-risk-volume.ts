import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { auth0AlertContext, auth0Source, auth0User } from "@pypanther/helpers/auth0";

/** Many sign-ups, successful, failed or with leaked passwords, reached the tenant within an hour. */
export class Auth0FraudRiskVolume extends Rule {
  id = "Auth0.FraudRisk.Volume-prototype";
  displayName = "Auth0 Fraud Risk by Volume";
  logTypes = [LogType.AUTH0_EVENTS];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1136"] };
  threshold = 20;
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "Many sign-ups reached the tenant within an hour. Fraudsters create accounts in bulk to abuse trials, send spam " +
    "or hide.";
  defaultRunbook =
    "1. Compare addresses, mail domains and user agents of the new accounts. " +
    "2. Ask marketing whether a campaign explains the sign-ups. " +
    "3. Require a captcha or a confirmed address for sign-ups. " +
    "4. Block and delete the accounts that are fake.";
  defaultReference =
    "https://github.com/auth0/auth0-customer-detections/blob/main/detections/risk_of_signup_fraud_by_volume.yml";

  when: When = { "data.type": () => this.suspiciousEventTypes };

  /** The types of events that count. */
  suspiciousEventTypes: string[] = ["fs", "ss", "signup_pwd_leak"];

  title(event: PantherEvent) {
    return `Sign-ups at ${auth0Source(event)} may be fraud: ${auth0User(event)}, event [${event.text("data", "type")}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return auth0AlertContext(event);
  }
}
