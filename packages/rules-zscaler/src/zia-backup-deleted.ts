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

/** A configuration backup was deleted in Zscaler Internet Access. */
export class ZIABackupDeleted extends Rule {
  id = "ZIA.Backup.Deleted-prototype";
  displayName = "ZIA Backup Deleted";
  logTypes = [LogType.ZSCALER_ZIA_ADMIN_AUDIT_LOG];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562.008"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A configuration backup of Zscaler Internet Access was deleted. An attacker may do this so that their changes " +
    "cannot be rolled back.";
  defaultRunbook =
    "1. See under Backup & Restore which backups are left and how old they are. " +
    "2. Ask the administrator named in the title why the backup was deleted. " +
    "3. Compare the configuration with an earlier backup to find unwanted changes. " +
    "4. Make a new backup, and disable the administrator's account if the deletion was an attack.";
  defaultReference = "https://help.zscaler.com/zia/about-backup-and-restore";

  when: When = {
    "event.errorcode": "None",
    "event.result": "SUCCESS",
    "event.action": "DELETE",
    "event.category": "BACKUP_AND_RESTORE",
  };

  title(event: PantherEvent) {
    return `${ziaAdmin(event)} deleted a ZIA backup`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return ziaAlertContext(event);
  }
}
