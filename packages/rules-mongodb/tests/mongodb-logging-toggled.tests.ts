import { RuleTest } from "@pypanther/core";
import { MongoDBLoggingToggled } from "../src/mongodb-logging-toggled";

const reconfigured = {
  p_log_type: "MongoDB.ProjectEvent",
  id: "evt-3101",
  created: "2026-02-09T06:31:55Z",
  eventTypeName: "AUDIT_LOG_CONFIGURATION_UPDATED",
  orgId: "org-44",
  username: "mira@harbourline.example",
  remoteAddress: "203.0.113.44",
};

export const tests = [
  new RuleTest({
    name: "audit logging is reconfigured",
    expectedResult: true,
    log: reconfigured,
    expectedTitle: "MongoDB Atlas audit logging reconfigured by [mira@harbourline.example]",
    expectedAlertContext: {
      username: "mira@harbourline.example",
      target_username: "<USER_NOT_FOUND>",
      org_id: "org-44",
      remote_address: "203.0.113.44",
    },
  }),
  new RuleTest({
    name: "nobody is named",
    expectedResult: true,
    log: { ...reconfigured, username: null },
    expectedTitle: "MongoDB Atlas audit logging reconfigured by an unknown user",
  }),
  new RuleTest({
    name: "a cluster is made",
    expectedResult: false,
    log: { ...reconfigured, eventTypeName: "CLUSTER_CREATED" },
  }),
];

export { MongoDBLoggingToggled as rule };
