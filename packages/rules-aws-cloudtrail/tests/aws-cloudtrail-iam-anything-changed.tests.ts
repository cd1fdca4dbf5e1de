import { RuleTest } from "@pypanther/core";
import { AWSCloudTrailIAMAnythingChanged } from "../src/aws-cloudtrail-iam-anything-changed";
import { cloudTrailLog, contextOf } from "./cloudtrail-log";

const added = cloudTrailLog({
  eventSource: "iam.amazonaws.com",
  eventName: "AddUserToGroup",
  requestParameters: { userName: "ines", groupName: "operators" },
});

export const tests = [
  new RuleTest({
    name: "a user joins a group",
    expectedResult: true,
    log: added,
    expectedTitle: "IAM Change",
    expectedAlertContext: contextOf(added, {}),
  }),
  new RuleTest({ name: "groups are listed", expectedResult: false, log: { ...added, eventName: "ListGroups" } }),
  new RuleTest({
    name: "a verb in another case",
    expectedResult: false,
    log: { ...added, eventName: "addUserToGroup" },
  }),
  new RuleTest({ name: "the call fails", expectedResult: false, log: { ...added, errorCode: "NoSuchEntity" } }),
  new RuleTest({ name: "another service", expectedResult: false, log: { ...added, eventSource: "sso.amazonaws.com" } }),
];

export { AWSCloudTrailIAMAnythingChanged as rule };
