import { contains, LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { netskopeUser } from "@pypanther/helpers/netskope";

/** Objects are deleted in the Netskope console; many within the hour may be sabotage. */
export class NetskopeManyDeletes extends Rule {
  id = "Netskope.ManyDeletes-prototype";
  displayName = "Netskope Many Objects Deleted";
  logTypes = [LogType.NETSKOPE_AUDIT];
  tags = ["Netskope", "Configuration Required", "Data Destruction"];
  reports: Reports = { "MITRE ATT&CK": ["TA0040:T1485"] };
  threshold = 10;
  defaultSeverity = Severity.HIGH;
  defaultDescription = "One user keeps deleting things in Netskope, such as policies, profiles or steering rules.";
  defaultRunbook =
    "1. List what was deleted. " +
    "2. Ask the user about the clean-up. " +
    "3. Restore policies whose loss lets traffic or data through. " +
    "4. Lock the account if the user cannot explain the deletions.";
  defaultReference = "https://docs.netskope.com/en/netskope-help/admin-console/administration/audit-log/";

  when: When = { audit_log_event: contains("Delete") };

  title(event: PantherEvent) {
    return `Netskope objects deleted in number by [${netskopeUser(event)}]`;
  }
}
