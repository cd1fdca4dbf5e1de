import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import {
  auditActorTarget,
  auditSucceeded,
  auditText,
  csAlertContext,
} from "@pypanther/helpers/crowdstrike-event-streams";
import { titleValue } from "@pypanther/helpers/title-value";

/** A Falcon user was granted an administrative role. */
export class CrowdstrikeAdminRoleAssigned extends Rule {
  id = "Crowdstrike.AdminRoleAssigned-prototype";
  displayName = "Crowdstrike Admin Role Assigned";
  logTypes = [LogType.CROWDSTRIKE_EVENT_STREAMS];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1098.003", "TA0004:T1098.003"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "A Falcon user was granted an administrative role. An attacker can turn protection off with it.";
  defaultRunbook =
    "1. Check that the grant was asked for and approved. " +
    "2. Review what the target did in Falcon since. " +
    "3. Look at how the actor signed in. " +
    "4. Take the role away and suspend both users if the grant was not approved.";

  when: When = { "event.OperationName": "grantUserRoles" };

  /** The roles with power over Falcon or its hosts. */
  adminRoles: string[] = [
    "billing_dashboard_admin",
    "falconhost_admin",
    "firewall_manager",
    "xdr_admin",
    "remote_responder_three",
  ];

  rule(event: PantherEvent) {
    return auditSucceeded(event) && this.grantedAdminRoles(event).length > 0;
  }

  title(event: PantherEvent) {
    const [actor, target] = ["actor_user", "target_name"].map((key) =>
      titleValue(auditText(event, key), "an unknown user"),
    );
    return `${actor} granted [${this.grantedAdminRoles(event).join(", ")}] to ${target} in Falcon`;
  }

  dedup(event: PantherEvent) {
    return auditActorTarget(event);
  }

  alertContext(event: PantherEvent): AlertContext {
    return { ...csAlertContext(event), actor_target: auditActorTarget(event) };
  }

  /** The powerful ones among the roles that were granted. */
  grantedAdminRoles(event: PantherEvent): string[] {
    const granted = auditText(event, "roles").split(",");
    return this.adminRoles.filter((role) => granted.includes(role));
  }
}
