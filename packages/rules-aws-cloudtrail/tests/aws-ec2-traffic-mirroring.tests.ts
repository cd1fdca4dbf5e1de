import { RuleTest } from "@pypanther/core";
import { AWSEC2TrafficMirroring } from "../src/aws-ec2-traffic-mirroring";
import { cloudTrailLog, user } from "./cloudtrail-log";

const mirrored = cloudTrailLog({
  eventSource: "ec2.amazonaws.com",
  eventName: "CreateTrafficMirrorSession",
  userIdentity: user,
});

export const tests = [
  new RuleTest({
    name: "a session is created",
    expectedResult: true,
    log: mirrored,
    expectedTitle:
      "[arn:aws:iam::401256739912:user/ines] called [CreateTrafficMirrorSession] in account [401256739912], [eu-west-1]",
    expectedDedup: "arn:aws:iam::401256739912:user/ines",
  }),
  new RuleTest({
    name: "the caller is unknown",
    expectedResult: true,
    log: { ...mirrored, userIdentity: null },
    expectedDedup: "no-user-identity-provided",
  }),
  new RuleTest({
    name: "a service does it",
    expectedResult: false,
    log: { ...mirrored, userIdentity: { ...user, invokedBy: "cloudformation.amazonaws.com" } },
  }),
  new RuleTest({
    name: "sessions are listed",
    expectedResult: false,
    log: { ...mirrored, eventName: "DescribeTrafficMirrorSessions" },
  }),
];

export { AWSEC2TrafficMirroring as rule };
