import { RuleTest } from "@pypanther/core";
import { MongoDBExternalUserInvited } from "../src/mongodb-external-user-invited";

const invited = {
  p_log_type: "MongoDB.OrganizationEvent",
  id: "evt-3101",
  created: "2026-02-09T06:31:55Z",
  eventTypeName: "INVITED_TO_ORG",
  orgId: "org-44",
  username: "mira@harbourline.example",
  remoteAddress: "203.0.113.44",
  targetUsername: "kim@quayside.example",
};

/** By default no domain is allowed. */
export const overrides = { allowedDomains: ["harbourline.example"] };

export const tests = [
  new RuleTest({
    name: "an outsider is invited",
    expectedResult: true,
    log: invited,
    expectedTitle: "MongoDB Atlas user [kim@quayside.example] invited to [org-44] by [mira@harbourline.example]",
    expectedAlertContext: {
      username: "mira@harbourline.example",
      target_username: "kim@quayside.example",
      org_id: "org-44",
      remote_address: "203.0.113.44",
    },
  }),
  new RuleTest({
    name: "a colleague is invited",
    expectedResult: false,
    log: { ...invited, targetUsername: "tomas@harbourline.example" },
  }),
  new RuleTest({
    name: "nobody knows who is invited",
    expectedResult: true,
    log: { ...invited, targetUsername: null },
    expectedTitle: "MongoDB Atlas user of unknown name invited to [org-44] by [mira@harbourline.example]",
  }),
  new RuleTest({ name: "an outsider joins", expectedResult: false, log: { ...invited, eventTypeName: "JOINED_ORG" } }),
];

export { MongoDBExternalUserInvited as rule };
