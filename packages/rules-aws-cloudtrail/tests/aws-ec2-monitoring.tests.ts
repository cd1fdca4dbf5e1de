import { RuleTest } from "@pypanther/core";
import { AWSEC2Monitoring } from "../src/aws-ec2-monitoring";
import { cloudTrailLog, session } from "./cloudtrail-log";

const imaged = cloudTrailLog({
  eventSource: "ec2.amazonaws.com",
  eventName: "CreateImage",
  requestParameters: { instanceId: "i-0harbour0001" },
});

export const tests = [
  new RuleTest({
    name: "an image is made",
    expectedResult: true,
    log: imaged,
    expectedTitle: "[deploy] called [CreateImage] on images in account [401256739912]",
  }),
  new RuleTest({
    name: "the attempt fails",
    expectedResult: true,
    log: { ...imaged, errorCode: "Client.UnauthorizedOperation" },
  }),
  new RuleTest({
    name: "it is a dry run",
    expectedResult: false,
    log: { ...imaged, errorCode: "Client.DryRunOperation" },
  }),
  new RuleTest({
    name: "a backup service makes one",
    expectedResult: false,
    log: { ...imaged, userIdentity: { ...session, invokedBy: "backup.amazonaws.com" } },
  }),
  new RuleTest({ name: "images are listed", expectedResult: false, log: { ...imaged, eventName: "DescribeImages" } }),
  new RuleTest({
    name: "another service has images too",
    expectedResult: false,
    log: { ...imaged, eventSource: "workspaces.amazonaws.com" },
  }),
];

export { AWSEC2Monitoring as rule };
