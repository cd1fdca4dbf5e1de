import { RuleMock, RuleTest } from "@pypanther/core";
import { AWSCloudTrailIAMEntityCreatedWithoutCloudFormation } from "../src/aws-cloudtrail-iam-entity-created-without-cloudformation";
import { cloudTrailLog, session } from "./cloudtrail-log";

const created = cloudTrailLog({
  eventSource: "iam.amazonaws.com",
  eventName: "CreateRole",
  requestParameters: { roleName: "quay-web" },
});
const byCloudFormation = (arn?: string) => ({
  ...session,
  invokedBy: "cloudformation.amazonaws.com",
  sessionContext: { sessionIssuer: arn ? { arn } : {} },
});

export const tests = [
  new RuleTest({
    name: "a role is created by hand",
    expectedResult: true,
    log: created,
    expectedTitle: "IAM Entity Created Without CloudFormation",
  }),
  new RuleTest({
    name: "CloudFormation creates it with an ordinary role",
    expectedResult: true,
    log: { ...created, userIdentity: byCloudFormation("arn:aws:iam::401256739912:role/deploy") },
  }),
  new RuleTest({
    name: "CloudFormation creates it with its own role",
    expectedResult: false,
    log: { ...created, userIdentity: byCloudFormation("arn:aws:iam::401256739912:role/IdentityCFNServiceRole") },
  }),
  new RuleTest({
    name: "CloudFormation creates it with a listed role",
    expectedResult: false,
    log: { ...created, userIdentity: byCloudFormation("arn:aws:iam::401256739912:role/stacks") },
    mocks: [new RuleMock({ objectName: "iamAdminRoles", returnValue: ["arn:aws:iam::401256739912:role/stacks"] })],
  }),
  new RuleTest({
    name: "CloudFormation creates it with a role that is not logged",
    expectedResult: false,
    log: { ...created, userIdentity: byCloudFormation() },
  }),
  new RuleTest({ name: "a role is changed", expectedResult: false, log: { ...created, eventName: "UpdateRole" } }),
  new RuleTest({ name: "the call fails", expectedResult: false, log: { ...created, errorCode: "AccessDenied" } }),
];

export { AWSCloudTrailIAMEntityCreatedWithoutCloudFormation as rule };
