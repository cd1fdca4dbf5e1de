import { RuleTest } from "@pypanther/core";
import { MongoDB2FADisabled } from "../src/mongodb-2fa-disabled";

const optional = {
  p_log_type: "MongoDB.OrganizationEvent",
  id: "evt-3101",
  created: "2026-02-09T06:31:55Z",
  eventTypeName: "ORG_TWO_FACTOR_AUTH_OPTIONAL",
  orgId: "org-44",
  username: "mira@harbourline.example",
  remoteAddress: "203.0.113.44",
};

export const tests = [
  new RuleTest({
    name: "the second factor becomes optional",
    expectedResult: true,
    log: optional,
    expectedTitle: "MongoDB Atlas second factor made optional by [mira@harbourline.example]",
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
    log: { ...optional, username: null },
    expectedTitle: "MongoDB Atlas second factor made optional by an unknown user",
  }),
  new RuleTest({
    name: "the second factor becomes mandatory",
    expectedResult: false,
    log: { ...optional, eventTypeName: "ORG_TWO_FACTOR_AUTH_REQUIRED" },
  }),
];

export { MongoDB2FADisabled as rule };
