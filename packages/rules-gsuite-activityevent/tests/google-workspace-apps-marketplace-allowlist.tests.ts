import { RuleTest } from "@pypanther/core";
import { GoogleWorkspaceAppsMarketplaceAllowlist } from "../src/google-workspace-apps-marketplace-allowlist";

const activity = {
  p_log_type: "GSuite.ActivityEvent",
  id: { applicationName: "admin", customerId: "C07pq", time: "2026-02-17T08:31:40.512Z" },
  actor: { email: "noor@brightmoor.example", profileId: "110284417" },
  ipAddress: "203.0.113.18",
  type: "APPLICATION_SETTINGS",
  name: "CHANGE_APPLICATION_SETTING",
  parameters: { SETTING_NAME: "ENABLE_G_SUITE_MARKETPLACE", OLD_VALUE: "3", NEW_VALUE: "2" },
};

export const tests = [
  new RuleTest({
    name: "any app is permitted from now on",
    expectedResult: true,
    log: activity,
    expectedTitle:
      "[noor@brightmoor.example] changed which Marketplace apps may be installed: from [chosen apps only] to [any app]",
  }),
  new RuleTest({
    name: "installing is forbidden from now on",
    expectedResult: true,
    log: { ...activity, parameters: { ...activity.parameters, OLD_VALUE: "DEFAULT", NEW_VALUE: "1" } },
    expectedTitle:
      "[noor@brightmoor.example] changed which Marketplace apps may be installed: from [DEFAULT] to [no app]",
  }),
  new RuleTest({
    name: "the values are absent",
    expectedResult: true,
    log: { ...activity, parameters: { SETTING_NAME: "ENABLE_G_SUITE_MARKETPLACE" } },
    expectedTitle:
      "[noor@brightmoor.example] changed which Marketplace apps may be installed: from [unknown] to [unknown]",
  }),
  new RuleTest({
    name: "the value stays",
    expectedResult: false,
    log: { ...activity, parameters: { ...activity.parameters, NEW_VALUE: "3" } },
  }),
  new RuleTest({
    name: "another setting",
    expectedResult: false,
    log: { ...activity, parameters: { ...activity.parameters, SETTING_NAME: "ENABLE_SOMETHING" } },
  }),
  new RuleTest({ name: "no parameters", expectedResult: false, log: { ...activity, parameters: null } }),
];

export { GoogleWorkspaceAppsMarketplaceAllowlist as rule };
