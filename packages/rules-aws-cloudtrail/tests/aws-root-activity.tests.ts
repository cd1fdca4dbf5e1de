import { RuleTest } from "@pypanther/core";
import { AWSRootActivity } from "../src/aws-root-activity";
import { cloudTrailLog, root, user } from "./cloudtrail-log";

const log = cloudTrailLog({
  eventSource: "organizations.amazonaws.com",
  eventName: "CloseAccount",
  readOnly: false,
  userIdentity: root,
});

export const tests = [
  new RuleTest({
    name: "root closes an account",
    expectedResult: true,
    log,
    expectedTitle: "Root called [CloseAccount] in account [401256739912]",
    expectedDedup: "198.51.100.77",
    expectedAlertContext: {
      sourceIPAddress: "198.51.100.77",
      userIdentityAccountId: "401256739912",
      userIdentityArn: "arn:aws:iam::401256739912:root",
      eventTime: "2026-05-20T08:14:31Z",
      mfaUsed: null,
    },
  }),
  new RuleTest({
    name: "the event does not say whether it only reads",
    expectedResult: true,
    log: { ...log, readOnly: null },
  }),
  new RuleTest({ name: "root only looks", expectedResult: false, log: { ...log, readOnly: true } }),
  new RuleTest({ name: "the call is refused", expectedResult: false, log: { ...log, errorMessage: "denied" } }),
  new RuleTest({
    name: "a service acts for root",
    expectedResult: false,
    log: { ...log, userIdentity: { ...root, invokedBy: "organizations.amazonaws.com" } },
  }),
  new RuleTest({
    name: "a service tells of its own work",
    expectedResult: false,
    log: { ...log, eventType: "AwsServiceEvent" },
  }),
  new RuleTest({
    name: "a role that a service needs is made",
    expectedResult: false,
    log: { ...log, eventName: "CreateServiceLinkedRole" },
  }),
  new RuleTest({ name: "a user closes the account", expectedResult: false, log: { ...log, userIdentity: user } }),
];

export { AWSRootActivity as rule };
