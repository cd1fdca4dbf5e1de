import {
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";
import { netskopeUser } from "@pypanther/helpers/netskope";

/** A Netskope administrator account was created, changed, unlocked, switched or deleted. */
export class NetskopeAdminUserChange extends Rule {
  id = "Netskope.AdminUserChange-prototype";
  displayName = "An administrator account was created, deleted, or modified.";
  logTypes = [LogType.NETSKOPE_AUDIT];
  tags = ["Netskope", "Account Manipulation"];
  reports: Reports = { "MITRE ATT&CK": ["TA0004:T1098"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A Netskope administrator account was created, changed, unlocked, enabled, disabled or deleted. An attacker may " +
    "give themselves control over web traffic, or lock administrators out.";
  defaultRunbook =
    "1. Ask the user named in the title which request the change belongs to. " +
    "2. Compare the account and its role with what was approved. " +
    "3. Review in the audit log what the account did since. " +
    "4. Undo the change and disable the account that made it if there was no request.";
  defaultReference = "https://docs.netskope.com/en/netskope-help/admin-console/administration/managing-administrators/";

  when: When = { audit_log_event: () => this.adminUserChangeEvents };

  /** The audited events that change an administrator account. */
  adminUserChangeEvents: string[] = [
    "Created new admin",
    "Added SSO Admin",
    "Edited SSO Admin Record",
    "Created new support admin",
    "Edit admin record",
    "Deleted admin",
    "Enabled admin",
    "Disabled admin",
    "Unlocked admin",
    "Updated admin settings",
    "Deleted Netskope SSO admin",
  ];

  /** Parts of events, in lower case, that make the alert critical. */
  criticalChanges: string[] = ["create", "add", "delete"];

  title(event: PantherEvent) {
    return `${netskopeUser(event)} changed a Netskope administrator account: [${event.text("audit_log_event")}]`;
  }

  severity(event: PantherEvent): SeverityOrDefault {
    const change = event.string("audit_log_event").toLowerCase();
    return this.criticalChanges.some((part) => change.includes(part)) ? Severity.CRITICAL : Severity.HIGH;
  }
}
