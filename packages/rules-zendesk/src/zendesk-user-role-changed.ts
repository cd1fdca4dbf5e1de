import { contains, ignoringCase, LogType, not, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { ADMIN_ROLE_ASSIGNED } from "@pypanther/helpers/event-type";
import { titleValue } from "@pypanther/helpers/title-value";
import {
  ZENDESK_CHANGE_DESCRIPTION,
  ZENDESK_UNKNOWN_ROLE,
  zendeskActor,
  zendeskGetRoles,
} from "@pypanther/helpers/zendesk";

/** The role of a Zendesk user changed to one that is not an administrator's. */
export class ZendeskUserRoleChanged extends Rule {
  id = "Zendesk.UserRoleChanged-prototype";
  displayName = "Zendesk User Role Changed";
  logTypes = [LogType.ZENDESK_AUDIT];
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "The role of a Zendesk user changed to one without administrator rights. A wider role lets an attacker read " +
    "more tickets and customer data.";
  defaultRunbook =
    "1. Compare the new role in the title with the user's job. " +
    "2. Ask the person who made the change about a role that does not fit. " +
    "3. Restore the old role if there is no reason, and check what the user read with the new one.";
  defaultReference =
    "https://support.zendesk.com/hc/en-us/articles/4408824375450-Setting-roles-and-access-in-Zendesk-Admin-Center";
  summaryAttributes = ["p_any_ip_addresses"];

  when: When = {
    source_type: "user",
    action: "update",
    [ZENDESK_CHANGE_DESCRIPTION]: ignoringCase(contains("role changed")),
    "udm:event_type": not(ADMIN_ROLE_ASSIGNED),
  };

  title(event: PantherEvent) {
    const user = titleValue(event.udmString("user"), "an unknown user");
    const [before, after] = zendeskGetRoles(event);
    return `${zendeskActor(event)} changed Zendesk role of ${user} from ${roleTitle(before)} to ${roleTitle(after)}`;
  }
}

function roleTitle(role: string): string {
  return role === ZENDESK_UNKNOWN_ROLE ? "an unknown role" : `[${role}]`;
}
