import { RuleTest } from "@pypanther/core";
import { AWSCloudTrailRootAccessKeyCreated } from "../src/aws-cloudtrail-root-access-key-created";
import { cloudTrailLog, root, user } from "./cloudtrail-log";

const log = cloudTrailLog({ eventSource: "iam.amazonaws.com", eventName: "CreateAccessKey", userIdentity: root });

export const tests = [
  new RuleTest({
    name: "root makes a key for itself",
    expectedResult: true,
    log,
    expectedTitle: "Root Account Access Key Created",
  }),
  new RuleTest({
    name: "root makes a key for a user",
    expectedResult: false,
    log: { ...log, requestParameters: { userName: "ines" } },
  }),
  new RuleTest({ name: "a user makes a key", expectedResult: false, log: { ...log, userIdentity: user } }),
  new RuleTest({ name: "root deletes a key", expectedResult: false, log: { ...log, eventName: "DeleteAccessKey" } }),
];

export { AWSCloudTrailRootAccessKeyCreated as rule };
