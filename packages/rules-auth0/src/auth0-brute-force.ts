import { asText, type PantherEvent, ScheduledRule, Severity } from "@pypanther/core";

/** A scheduled search counts failed logins; whatever it returns is guessing that went on for an hour. */
export class Auth0BruteForce extends ScheduledRule {
  id = "Auth0.Brute.Force-prototype";
  displayName = "Auth0 Brute Force";
  scheduledQueries = ["Auth0 Brute Force Detection"];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "The search for failed logins found more of them within an hour than chance explains.";
  defaultRunbook =
    "1. Run the search for single addresses and accounts to see who is behind the failures. " +
    "2. Block the addresses; force a new password on accounts that were entered in the end. " +
    "3. Check that brute-force protection is switched on for the tenant.";
  defaultReference = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes";

  rule(event: PantherEvent) {
    // A row without columns tells of nothing.
    return event.size > 0;
  }

  title(event: PantherEvent) {
    return `Auth0 saw [${asText(event.get("total_incidents", 5))}] failed logins in the last hour`;
  }
}
