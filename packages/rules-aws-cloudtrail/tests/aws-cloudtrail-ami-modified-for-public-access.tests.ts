import { RuleMock, RuleTest } from "@pypanther/core";
import { AWSCloudTrailAMIModifiedForPublicAccess } from "../src/aws-cloudtrail-ami-modified-for-public-access";
import { cloudTrailLog } from "./cloudtrail-log";

const log = cloudTrailLog({
  eventSource: "ec2.amazonaws.com",
  eventName: "ModifyImageAttribute",
  requestParameters: { imageId: "ami-0d3", launchPermission: { add: { items: [{ group: "all" }] } } },
});
const toAccount = { imageId: "ami-0d3", launchPermission: { add: { items: [{ userId: "770918263554" }] } } };

export const tests = [
  new RuleTest({
    name: "an image is opened to everyone",
    expectedResult: true,
    log,
    expectedTitle: "Amazon Machine Image (AMI) Modified to Allow Public Access",
  }),
  new RuleTest({ name: "the change is refused", expectedResult: false, log: { ...log, errorCode: "AuthFailure" } }),
  new RuleTest({
    name: "it is opened to a newly seen account",
    expectedResult: true,
    log: { ...log, requestParameters: toAccount },
    mocks: [new RuleMock({ objectName: "checkAccountAge", returnValue: true })],
  }),
  new RuleTest({
    name: "it is opened to a known account",
    expectedResult: false,
    log: { ...log, requestParameters: toAccount },
    mocks: [new RuleMock({ objectName: "checkAccountAge", returnValue: false })],
  }),
  new RuleTest({
    name: "another attribute is changed",
    expectedResult: false,
    log: { ...log, requestParameters: { imageId: "ami-0d3", description: { value: "base" } } },
  }),
  new RuleTest({
    name: "a permission is taken back",
    expectedResult: false,
    log: { ...log, requestParameters: { launchPermission: { remove: { items: [{ group: "all" }] } } } },
  }),
  new RuleTest({
    name: "a snapshot is opened",
    expectedResult: false,
    log: { ...log, eventName: "ModifySnapshotAttribute" },
  }),
];

export { AWSCloudTrailAMIModifiedForPublicAccess as rule };
