import { RuleTest } from "@pypanther/core";
import { MongoDBUserRolesChanged } from "../src/mongodb-user-roles-changed";

const changed = {
  p_log_type: "MongoDB.OrganizationEvent",
  id: "evt-3101",
  created: "2026-02-09T06:31:55Z",
  eventTypeName: "USER_ROLES_CHANGED_AUDIT",
  orgId: "org-44",
  username: "mira@harbourline.example",
  remoteAddress: "203.0.113.44",
  targetUsername: "kim@quayside.example",
};

export const tests = [
  new RuleTest({
    name: "roles are changed",
    expectedResult: true,
    log: changed,
    expectedTitle: "MongoDB Atlas roles of [kim@quayside.example] changed in [org-44]",
    expectedAlertContext: {
      username: "mira@harbourline.example",
      target_username: "kim@quayside.example",
      org_id: "org-44",
      remote_address: "203.0.113.44",
    },
  }),
  new RuleTest({
    name: "nothing is named",
    expectedResult: true,
    log: { ...changed, targetUsername: null, orgId: null },
    expectedTitle: "MongoDB Atlas roles of an unknown user changed in an unknown organisation",
  }),
  new RuleTest({ name: "a user joins", expectedResult: false, log: { ...changed, eventTypeName: "JOINED_ORG" } }),
];

export { MongoDBUserRolesChanged as rule };
