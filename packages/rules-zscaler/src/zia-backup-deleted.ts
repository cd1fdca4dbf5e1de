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

/** A backup of the Zscaler configuration was deleted, so there is less to return to after an attack. */
export class ZIABackupDeleted extends Rule {
  id = "ZIA.Backup.Deleted-prototype";
  displayName = "ZIA Backup Deleted";
  logTypes = [LogType.ZSCALER_ZIA_ADMIN_AUDIT_LOG];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562.008"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "A configuration backup of Zscaler Internet Access is gone.";
  defaultRunbook =
    "1. See which backups are left and how old they are. " +
    "2. Make a fresh backup of the configuration now. " +
    "3. Compare the configuration with earlier backups for unwanted changes. " +
    "4. Restrict who may delete backups.";
  defaultReference = "https://help.zscaler.com/zia/about-backup-and-restore";

  when: When = {
    "event.errorcode": "None",
    "event.result": "SUCCESS",
    "event.action": "DELETE",
    "event.category": "BACKUP_AND_RESTORE",
  };

  title(event: PantherEvent) {
    return `ZIA backup deleted by [${ziaAdmin(event)}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return ziaAlertContext(event);
  }
}
