import { RuleTest } from "@pypanther/core";
import { AWSECREVENTS } from "../src/aws-ecr-events";
import { cloudTrailLog, user } from "./cloudtrail-log";

const call = cloudTrailLog({ eventSource: "ecr.amazonaws.com", eventName: "CreateRepository", userIdentity: user });

export const tests = [
  new RuleTest({
    name: "an unexpected region",
    expectedResult: true,
    log: { ...call, awsRegion: "ap-south-1" },
    expectedTitle: "AWS ECR Events",
    expectedDedup: "401256739912",
  }),
  new RuleTest({
    name: "an unexpected account",
    expectedResult: true,
    log: { ...call, userIdentity: { ...user, accountId: "560011223344" } },
  }),
  new RuleTest({
    name: "neither account nor region is logged",
    expectedResult: true,
    log: { ...call, awsRegion: null, userIdentity: null },
  }),
  new RuleTest({ name: "the account's own region", expectedResult: false, log: call }),
  new RuleTest({
    name: "another service",
    expectedResult: false,
    log: { ...call, eventSource: "ecs.amazonaws.com", awsRegion: "ap-south-1" },
  }),
];

export const overrides = { awsAccountsAndRegions: { "401256739912": ["eu-west-1"] } };

export { AWSECREVENTS as rule };
