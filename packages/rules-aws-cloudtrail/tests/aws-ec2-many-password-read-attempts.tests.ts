import { RuleTest } from "@pypanther/core";
import { AWSEC2ManyPasswordReadAttempts } from "../src/aws-ec2-many-password-read-attempts";
import { cloudTrailLog } from "./cloudtrail-log";

const asked = cloudTrailLog({
  eventSource: "ec2.amazonaws.com",
  eventName: "GetPasswordData",
  requestParameters: { instanceId: "i-0harbour0001" },
});

export const tests = [
  new RuleTest({
    name: "a password is asked for",
    expectedResult: true,
    log: asked,
    expectedSeverity: "INFO",
    expectedTitle: "[deploy] requested passwords of many EC2 instances",
    expectedDedup: "deploy",
  }),
  new RuleTest({
    name: "the request is refused",
    expectedResult: true,
    log: { ...asked, errorCode: "Client.UnauthorizedOperation" },
    expectedSeverity: "INFO",
  }),
  new RuleTest({
    name: "the console output is asked for",
    expectedResult: false,
    log: { ...asked, eventName: "GetConsoleOutput" },
  }),
];

export { AWSEC2ManyPasswordReadAttempts as rule };
