import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";

/** An administrator of Atlassian opened a session as another user, so that what follows bears the wrong name. */
export class AtlassianUserLoggedInAsUser extends Rule {
  id = "Atlassian.User.LoggedInAsUser-prototype";
  displayName = "Atlassian admin impersonated another user";
  logTypes = [LogType.ATLASSIAN_AUDIT];
  tags = ["Atlassian", "User impersonation"];
  defaultSeverity = Severity.HIGH;
  defaultDescription = "An Atlassian administrator used the feature that signs them in as somebody else.";
  defaultRunbook =
    "1. Ask the administrator for the support case that called for it. " +
    "2. Let the user confirm that they knew. " +
    "3. List what was read and changed in the name of the user until the session ended. " +
    "4. Without a case, suspend the administrator and review their other sessions.";
  defaultReference = "https://support.atlassian.com/user-management/docs/log-in-as-another-user/";

  when: When = { "attributes.action": "user_logged_in_as_user" };

  title(event: PantherEvent) {
    const actor = event.string("attributes", "actor", "email") || "<unknown-email>";
    return `[${actor}] logged in to Atlassian as [${impersonated(event)}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return {
      Timestamp: event.deepGet("attributes", "time") ?? "<unknown-time>",
      Actor: event.deepGet("attributes", "actor", "email") ?? "<unknown-actor-email>",
      "Impersonated user": impersonated(event),
      "Event ID": event.get("id"),
    };
  }
}

function impersonated(event: PantherEvent): string {
  return event.readers("attributes", "context")[0]?.string("attributes", "email") || "<unknown-email>";
}
