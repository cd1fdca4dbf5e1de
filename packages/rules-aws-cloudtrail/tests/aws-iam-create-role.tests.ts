import { RuleTest } from "@pypanther/core";
import { AWSIAMCreateRole } from "../src/aws-iam-create-role";
import { cloudTrailLog, contextOf } from "./cloudtrail-log";

const created = cloudTrailLog({
  eventSource: "iam.amazonaws.com",
  eventName: "CreateRole",
  requestParameters: { roleName: "quay-web" },
});

export const tests = [
  new RuleTest({
    name: "a role is created",
    expectedResult: true,
    log: created,
    expectedTitle: "IAM Role Created",
    expectedAlertContext: contextOf(created, { request_rolename: "quay-web" }),
  }),
  new RuleTest({
    name: "the role is not named",
    expectedResult: true,
    log: { ...created, requestParameters: null },
    expectedAlertContext: contextOf(
      { ...created, requestParameters: null },
      { request_rolename: "ROLENAME_NOT_FOUND" },
    ),
  }),
  new RuleTest({ name: "a role is deleted", expectedResult: false, log: { ...created, eventName: "DeleteRole" } }),
  new RuleTest({
    name: "the call fails",
    expectedResult: false,
    log: { ...created, errorCode: "EntityAlreadyExists" },
  }),
];

export { AWSIAMCreateRole as rule };
