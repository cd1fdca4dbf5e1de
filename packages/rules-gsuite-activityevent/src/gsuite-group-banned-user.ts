import { LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { gsuiteActorTitle } from "@pypanther/helpers/gsuite";
import type { GSuiteActivityEvent } from "./events";

/** Somebody was shut out of a group by its moderator, for abuse perhaps or by an account that was taken over. */
export class GSuiteGroupBannedUser extends Rule<GSuiteActivityEvent> {
  id = "GSuite.GroupBannedUser-prototype";
  displayName = "GSuite User Banned from Group";
  logTypes = [LogType.GSUITE_ACTIVITY_EVENT];
  tags = ["GSuite"];
  defaultSeverity = Severity.LOW;
  defaultDescription = "A moderator banned a member from a group.";
  defaultRunbook =
    "1. Read the group's moderation log for what led to the ban. " +
    "2. Look at what the banned account posted; it may be compromised, as may the moderator's. " +
    "3. Lift the ban if it was a mistake or not the moderator's doing.";
  defaultReference = "https://support.google.com/a/users/answer/9303224?hl=en&sjid=864417124752637253-EU";
  summaryAttributes = ["actor:email"];

  when: When = {
    "id.applicationName": "groups_enterprise",
    type: "moderator_action",
    name: "ban_user_with_moderation",
  };

  title(event: PantherEvent<GSuiteActivityEvent>) {
    return `Somebody was banned from a group by ${gsuiteActorTitle(event)}`;
  }
}
