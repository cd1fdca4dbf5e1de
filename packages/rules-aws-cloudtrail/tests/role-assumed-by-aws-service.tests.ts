import { RuleTest } from "@pypanther/core";
import { RoleAssumedbyAWSService } from "../src/role-assumed-by-aws-service";
import { cloudTrailLog, user, service } from "./cloudtrail-log";

const log = cloudTrailLog({
  eventSource: "sts.amazonaws.com",
  eventName: "AssumeRole",
  userIdentity: service,
  requestParameters: { roleArn: "arn:aws:iam::401256739912:role/resizer" },
});

export const tests = [
  new RuleTest({ name: "a service assumes a role", expectedResult: true, log }),
  new RuleTest({ name: "a user assumes a role", expectedResult: false, log: { ...log, userIdentity: user } }),
  new RuleTest({ name: "no role is named", expectedResult: false, log: { ...log, requestParameters: null } }),
];

export { RoleAssumedbyAWSService as rule };
