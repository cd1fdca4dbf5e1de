import { contains, LogType, type PantherEvent, Rule, Severity, startsWith, type When } from "@pypanther/core";
import { zoomRoleChange } from "@pypanther/helpers/zoom-role-change";

/** A Zoom user got power over the account: its recordings, its users or its bills. */
export class ZoomUserPromotedtoPrivilegedRole extends Rule {
  id = "Zoom.User.Promoted.to.Privileged.Role-prototype";
  displayName = "Zoom User Promoted to Privileged Role";
  logTypes = [LogType.ZOOM_OPERATION];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "A user who held no privileged role in Zoom was given one.";
  defaultRunbook =
    "1. Ask the operator and the user's manager whether the new role was requested. " +
    "2. See in the operation log whom else the operator promoted. " +
    "3. Take the role away again if nobody stands by it, and end the user's sessions. " +
    "4. Review what was done with the role meanwhile: users added, recordings opened, settings changed.";
  defaultReference = "https://support.zoom.com/hc/en/article?id=zm_kb&sysparm_article=KB0064983";

  when: When = { action: contains("Update"), category_type: "User", operation_detail: startsWith("Change Role") };

  /** The roles that have power over the account. */
  privilegedRoles: string[] = ["Admin", "Co-Owner", "Owner", "Billing Admin"];

  rule(event: PantherEvent) {
    const change = zoomRoleChange(event.string("operation_detail"));
    return change !== null && this.privilegedRoles.includes(change.to) && !this.privilegedRoles.includes(change.from);
  }

  title(event: PantherEvent) {
    const change = zoomRoleChange(event.string("operation_detail"));
    const operator = event.text("operator") || "<operator-not-found>";
    return `Zoom user [${change?.user ?? ""}] promoted from [${change?.from ?? ""}] to [${change?.to ?? ""}] by [${operator}]`;
  }
}
