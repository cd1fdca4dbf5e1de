import { RuleTest } from "@pypanther/core";
import { GSuiteWorkspaceDataExportCreated } from "../src/gsuite-workspace-data-export-created";

const activity = {
  p_log_type: "GSuite.ActivityEvent",
  id: { applicationName: "admin", customerId: "C07pq", time: "2026-02-17T08:31:40.512Z" },
  actor: { email: "noor@brightmoor.example", profileId: "110284417" },
  ipAddress: "203.0.113.18",
  type: "CUSTOMER_TAKEOUT",
  name: "CUSTOMER_TAKEOUT_CREATED",
  parameters: { OBFUSCATED_CUSTOMER_TAKEOUT_REQUEST_ID: "00mr" },
};

export const tests = [
  new RuleTest({
    name: "an export is started",
    expectedResult: true,
    log: activity,
    expectedTitle: "Export of all Workspace data: [CUSTOMER_TAKEOUT_CREATED] by [noor@brightmoor.example]",
    expectedAlertContext: {
      actor: "noor@brightmoor.example",
      applicationName: "admin",
      name: "CUSTOMER_TAKEOUT_CREATED",
      type: "CUSTOMER_TAKEOUT",
      parameters: { OBFUSCATED_CUSTOMER_TAKEOUT_REQUEST_ID: "00mr" },
    },
  }),
  new RuleTest({
    name: "an export is finished",
    expectedResult: true,
    log: { ...activity, name: "CUSTOMER_TAKEOUT_SUCCEEDED", actor: {} },
    expectedTitle: "Export of all Workspace data: [CUSTOMER_TAKEOUT_SUCCEEDED] by an unknown user",
  }),
  new RuleTest({
    name: "another activity",
    expectedResult: false,
    log: { ...activity, name: "CHANGE_CALENDAR_SETTING" },
  }),
  new RuleTest({ name: "the activity has no name", expectedResult: false, log: { ...activity, name: null } }),
];

export { GSuiteWorkspaceDataExportCreated as rule };
