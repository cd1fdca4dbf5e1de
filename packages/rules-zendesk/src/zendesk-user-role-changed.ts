import { contains, ignoringCase, LogType, not, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { ADMIN_ROLE_ASSIGNED } from "@pypanther/helpers/event-type";
import { ZENDESK_CHANGE_DESCRIPTION, zendeskActor, zendeskGetRoles } from "@pypanther/helpers/zendesk";

/** A user of Zendesk has another role, short of administrator, and with it other rights over tickets and customers. */
export class ZendeskUserRoleChanged extends Rule {
  id = "Zendesk.UserRoleChanged-prototype";
  displayName = "Zendesk User Role Changed";
  logTypes = [LogType.ZENDESK_AUDIT];
  defaultSeverity = Severity.INFO;
  defaultDescription = "The role of a Zendesk user changed to one without administrator rights.";
  defaultRunbook =
    "1. Compare the new role with the job of the user. " +
    "2. Ask the actor about a role that does not fit. " +
    "3. Put the old role back if there is no reason, and check what was read with the new one.";
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
    const actor = zendeskActor(event);
    const user = event.udmString("user") || "<UNKNOWN_USER>";
    const [before, after] = zendeskGetRoles(event);
    return `[${actor}] changed the Zendesk role of [${user}] from [${before}] to [${after}]`;
  }
}
