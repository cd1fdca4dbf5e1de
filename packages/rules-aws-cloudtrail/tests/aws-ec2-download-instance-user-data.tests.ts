import { RuleTest } from "@pypanther/core";
import { AWSEC2DownloadInstanceUserData } from "../src/aws-ec2-download-instance-user-data";
import { cloudTrailLog, session } from "./cloudtrail-log";

const read = cloudTrailLog({
  eventSource: "ec2.amazonaws.com",
  eventName: "DescribeInstanceAttribute",
  requestParameters: { instanceId: "i-0harbour0001", attribute: "userData" },
});
const byCloudFormation = { sourceIPAddress: "cloudformation.amazonaws.com", userAgent: "cloudformation.amazonaws.com" };
const auditRole = (region: string) => ({
  ...session,
  sessionContext: { sessionIssuer: { userName: `PantherAuditRole-${region}` } },
});

export const tests = [
  new RuleTest({
    name: "user data is read",
    expectedResult: true,
    log: read,
    expectedSeverity: "MEDIUM",
    expectedTitle: "[deploy] read user data of EC2 instances in account [401256739912]",
  }),
  new RuleTest({
    name: "reading is refused",
    expectedResult: true,
    log: { ...read, errorCode: "Client.UnauthorizedOperation" },
    expectedSeverity: "LOW",
  }),
  new RuleTest({
    name: "CloudFormation reads it for another role",
    expectedResult: true,
    log: { ...read, ...byCloudFormation },
  }),
  new RuleTest({
    name: "a role named after no region",
    expectedResult: true,
    log: { ...read, ...byCloudFormation, userIdentity: auditRole("moon-1") },
  }),
  new RuleTest({
    name: "Panther's audit role reads it",
    expectedResult: false,
    log: { ...read, ...byCloudFormation, userIdentity: auditRole("eu-west-1") },
  }),
  new RuleTest({
    name: "another attribute is read",
    expectedResult: false,
    log: { ...read, requestParameters: { attribute: "instanceType" } },
  }),
];

export { AWSEC2DownloadInstanceUserData as rule };
