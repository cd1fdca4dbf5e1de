import { RuleTest } from "@pypanther/core";
import { MongoDBUserCreatedOrDeleted } from "../src/mongodb-user-created-or-deleted";

const joined = {
  p_log_type: "MongoDB.OrganizationEvent",
  id: "evt-3101",
  created: "2026-02-09T06:31:55Z",
  eventTypeName: "JOINED_ORG",
  orgId: "org-44",
  username: "mira@harbourline.example",
  remoteAddress: "203.0.113.44",
  targetUsername: "kim@quayside.example",
};

export const tests = [
  new RuleTest({
    name: "a user joins",
    expectedResult: true,
    log: joined,
    expectedTitle: "MongoDB Atlas user [kim@quayside.example] joined [org-44]",
    expectedAlertContext: {
      username: "mira@harbourline.example",
      target_username: "kim@quayside.example",
      org_id: "org-44",
      remote_address: "203.0.113.44",
    },
  }),
  new RuleTest({
    name: "a user is removed",
    expectedResult: true,
    log: { ...joined, eventTypeName: "REMOVED_FROM_ORG" },
    expectedTitle: "MongoDB Atlas user [kim@quayside.example] was removed from [org-44]",
  }),
  new RuleTest({
    name: "a user is invited",
    expectedResult: false,
    log: { ...joined, eventTypeName: "INVITED_TO_ORG" },
  }),
];

export { MongoDBUserCreatedOrDeleted as rule };
