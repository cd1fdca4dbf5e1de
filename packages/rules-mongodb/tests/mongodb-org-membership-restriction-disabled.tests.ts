import { RuleTest } from "@pypanther/core";
import { MongoDBorgMembershipRestrictionDisabled } from "../src/mongodb-org-membership-restriction-disabled";

const notRequired = {
  p_log_type: "MongoDB.OrganizationEvent",
  id: "evt-3101",
  created: "2026-02-09T06:31:55Z",
  eventTypeName: "ORG_PUBLIC_API_ACCESS_LIST_NOT_REQUIRED",
  orgId: "org-44",
  username: "mira@harbourline.example",
  remoteAddress: "203.0.113.44",
};

export const tests = [
  new RuleTest({
    name: "access lists are no longer required",
    expectedResult: true,
    log: notRequired,
    expectedTitle: "MongoDB Atlas API access list no longer required, by [mira@harbourline.example]",
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
    log: { ...notRequired, username: null },
    expectedTitle: "MongoDB Atlas API access list no longer required, by an unknown user",
  }),
  new RuleTest({
    name: "access lists are required",
    expectedResult: false,
    log: { ...notRequired, eventTypeName: "ORG_PUBLIC_API_ACCESS_LIST_REQUIRED" },
  }),
];

export { MongoDBorgMembershipRestrictionDisabled as rule };
