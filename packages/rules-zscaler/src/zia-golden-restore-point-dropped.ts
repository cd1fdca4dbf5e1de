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

/** A backup of Zscaler Internet Access is no longer marked as the golden restore point. */
export class ZIAGoldenRestorePointDropped extends Rule {
  id = "ZIA.Golden.Restore.Point.Dropped-prototype";
  displayName = "ZIA Golden Restore Point Dropped";
  logTypes = [LogType.ZSCALER_ZIA_ADMIN_AUDIT_LOG];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562.008"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A backup of Zscaler Internet Access is no longer marked as the golden restore point, which protects it from " +
    "being deleted. An attacker may do this before deleting the backup.";
  defaultRunbook =
    "1. Ask the administrator named in the title whether another backup takes its place. " +
    "2. Mark the backup, or a newer one you trust, as the golden restore point. " +
    "3. Search the audit log for deletions of backups since then. " +
    "4. Compare the configuration with the backup, and restore it if the change was an attack.";
  defaultReference = "https://help.zscaler.com/zia/about-backup-and-restore";

  when: When = {
    "event.errorcode": "None",
    "event.result": "SUCCESS",
    "event.action": "UPDATE",
    "event.category": "BACKUP_AND_RESTORE",
    "event.preaction.goldenRestorePoint": true,
    "event.postaction.goldenRestorePoint": false,
  };

  title(event: PantherEvent) {
    return `${ziaAdmin(event)} dropped a ZIA golden restore point`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return ziaAlertContext(event);
  }
}
