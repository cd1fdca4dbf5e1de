import { LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { netskopeUser } from "@pypanther/helpers/netskope";
import { titleValue } from "@pypanther/helpers/title-value";

/** Somebody who works for Netskope acted in your tenant. */
export class NetskopeNetskopePersonnelActivity extends Rule {
  id = "Netskope.NetskopePersonnelActivity-prototype";
  displayName = "Action Performed by Netskope Personnel";
  logTypes = [LogType.NETSKOPE_AUDIT];
  tags = ["Netskope", "Supply Chain Compromise"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1195"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "An employee of Netskope acted in your tenant, as the audit log marks it. Support does so on request; an " +
    "attacker who got into the vendor would look the same.";
  defaultRunbook =
    "1. Look for an open support case that explains the access. " +
    "2. Read in the audit log what was viewed or changed. " +
    "3. Ask Netskope's support for the reason if there is no case. " +
    "4. Undo changes that nobody requested, and change the credentials that were visible.";
  defaultReference = "https://docs.netskope.com/en/netskope-help/admin-console/administration/audit-log/#filters-1";

  when: When = { is_netskope_personnel: true };

  title(event: PantherEvent) {
    const action = titleValue(event.text("audit_log_event"), "an unknown action");
    return `${netskopeUser(event)} of Netskope's staff acted in the tenant: ${action}`;
  }
}
