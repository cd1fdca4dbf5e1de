import { LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { netskopeUser } from "@pypanther/helpers/netskope";

/** Netskope put an administrator out after one failed sign-in too many; someone may be guessing the password. */
export class NetskopeAdminLoggedOutLoginFailures extends Rule {
  id = "Netskope.AdminLoggedOutLoginFailures-prototype";
  displayName = "Admin logged out because of successive login failures";
  logTypes = [LogType.NETSKOPE_AUDIT];
  tags = ["Netskope", "Brute Force"];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1110"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "Failed sign-ins in a row made Netskope end the session of an administrator.";
  defaultRunbook =
    "1. Ask the administrator whether they mistyped the password. " +
    "2. Look at the addresses of the failed sign-ins. " +
    "3. Check for a success from an unknown address afterwards. " +
    "4. Reset the password and demand single sign-on if the attempts were not theirs.";
  defaultReference = "https://docs.netskope.com/en/netskope-help/admin-console/administration/audit-log/";

  when: When = { audit_log_event: "Admin logged out because of successive login failures" };

  title(event: PantherEvent) {
    return `Netskope administrator [${netskopeUser(event)}] put out after failed sign-ins`;
  }
}
