import { RuleTest } from "@pypanther/core";
import { GSuiteWorkspaceGmailPredeliveryScanningDisabled } from "../src/gsuite-workspace-gmail-predelivery-scanning-disabled";

const activity = {
  p_log_type: "GSuite.ActivityEvent",
  id: { applicationName: "admin", customerId: "C07pq", time: "2026-02-17T08:31:40.512Z" },
  actor: { email: "noor@brightmoor.example", profileId: "110284417" },
  ipAddress: "203.0.113.18",
  type: "APPLICATION_SETTINGS",
  name: "CHANGE_APPLICATION_SETTING",
  parameters: {
    SETTING_NAME: "DelayedDeliverySettingsProto disable_delayed_delivery_for_suspicious_email",
    NEW_VALUE: "true",
    ORG_UNIT_NAME: "Field Sales",
    APPLICATION_NAME: "Gmail",
  },
};

export const tests = [
  new RuleTest({
    name: "the setting is changed",
    expectedResult: true,
    log: activity,
    expectedTitle: "[noor@brightmoor.example] switched off pre-delivery scanning for [Field Sales]",
    expectedAlertContext: {
      actor: "noor@brightmoor.example",
      applicationName: "admin",
      name: "CHANGE_APPLICATION_SETTING",
      type: "APPLICATION_SETTINGS",
      parameters: {
        SETTING_NAME: "DelayedDeliverySettingsProto disable_delayed_delivery_for_suspicious_email",
        NEW_VALUE: "true",
        ORG_UNIT_NAME: "Field Sales",
        APPLICATION_NAME: "Gmail",
      },
    },
  }),
  new RuleTest({
    name: "the record names nobody, and spells in other capitals",
    expectedResult: true,
    log: {
      ...activity,
      actor: {},
      id: { ...activity.id, applicationName: "ADMIN" },
      parameters: { ...activity.parameters, NEW_VALUE: "TRUE", ORG_UNIT_NAME: null },
    },
    expectedTitle: "an unknown user switched off pre-delivery scanning for an unknown org unit",
  }),
  new RuleTest({
    name: "the setting is changed the other way",
    expectedResult: false,
    log: { ...activity, parameters: { ...activity.parameters, NEW_VALUE: "false" } },
  }),
  new RuleTest({
    name: "the new value is a list",
    expectedResult: false,
    log: { ...activity, parameters: { ...activity.parameters, NEW_VALUE: ["true"] } },
  }),
  new RuleTest({
    name: "another setting",
    expectedResult: false,
    log: { ...activity, parameters: { ...activity.parameters, SETTING_NAME: "Else" } },
  }),
  new RuleTest({
    name: "another application's log",
    expectedResult: false,
    log: { ...activity, id: { ...activity.id, applicationName: "gmail" } },
  }),
  new RuleTest({
    name: "a setting is made",
    expectedResult: false,
    log: { ...activity, name: "CREATE_APPLICATION_SETTING" },
  }),
  new RuleTest({
    name: "a setting of another application",
    expectedResult: false,
    log: { ...activity, parameters: { ...activity.parameters, APPLICATION_NAME: "Drive" } },
  }),
];

export { GSuiteWorkspaceGmailPredeliveryScanningDisabled as rule };
