import { RuleTest } from "@pypanther/core";
import { AWSIAMAttachAdminUserPolicy } from "../src/aws-iam-attach-admin-user-policy";
import { cloudTrailLog, contextOf } from "./cloudtrail-log";

const attached = cloudTrailLog({
  eventSource: "iam.amazonaws.com",
  eventName: "AttachUserPolicy",
  requestParameters: { userName: "ines", policyArn: "arn:aws:iam::aws:policy/AdministratorAccess" },
});

export const tests = [
  new RuleTest({
    name: "a user becomes administrator",
    expectedResult: true,
    log: attached,
    expectedTitle: "IAM User Policy Attached with Administrator Access",
    expectedAlertContext: contextOf(attached, { request_username: "ines" }),
  }),
  new RuleTest({
    name: "the user is not named",
    expectedResult: true,
    log: { ...attached, requestParameters: { policyArn: "arn:aws:iam::aws:policy/AdministratorAccess" } },
    expectedAlertContext: contextOf(attached, { request_username: "USERNAME_NOT_FOUND" }),
  }),
  new RuleTest({
    name: "another policy is attached",
    expectedResult: false,
    log: { ...attached, requestParameters: { userName: "ines", policyArn: "arn:aws:iam::aws:policy/ReadOnlyAccess" } },
  }),
  new RuleTest({ name: "the call fails", expectedResult: false, log: { ...attached, errorMessage: "Not authorized" } }),
];

export { AWSIAMAttachAdminUserPolicy as rule };
