import {
  type AlertContext,
  asText,
  contains,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { patternMatchList } from "@pypanther/helpers/glob";
import { oktaActorLogin, oktaAlertContext } from "@pypanther/helpers/okta";

/** The tenant ran into its request limits, by guessing, flooding or a program gone wild. */
export class OktaRateLimits extends Rule {
  id = "Okta.Rate.Limits-prototype";
  displayName = "Okta Rate Limits";
  logTypes = [LogType.OKTA_SYSTEM_LOG];
  tags = ["Credential Access", "Brute Force", "Impact", "Network Denial of Service"];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1110", "TA0040:T1498"] };
  dedupPeriodMinutes = 1440;
  defaultSeverity = Severity.LOW;
  defaultDescription = "A rate limit of the tenant was violated.";
  defaultRunbook =
    "1. See which limit it was and which client used it up. " +
    "2. Have its owner slow the client down if it is yours. " +
    "3. Block addresses that flood or guess, and check whether sign-ins still work.";
  defaultReference = "https://developer.okta.com/docs/reference/rl-system-log-events/";

  when: When = { eventType: contains("violation") };

  /** The event types that count, as globs; those that tell of no violation are left out. */
  detectionEvents: string[] = [
    "app.oauth2.client_id_rate_limit_warning",
    "application.integration.rate_limit_exceeded",
    "system.client.rate_limit.*",
    "system.client.concurrency_rate_limit.*",
    "system.operation.rate_limit.*",
    "system.org.rate_limit.*",
    "core.concurrency.org.limit.violation",
  ];

  rule(event: PantherEvent) {
    return patternMatchList(event.string("eventType"), this.detectionEvents);
  }

  title(event: PantherEvent) {
    const login = oktaActorLogin(event);
    const name = login === "unknown" ? asText(event.deepGet("actor", "displayName"), "<id-not-found>") : login;
    const type = asText(event.deepGet("actor", "type"), "<type-not-found>");
    return `Okta rate limit [${event.string("eventType")}] hit by ${type} [${name}]`;
  }

  dedup(event: PantherEvent) {
    return event.text("actor", "id");
  }

  alertContext(event: PantherEvent): AlertContext {
    return oktaAlertContext(event);
  }
}
