import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { titleValue } from "@pypanther/helpers/title-value";

/** An Atlassian administrator logged in as another user. */
export class AtlassianUserLoggedInAsUser extends Rule {
  id = "Atlassian.User.LoggedInAsUser-prototype";
  displayName = "Atlassian admin impersonated another user";
  logTypes = [LogType.ATLASSIAN_AUDIT];
  tags = ["Atlassian", "User impersonation"];
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "An Atlassian administrator logged in as another user. What they read and change is then recorded in that " +
    "user's name.";
  defaultRunbook =
    "1. Ask the administrator named in the title for the support case behind it. " +
    "2. Ask the user whether they knew of it. " +
    "3. List in the audit log what was read and changed in the user's name. " +
    "4. Suspend the administrator and review their other sessions if there is no case.";
  defaultReference = "https://support.atlassian.com/user-management/docs/log-in-as-another-user/";

  when: When = { "attributes.action": "user_logged_in_as_user" };

  title(event: PantherEvent) {
    const actor = titleValue(event.string("attributes", "actor", "email"), "an unknown user");
    return `${actor} logged in to Atlassian as ${titleValue(impersonated(event), "an unknown user")}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return {
      Timestamp: event.deepGet("attributes", "time") ?? "<unknown-time>",
      Actor: event.deepGet("attributes", "actor", "email") ?? "<unknown-actor-email>",
      "Impersonated user": impersonated(event) || "<unknown-email>",
      "Event ID": event.get("id"),
    };
  }
}

function impersonated(event: PantherEvent): string {
  return event.readers("attributes", "context")[0]?.string("attributes", "email") ?? "";
}
