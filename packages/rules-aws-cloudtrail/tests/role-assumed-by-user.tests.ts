import { RuleTest } from "@pypanther/core";
import { RoleAssumedbyUser } from "../src/role-assumed-by-user";
import { cloudTrailLog, user, service } from "./cloudtrail-log";

const log = cloudTrailLog({
  eventSource: "sts.amazonaws.com",
  eventName: "AssumeRole",
  userIdentity: user,
  requestParameters: { roleArn: "arn:aws:iam::401256739912:role/auditor" },
});

export const tests = [
  new RuleTest({ name: "a user assumes a role", expectedResult: true, log }),
  new RuleTest({
    name: "the event does not say who assumes it",
    expectedResult: true,
    log: { ...log, userIdentity: null },
  }),
  new RuleTest({ name: "a service assumes it", expectedResult: false, log: { ...log, userIdentity: service } }),
  new RuleTest({ name: "no role is named", expectedResult: false, log: { ...log, requestParameters: {} } }),
];

export { RoleAssumedbyUser as rule };
