import { RuleTest } from "@pypanther/core";
import { GoogleWorkspaceAdvancedProtectionProgram } from "../src/google-workspace-advanced-protection-program";

const activity = {
  p_log_type: "GSuite.ActivityEvent",
  id: { applicationName: "admin", customerId: "C07pq", time: "2026-02-17T08:31:40.512Z" },
  actor: { email: "noor@brightmoor.example", profileId: "110284417" },
  ipAddress: "203.0.113.18",
  type: "APPLICATION_SETTINGS",
  name: "CREATE_APPLICATION_SETTING",
  parameters: { SETTING_NAME: "Advanced Protection Program Settings - Security code - Allowed", NEW_VALUE: "ALLOWED" },
};

export const tests = [
  new RuleTest({
    name: "a setting of the programme is made",
    expectedResult: true,
    log: activity,
    expectedTitle: "Advanced Protection setting [Allowed] was made by [noor@brightmoor.example]",
  }),
  new RuleTest({
    name: "a setting of another kind is made",
    expectedResult: false,
    log: { ...activity, parameters: { ...activity.parameters, SETTING_NAME: "Password Management - Length" } },
  }),
  new RuleTest({ name: "the setting has no name", expectedResult: false, log: { ...activity, parameters: null } }),
  new RuleTest({
    name: "a setting is deleted",
    expectedResult: false,
    log: { ...activity, name: "DELETE_APPLICATION_SETTING" },
  }),
];

export { GoogleWorkspaceAdvancedProtectionProgram as rule };
