import { RuleTest } from "@pypanther/core";
import { AWSIAMAttachAdminRolePolicy } from "../src/aws-iam-attach-admin-role-policy";
import { cloudTrailLog, contextOf } from "./cloudtrail-log";

const attached = cloudTrailLog({
  eventSource: "iam.amazonaws.com",
  eventName: "AttachRolePolicy",
  requestParameters: { roleName: "quay-web", policyArn: "arn:aws:iam::aws:policy/AdministratorAccess" },
});

export const tests = [
  new RuleTest({
    name: "a role becomes administrator",
    expectedResult: true,
    log: attached,
    expectedTitle: "IAM Administrator Role Policy Attached",
    expectedAlertContext: contextOf(attached, { request_rolename: "quay-web" }),
  }),
  new RuleTest({
    name: "the role is not named",
    expectedResult: true,
    log: { ...attached, requestParameters: { policyArn: "arn:aws:iam::aws:policy/AdministratorAccess" } },
    expectedAlertContext: contextOf(attached, { request_rolename: "ROLENAME_NOT_FOUND" }),
  }),
  new RuleTest({
    name: "another policy is attached",
    expectedResult: false,
    log: {
      ...attached,
      requestParameters: { roleName: "quay-web", policyArn: "arn:aws:iam::aws:policy/ReadOnlyAccess" },
    },
  }),
  new RuleTest({
    name: "a user becomes administrator",
    expectedResult: false,
    log: { ...attached, eventName: "AttachUserPolicy" },
  }),
  new RuleTest({ name: "the call fails", expectedResult: false, log: { ...attached, errorCode: "AccessDenied" } }),
];

export { AWSIAMAttachAdminRolePolicy as rule };
