import { RuleTest } from "@pypanther/core";
import { AWSIAMCreateUser } from "../src/aws-iam-create-user";
import { cloudTrailLog, contextOf } from "./cloudtrail-log";

const created = cloudTrailLog({
  eventSource: "iam.amazonaws.com",
  eventName: "CreateUser",
  requestParameters: { userName: "ines" },
});

export const tests = [
  new RuleTest({
    name: "a user is created",
    expectedResult: true,
    log: created,
    expectedTitle: "IAM User Created",
    expectedAlertContext: contextOf(created, { request_username: "ines" }),
  }),
  new RuleTest({
    name: "the user is not named",
    expectedResult: true,
    log: { ...created, requestParameters: {} },
    expectedAlertContext: contextOf(created, { request_username: "USERNAME_NOT_FOUND" }),
  }),
  new RuleTest({ name: "a user is deleted", expectedResult: false, log: { ...created, eventName: "DeleteUser" } }),
  new RuleTest({
    name: "the call fails",
    expectedResult: false,
    log: { ...created, errorCode: "EntityAlreadyExists" },
  }),
];

export { AWSIAMCreateUser as rule };
