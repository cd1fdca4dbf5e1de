import { LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";

/** One person opens or reshuffles access to a great many items within an hour. */
export class BoxLargeNumberPermissionUpdates extends Rule {
  id = "Box.Large.Number.Permission.Updates-prototype";
  displayName = "Box Large Number of Permission Changes";
  logTypes = [LogType.BOX_EVENT];
  tags = ["Box", "Privilege Escalation:Abuse Elevation Control Mechanism"];
  reports: Reports = { "MITRE ATT&CK": ["TA0004:T1548"] };
  threshold = 100;
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "The changes of folder rights and shares by one Box account within the period went over the limit.";
  defaultRunbook =
    "1. See which folders changed and for whom: inside the company, outside, or anyone with a link. " +
    "2. Ask the user whether a reorganisation or a script explains the number. " +
    "3. If nothing does, suspend the account and put the former rights back. " +
    "4. Check what was downloaded by those who gained access.";
  defaultReference = "https://support.box.com/hc/en-us/articles/360043697254-Understanding-Folder-Permissions";
  summaryAttributes = ["ip_address"];

  when: When = { event_type: () => this.permissionUpdateEventTypes };

  /** The events that change who may see an item. */
  permissionUpdateEventTypes: string[] = ["CHANGE_FOLDER_PERMISSION", "ITEM_SHARED_CREATE", "ITEM_SHARED", "SHARE"];

  title(event: PantherEvent) {
    return `Many Box permission changes by [${event.text("created_by", "login") || "<UNKNOWN_USER>"}]`;
  }
}
