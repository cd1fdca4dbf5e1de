import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { gsuiteActivityeventAlertContext, gsuiteActorTitle, gsuiteParameterText } from "@pypanther/helpers/gsuite";
import { titleValue } from "@pypanther/helpers/title-value";
import type { GSuiteActivityEvent } from "./events";

/** Outsiders may be shown the details of calendars from now on, and learn who meets whom and about what. */
export class GSuiteWorkspaceCalendarExternalSharingSetting extends Rule<GSuiteActivityEvent> {
  id = "GSuite.Workspace.CalendarExternalSharingSetting-prototype";
  displayName = "GSuite Workspace Calendar External Sharing Setting Change";
  logTypes = [LogType.GSUITE_ACTIVITY_EVENT];
  tags = ["GSuite"];
  reports: Reports = { "MITRE ATT&CK": ["TA0007:T1087"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "An administrator loosened the setting for sharing calendars outside the domain.";
  defaultRunbook =
    "1. Check whether a partner project needs the details. " +
    "2. Set it back to free/busy only if none does. " +
    "3. Look for calendars that were shared with outsiders meanwhile.";
  defaultReference = "https://support.google.com/a/answer/60765?hl=en";
  summaryAttributes = ["actor:email"];

  when: When = {
    name: "CHANGE_CALENDAR_SETTING",
    "parameters.SETTING_NAME": "SHARING_OUTSIDE_DOMAIN",
    "parameters.NEW_VALUE": ["READ_WRITE_ACCESS", "READ_ONLY_ACCESS", "MANAGE_ACCESS"],
  };

  title(event: PantherEvent<GSuiteActivityEvent>) {
    return `${gsuiteActorTitle(event)} changed calendar sharing outside the domain from ${titleValue(gsuiteParameterText(event, "OLD_VALUE", ""), "an unknown old setting")} to ${titleValue(gsuiteParameterText(event, "NEW_VALUE", ""), "an unknown new setting")}`;
  }

  alertContext(event: PantherEvent<GSuiteActivityEvent>): AlertContext {
    return gsuiteActivityeventAlertContext(event);
  }
}
