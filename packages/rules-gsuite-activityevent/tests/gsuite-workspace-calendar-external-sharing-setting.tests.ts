import { RuleTest } from "@pypanther/core";
import { GSuiteWorkspaceCalendarExternalSharingSetting } from "../src/gsuite-workspace-calendar-external-sharing-setting";

const activity = {
  p_log_type: "GSuite.ActivityEvent",
  id: { applicationName: "admin", customerId: "C07pq", time: "2026-02-17T08:31:40.512Z" },
  actor: { email: "noor@brightmoor.example", profileId: "110284417" },
  ipAddress: "203.0.113.18",
  type: "CALENDAR_SETTINGS",
  name: "CHANGE_CALENDAR_SETTING",
  parameters: { SETTING_NAME: "SHARING_OUTSIDE_DOMAIN", OLD_VALUE: "DEFAULT", NEW_VALUE: "READ_ONLY_ACCESS" },
};

export const tests = [
  new RuleTest({
    name: "calendars may be shared in detail",
    expectedResult: true,
    log: activity,
    expectedTitle:
      "[noor@brightmoor.example] changed calendar sharing outside the domain from [DEFAULT] to [READ_ONLY_ACCESS]",
    expectedAlertContext: {
      actor: "noor@brightmoor.example",
      applicationName: "admin",
      name: "CHANGE_CALENDAR_SETTING",
      type: "CALENDAR_SETTINGS",
      parameters: { SETTING_NAME: "SHARING_OUTSIDE_DOMAIN", OLD_VALUE: "DEFAULT", NEW_VALUE: "READ_ONLY_ACCESS" },
    },
  }),
  new RuleTest({
    name: "calendars may be shared as free or busy",
    expectedResult: false,
    log: { ...activity, parameters: { ...activity.parameters, NEW_VALUE: "SHOW_ONLY_FREE_BUSY_INFORMATION" } },
  }),
  new RuleTest({
    name: "another setting",
    expectedResult: false,
    log: { ...activity, parameters: { ...activity.parameters, SETTING_NAME: "SHARING_INSIDE_DOMAIN" } },
  }),
  new RuleTest({ name: "another change", expectedResult: false, log: { ...activity, name: "CHANGE_DOCS_SETTING" } }),
  new RuleTest({
    name: "the record names neither actor nor old value",
    expectedResult: true,
    log: {
      ...activity,
      actor: {},
      parameters: { ...activity.parameters, OLD_VALUE: null, NEW_VALUE: "MANAGE_ACCESS" },
    },
    expectedTitle:
      "an unknown user changed calendar sharing outside the domain from an unknown old setting to [MANAGE_ACCESS]",
  }),
];

export { GSuiteWorkspaceCalendarExternalSharingSetting as rule };
