import {
  type AlertContext,
  contains,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { patternMatchList } from "@pypanther/helpers/glob";
import { oktaAlertContext } from "@pypanther/helpers/okta";
import { titleValue } from "@pypanther/helpers/title-value";
import type { OktaSystemLog } from "./events";

/** A rate limit of the tenant was exceeded. */
export class OktaRateLimits extends Rule<OktaSystemLog> {
  id = "Okta.Rate.Limits-prototype";
  displayName = "Okta Rate Limits";
  logTypes = [LogType.OKTA_SYSTEM_LOG];
  tags = ["Credential Access", "Brute Force", "Impact", "Network Denial of Service"];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1110", "TA0040:T1498"] };
  dedupPeriodMinutes = 1440;
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "A rate limit of the tenant was exceeded. Somebody may be guessing passwords or flooding the tenant, or a " +
    "program sends too many requests.";
  defaultRunbook =
    "1. Read from the event which limit it was and which client reached it. " +
    "2. Have the owner slow the client down if it is one of yours. " +
    "3. Block the addresses that flood or guess, and check that sign-ins work.";
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

  rule(event: PantherEvent<OktaSystemLog>) {
    return patternMatchList(event.string("eventType"), this.detectionEvents);
  }

  title(event: PantherEvent<OktaSystemLog>) {
    const login = event.text("actor", "alternateId");
    const name = login === "unknown" ? event.text("actor", "displayName") : login;
    const who = `${event.text("actor", "type")} ${titleValue(name, "of unknown name")}`.trimStart();
    return `Okta rate limit [${event.string("eventType")}] reached by ${who}`;
  }

  dedup(event: PantherEvent<OktaSystemLog>) {
    return event.text("actor", "id");
  }

  alertContext(event: PantherEvent<OktaSystemLog>): AlertContext {
    return oktaAlertContext(event);
  }
}
