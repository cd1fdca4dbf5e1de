import { RuleTest } from "@pypanther/core";
import { MongoDBAlertingDisabledOrDeleted } from "../src/mongodb-alerting-disabled-or-deleted";

const silenced = {
  p_log_type: "MongoDB.OrganizationEvent",
  id: "evt-3101",
  created: "2026-02-09T06:31:55Z",
  eventTypeName: "ALERT_CONFIG_DISABLED_AUDIT",
  orgId: "org-44",
  username: "mira@harbourline.example",
  remoteAddress: "203.0.113.44",
  alertConfigId: "alert-9",
};

export const tests = [
  new RuleTest({
    name: "an alert is switched off",
    expectedResult: true,
    log: silenced,
    expectedTitle: "MongoDB Atlas alert [alert-9] disabled or deleted by [mira@harbourline.example]",
    expectedAlertContext: {
      username: "mira@harbourline.example",
      target_username: "<USER_NOT_FOUND>",
      org_id: "org-44",
      remote_address: "203.0.113.44",
      alertConfigId: "alert-9",
    },
  }),
  new RuleTest({
    name: "an alert is deleted",
    expectedResult: true,
    log: { ...silenced, eventTypeName: "ALERT_CONFIG_DELETED_AUDIT" },
  }),
  new RuleTest({
    name: "an alert is changed",
    expectedResult: false,
    log: { ...silenced, eventTypeName: "ALERT_CONFIG_CHANGED_AUDIT" },
  }),
];

export { MongoDBAlertingDisabledOrDeleted as rule };
