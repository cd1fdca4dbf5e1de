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

/** A backup of Zscaler is no longer the golden restore point, so it may be overwritten or deleted. */
export class ZIAGoldenRestorePointDropped extends Rule {
  id = "ZIA.Golden.Restore.Point.Dropped-prototype";
  displayName = "ZIA Golden Restore Point Dropped";
  logTypes = [LogType.ZSCALER_ZIA_ADMIN_AUDIT_LOG];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562.008"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "The mark that protects a trusted backup of Zscaler Internet Access was taken off.";
  defaultRunbook =
    "1. Ask the administrator whether another backup takes its place. " +
    "2. Mark the backup again, or a newer one you trust. " +
    "3. Watch for the deletion of the backup. " +
    "4. Compare the configuration with it for unwanted changes.";
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
    return `ZIA golden restore point dropped by [${ziaAdmin(event)}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return ziaAlertContext(event);
  }
}
