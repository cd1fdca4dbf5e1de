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

/**
 * An administrator account of Netskope was created, changed, switched or deleted, and with it who controls web
 * traffic.
 */
export class NetskopeAdminUserChange extends Rule {
  id = "Netskope.AdminUserChange-prototype";
  displayName = "An administrator account was created, deleted, or modified.";
  logTypes = [LogType.NETSKOPE_AUDIT];
  tags = ["Netskope", "Account Manipulation"];
  reports: Reports = { "MITRE ATT&CK": ["TA0004:T1098"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription = "The set of Netskope administrators, or what one of them may do, is not what it was.";
  defaultRunbook =
    "1. Ask the acting administrator which request the change belongs to. " +
    "2. Compare the account and its role with what was approved. " +
    "3. Undo the change if there was no request. " +
    "4. Review everything the account did since it was changed.";
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
    const user = netskopeUser(event);
    const change = event.text("audit_log_event") || "<EVENT_NOT_FOUND>";
    return `Netskope administrator account changed by [${user}]: [${change}]`;
  }

  severity(event: PantherEvent): SeverityOrDefault {
    const change = event.string("audit_log_event").toLowerCase();
    return this.criticalChanges.some((part) => change.includes(part)) ? Severity.CRITICAL : Severity.HIGH;
  }
}
