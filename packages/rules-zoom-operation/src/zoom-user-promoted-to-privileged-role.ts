import { contains, LogType, type PantherEvent, Rule, Severity, startsWith, type When } from "@pypanther/core";
import { titleValue } from "@pypanther/helpers/title-value";
import { zoomOperator } from "@pypanther/helpers/zoom";
import { zoomRoleChange } from "@pypanther/helpers/zoom-role-change";
import type { ZoomOperation } from "./events";

/** A Zoom user without a privileged role was given one. */
export class ZoomUserPromotedtoPrivilegedRole extends Rule<ZoomOperation> {
  id = "Zoom.User.Promoted.to.Privileged.Role-prototype";
  displayName = "Zoom User Promoted to Privileged Role";
  logTypes = [LogType.ZOOM_OPERATION];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A Zoom user without a privileged role was given one. With it an attacker can read recordings, change settings " +
    "and add users.";
  defaultRunbook =
    "1. Ask the operator and the user's manager whether the role was requested. " +
    "2. Read in the operation log whom else the operator promoted. " +
    "3. Review what the user did with the role: users added, recordings opened, settings changed. " +
    "4. Take the role away and end the user's sessions if nobody requested it.";
  defaultReference = "https://support.zoom.com/hc/en/article?id=zm_kb&sysparm_article=KB0064983";

  when: When = { action: contains("Update"), category_type: "User", operation_detail: startsWith("Change Role") };

  /** The roles that have power over the account. */
  privilegedRoles: string[] = ["Admin", "Co-Owner", "Owner", "Billing Admin"];

  rule(event: PantherEvent<ZoomOperation>) {
    const change = zoomRoleChange(event.string("operation_detail"));
    return change !== null && this.privilegedRoles.includes(change.to) && !this.privilegedRoles.includes(change.from);
  }

  title(event: PantherEvent<ZoomOperation>) {
    const change = zoomRoleChange(event.string("operation_detail"));
    const user = titleValue(change?.user, "a user");
    const roles = `from ${titleValue(change?.from, "an unknown role")} to ${titleValue(change?.to, "an unknown role")}`;
    return `${zoomOperator(event)} promoted the Zoom user ${user} ${roles}`;
  }
}
