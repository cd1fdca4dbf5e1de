import { asText, type PantherEvent, ScheduledRule, Severity } from "@pypanther/core";

/** A scheduled query found many failed logins within an hour. */
export class Auth0BruteForce extends ScheduledRule {
  id = "Auth0.Brute.Force-prototype";
  displayName = "Auth0 Brute Force";
  scheduledQueries = ["Auth0 Brute Force Detection"];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "The scheduled query for failed logins found many of them within an hour. Somebody may be guessing passwords.";
  defaultRunbook =
    "1. Run the query grouped by address and by account to see where the failures come from. " +
    "2. Check whether any of the addresses logged in successfully afterwards. " +
    "3. Block the addresses, and reset the passwords of accounts that were entered. " +
    "4. Make sure that brute-force protection is on under Security > Attack Protection.";
  defaultReference = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes";

  rule(event: PantherEvent) {
    // A row without columns tells of nothing.
    return event.size > 0;
  }

  title(event: PantherEvent) {
    return `Auth0 saw [${asText(event.get("total_incidents", 5))}] failed logins in the last hour`;
  }
}
