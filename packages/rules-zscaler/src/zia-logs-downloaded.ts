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

/** The audit logs of Zscaler were downloaded; they show how the tenant is run and by whom. */
export class ZIALogsDownloaded extends Rule {
  id = "ZIA.Logs.Downloaded-prototype";
  displayName = "ZIA Logs Downloaded";
  logTypes = [LogType.ZSCALER_ZIA_ADMIN_AUDIT_LOG];
  reports: Reports = { "MITRE ATT&CK": ["TA0007:T1654"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "Somebody took a copy of what administrators of Zscaler Internet Access did.";
  defaultRunbook =
    "1. Ask the administrator what the copy is for. " +
    "2. Compare the address with the one they usually have. " +
    "3. Look for other reconnaissance in the session. " +
    "4. Reset the account's credentials if the download was not theirs.";
  defaultReference = "https://help.zscaler.com/zia/about-audit-logs";

  when: When = {
    "event.errorcode": "None",
    "event.result": "SUCCESS",
    "event.action": "DOWNLOAD",
    "event.category": "AUDIT_LOGS",
  };

  title(event: PantherEvent) {
    return `ZIA audit logs downloaded by [${ziaAdmin(event)}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return ziaAlertContext(event);
  }
}
