import {
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";
import { gsuiteActorTitle, gsuiteParameterText } from "@pypanther/helpers/gsuite";
import { titleValue } from "@pypanther/helpers/title-value";
import type { GSuiteActivityEvent } from "./events";

function isPrivate(event: PantherEvent<GSuiteActivityEvent>): boolean {
  return event.string("parameters", "access_level") === "none";
}

/** What the public may see of a calendar was changed; open to all, it tells who meets whom and when. */
export class GSuiteCalendarMadePublic extends Rule<GSuiteActivityEvent> {
  id = "GSuite.CalendarMadePublic-prototype";
  displayName = "GSuite Calendar Has Been Made Public";
  logTypes = [LogType.GSUITE_ACTIVITY_EVENT];
  tags = ["GSuite"];
  reports: Reports = { "MITRE ATT&CK": ["TA0007:T1087"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "The entry for everybody in a calendar's sharing settings was set.";
  defaultRunbook =
    "1. See from the title whether the calendar was opened or closed. " +
    "2. Ask its owner whether the public is meant to see it. " +
    "3. Close it if not, and think about what its entries gave away.";
  defaultReference = "https://support.google.com/calendar/answer/37083?hl=en&sjid=864417124752637253-EU";
  summaryAttributes = ["actor:email"];

  when: When = {
    name: "change_calendar_acls",
    "parameters.grantee_email": "__public_principal__@public.calendar.google.com",
  };

  title(event: PantherEvent<GSuiteActivityEvent>) {
    const calendar = titleValue(gsuiteParameterText(event, "calendar_id", ""), "of an unknown name");
    return `Calendar ${calendar} was made ${isPrivate(event) ? "private" : "public"} by ${gsuiteActorTitle(event)}`;
  }

  severity(event: PantherEvent<GSuiteActivityEvent>): SeverityOrDefault {
    return isPrivate(event) ? "LOW" : "MEDIUM";
  }
}
