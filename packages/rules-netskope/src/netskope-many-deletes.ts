import { contains, LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { netskopeUser } from "@pypanther/helpers/netskope";

/** One user deleted ten or more objects in Netskope within an hour. */
export class NetskopeManyDeletes extends Rule {
  id = "Netskope.ManyDeletes-prototype";
  displayName = "Netskope Many Objects Deleted";
  logTypes = [LogType.NETSKOPE_AUDIT];
  tags = ["Netskope", "Configuration Required", "Data Destruction"];
  reports: Reports = { "MITRE ATT&CK": ["TA0040:T1485"] };
  threshold = 10;
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "One user deleted ten or more objects in Netskope within an hour, such as policies or profiles. It may be " +
    "sabotage, or a way to let data out.";
  defaultRunbook =
    "1. List in the audit log what was deleted. " +
    "2. Ask the user named in the title whether they are cleaning up. " +
    "3. Restore policies that are needed to block traffic or protect data. " +
    "4. Disable the account if the user cannot explain the deletions.";
  defaultReference = "https://docs.netskope.com/en/netskope-help/admin-console/administration/audit-log/";

  when: When = { audit_log_event: contains("Delete") };

  title(event: PantherEvent) {
    return `${netskopeUser(event)} deleted many objects in Netskope`;
  }
}
