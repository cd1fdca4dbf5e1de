import { RuleTest } from "@pypanther/core";
import { GoogleWorkspaceAppsNewMobileAppInstalled } from "../src/google-workspace-apps-new-mobile-app-installed";

const activity = {
  p_log_type: "GSuite.ActivityEvent",
  id: { applicationName: "admin", customerId: "C07pq", time: "2026-02-17T08:31:40.512Z" },
  actor: { email: "noor@brightmoor.example", profileId: "110284417" },
  ipAddress: "203.0.113.18",
  type: "MOBILE_SETTINGS",
  name: "ADD_MOBILE_APPLICATION_TO_WHITELIST",
  parameters: { MOBILE_APP_PACKAGE_ID: "example.orchard.notes", DEVICE_TYPE: "Android" },
};

export const tests = [
  new RuleTest({
    name: "an app is allowed",
    expectedResult: true,
    log: activity,
    expectedTitle: "[noor@brightmoor.example] allowed mobile app [example.orchard.notes] on [Android] devices",
  }),
  new RuleTest({
    name: "an app is taken off the list",
    expectedResult: false,
    log: { ...activity, name: "REMOVE_MOBILE_APPLICATION_FROM_WHITELIST" },
  }),
  new RuleTest({
    name: "the record names nothing",
    expectedResult: true,
    log: { ...activity, actor: {}, parameters: {} },
    expectedTitle: "an unknown user allowed mobile app of an unknown name on an unknown device type devices",
  }),
];

export { GoogleWorkspaceAppsNewMobileAppInstalled as rule };
