import { LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { netskopeUser } from "@pypanther/helpers/netskope";

/**
 * Somebody who works for Netskope acted in your tenant, which support does on request and an intruder at the vendor
 * without.
 */
export class NetskopeNetskopePersonnelActivity extends Rule {
  id = "Netskope.NetskopePersonnelActivity-prototype";
  displayName = "Action Performed by Netskope Personnel";
  logTypes = [LogType.NETSKOPE_AUDIT];
  tags = ["Netskope", "Supply Chain Compromise"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1195"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "The audit log marks the action as one of Netskope's own staff.";
  defaultRunbook =
    "1. Look for an open support case that explains the access. " +
    "2. Read what was viewed or changed. " +
    "3. Ask Netskope's support for the reason if there is no case. " +
    "4. Undo changes that nobody asked for.";
  defaultReference = "https://docs.netskope.com/en/netskope-help/admin-console/administration/audit-log/#filters-1";

  when: When = { is_netskope_personnel: true };

  title(event: PantherEvent) {
    const action = event.text("audit_log_event") || "<EVENT_NOT_FOUND>";
    return `Netskope staff acted in the tenant: [${action}] by [${netskopeUser(event)}]`;
  }
}
