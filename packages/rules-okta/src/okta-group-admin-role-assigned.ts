import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { oktaAlertContext, oktaTarget } from "@pypanther/helpers/okta";
import { titleValue } from "@pypanther/helpers/title-value";
import type { OktaSystemLog } from "./events";

/** An administrator role was assigned to a group, which makes all its members administrators. */
export class OktaGroupAdminRoleAssigned extends Rule<OktaSystemLog> {
  id = "Okta.Group.Admin.Role.Assigned-prototype";
  displayName = "Okta Group Admin Role Assigned";
  logTypes = [LogType.OKTA_SYSTEM_LOG];
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "An administrator role was assigned to a group. Everyone in the group, and everyone added later, becomes an " +
    "administrator.";
  defaultRunbook =
    "1. List the members of the group and who may add to it. " +
    "2. Confirm the assignment with the owners of the tenant. " +
    "3. Remove the role from the group if it was not agreed on, and review what its members did since.";
  defaultReference =
    "https://support.okta.com/help/s/article/How-to-assign-Administrator-roles-to-groups?language=en_US#:~:text=Log%20in%20to%20the%20Admin,user%20and%20click%20Save%20changes";

  when: When = {
    eventType: "group.privilege.grant",
  };

  title(event: PantherEvent<OktaSystemLog>) {
    return `Administrator role assigned to group ${titleValue(oktaTarget(event).get("alternateId"), "of unknown name")}`;
  }

  alertContext(event: PantherEvent<OktaSystemLog>): AlertContext {
    return oktaAlertContext(event);
  }
}
