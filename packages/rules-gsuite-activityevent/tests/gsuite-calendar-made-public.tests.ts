import { RuleTest } from "@pypanther/core";
import { GSuiteCalendarMadePublic } from "../src/gsuite-calendar-made-public";

const activity = {
  p_log_type: "GSuite.ActivityEvent",
  id: { applicationName: "calendar", customerId: "C07pq", time: "2026-02-17T08:31:40.512Z" },
  actor: { email: "noor@brightmoor.example", profileId: "110284417" },
  ipAddress: "203.0.113.18",
  type: "calendar_change",
  name: "change_calendar_acls",
  parameters: {
    calendar_id: "board@brightmoor.example",
    access_level: "read",
    grantee_email: "__public_principal__@public.calendar.google.com",
  },
};

export const tests = [
  new RuleTest({
    name: "a calendar is opened to all",
    expectedResult: true,
    log: activity,
    expectedTitle: "Calendar [board@brightmoor.example] was made public by [noor@brightmoor.example]",
    expectedSeverity: "MEDIUM",
  }),
  new RuleTest({
    name: "a calendar is closed again",
    expectedResult: true,
    log: { ...activity, parameters: { ...activity.parameters, access_level: "none" } },
    expectedTitle: "Calendar [board@brightmoor.example] was made private by [noor@brightmoor.example]",
    expectedSeverity: "LOW",
  }),
  new RuleTest({
    name: "a calendar is shared with a colleague",
    expectedResult: false,
    log: { ...activity, parameters: { ...activity.parameters, grantee_email: "ravi@brightmoor.example" } },
  }),
  new RuleTest({ name: "an entry is added", expectedResult: false, log: { ...activity, name: "create_event" } }),
];

export { GSuiteCalendarMadePublic as rule };
