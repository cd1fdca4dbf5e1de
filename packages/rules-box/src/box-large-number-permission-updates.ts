import { LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { titleValue } from "@pypanther/helpers/title-value";

/** One user changed permissions or shares in Box a hundred times or more within an hour. */
export class BoxLargeNumberPermissionUpdates extends Rule {
  id = "Box.Large.Number.Permission.Updates-prototype";
  displayName = "Box Large Number of Permission Changes";
  logTypes = [LogType.BOX_EVENT];
  tags = ["Box", "Privilege Escalation:Abuse Elevation Control Mechanism"];
  reports: Reports = { "MITRE ATT&CK": ["TA0004:T1548"] };
  threshold = 100;
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "One user changed folder permissions or shares in Box a hundred or more times within an hour. An attacker does " +
    "this to open files to accounts of their own.";
  defaultRunbook =
    "1. See in the events which folders changed and for whom: colleagues, outsiders, or anyone with a link. " +
    "2. Ask the user whether a reorganisation or a script explains the number. " +
    "3. Check what was downloaded by those who gained access. " +
    "4. Suspend the account and restore the permissions if nothing explains the changes.";
  defaultReference = "https://support.box.com/hc/en-us/articles/360043697254-Understanding-Folder-Permissions";
  summaryAttributes = ["ip_address"];

  when: When = { event_type: () => this.permissionUpdateEventTypes };

  /** The events that change who may see an item. */
  permissionUpdateEventTypes: string[] = ["CHANGE_FOLDER_PERMISSION", "ITEM_SHARED_CREATE", "ITEM_SHARED", "SHARE"];

  title(event: PantherEvent) {
    return `${titleValue(event.text("created_by", "login"), "an unknown user")} changed many Box permissions`;
  }
}
