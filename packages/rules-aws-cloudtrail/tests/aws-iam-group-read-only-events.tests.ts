import { RuleMock, RuleTest } from "@pypanther/core";
import { AWSIAMGroupReadOnlyEvents } from "../src/aws-iam-group-read-only-events";
import { cloudTrailLog, user } from "./cloudtrail-log";

const listed = cloudTrailLog({ eventSource: "iam.amazonaws.com", eventName: "ListGroups", userIdentity: user });

export const tests = [
  new RuleTest({
    name: "groups are listed",
    expectedResult: true,
    log: listed,
    expectedTitle:
      "[arn:aws:iam::401256739912:user/ines] read groups with [ListGroups] in account [401256739912], [eu-west-1]",
    expectedDedup: "arn:aws:iam::401256739912:user/ines",
  }),
  new RuleTest({
    name: "listing is refused and the log says little",
    expectedResult: true,
    log: { ...listed, errorCode: "AccessDenied", userIdentity: null, recipientAccountId: null, awsRegion: null },
    expectedTitle: "an unknown caller read groups with [ListGroups] in an unknown account, an unknown region",
  }),
  new RuleTest({
    name: "the identity may",
    expectedResult: false,
    log: listed,
    mocks: [new RuleMock({ objectName: "arnAllowList", returnValue: ["arn:aws:iam::401256739912:user/ines"] })],
  }),
  new RuleTest({ name: "a group is created", expectedResult: false, log: { ...listed, eventName: "CreateGroup" } }),
  new RuleTest({
    name: "another service's groups",
    expectedResult: false,
    log: { ...listed, eventSource: "resource-groups.amazonaws.com" },
  }),
];

export { AWSIAMGroupReadOnlyEvents as rule };
