import { LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { netskopeUser } from "@pypanther/helpers/netskope";

/** Netskope logged an administrator out after login failures in a row. */
export class NetskopeAdminLoggedOutLoginFailures extends Rule {
  id = "Netskope.AdminLoggedOutLoginFailures-prototype";
  displayName = "Admin logged out because of successive login failures";
  logTypes = [LogType.NETSKOPE_AUDIT];
  tags = ["Netskope", "Brute Force"];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1110"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "Netskope logged an administrator out after several login failures in a row. Somebody may be guessing the " +
    "password.";
  defaultRunbook =
    "1. Ask the administrator whether they mistyped the password. " +
    "2. Search the audit log for the addresses of the failed logins. " +
    "3. Check for a successful login from an unknown address afterwards. " +
    "4. Reset the password and require single sign-on if the attempts were not theirs.";
  defaultReference = "https://docs.netskope.com/en/netskope-help/admin-console/administration/audit-log/";

  when: When = { audit_log_event: "Admin logged out because of successive login failures" };

  title(event: PantherEvent) {
    return `${netskopeUser(event)} was logged out of Netskope after login failures`;
  }
}
