import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { ziaAdmin, ziaAlertContext } from "@pypanther/helpers/zscaler";

/** The audit logs of Zscaler Internet Access were downloaded. */
export class ZIALogsDownloaded extends Rule {
  id = "ZIA.Logs.Downloaded-prototype";
  displayName = "ZIA Logs Downloaded";
  logTypes = [LogType.ZSCALER_ZIA_ADMIN_AUDIT_LOG];
  reports: Reports = { "MITRE ATT&CK": ["TA0007:T1654"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "The audit logs of Zscaler Internet Access were downloaded. They show an attacker who the administrators are " +
    "and how the tenant is set up.";
  defaultRunbook =
    "1. Ask the administrator named in the title what the download is for. " +
    "2. Compare client_ip in the alert context with the addresses the administrator usually has. " +
    "3. Read the audit log for what else was viewed or changed in the same session. " +
    "4. Reset the account's credentials if the download was not theirs.";
  defaultReference = "https://help.zscaler.com/zia/about-audit-logs";

  when: When = {
    "event.errorcode": "None",
    "event.result": "SUCCESS",
    "event.action": "DOWNLOAD",
    "event.category": "AUDIT_LOGS",
  };

  title(event: PantherEvent) {
    return `${ziaAdmin(event)} downloaded ZIA audit logs`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return ziaAlertContext(event);
  }
}
