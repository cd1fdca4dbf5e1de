import { CorrelationTest } from "@pypanther/core";
import { AWSConsoleSignInWithoutOkta } from "../../src/correlation-rules/aws-console-sign-in-without-okta";

const oktaLog = (time: string, user = "maren.foss") => ({
  p_log_type: "Okta.SystemLog",
  published: `2026-02-13T${time}:00.000Z`,
  eventType: "user.authentication.sso",
  actor: { type: "User", alternateId: `${user}@fjordline.example` },
  outcome: { result: "SUCCESS" },
  target: [{ type: "AppInstance", displayName: "AWS IAM Identity Center" }],
});
const awsLog = (time: string) => ({
  p_log_type: "AWS.CloudTrail",
  eventTime: `2026-02-13T${time}:00Z`,
  eventSource: "sso.amazonaws.com",
  eventName: "Authenticate",
  userIdentity: { type: "IdentityCenterUser", userName: "maren.foss" },
});

export const tests = [
  new CorrelationTest({
    name: "a sign-in and no hand-over",
    expectedResult: true,
    signals: { "AWS Console Sign-In": { "userIdentity.userName": { "maren.foss": [0] } } },
  }),
  new CorrelationTest({
    name: "a hand-over is logged at the last moment",
    expectedResult: false,
    signals: {
      "AWS Console Sign-In": { "userIdentity.userName": { "maren.foss": [0] } },
      "Okta SSO to AWS": { "p_alert_context.actor": { "maren.foss": [360] } },
    },
  }),
  new CorrelationTest({
    name: "a hand-over is logged too late",
    expectedResult: true,
    signals: {
      "AWS Console Sign-In": { "userIdentity.userName": { "maren.foss": [0] } },
      "Okta SSO to AWS": { "p_alert_context.actor": { "maren.foss": [361] } },
    },
  }),
  new CorrelationTest({
    name: "logs of a hand-over of somebody else",
    expectedResult: true,
    logs: [oktaLog("08:00", "odd.lie"), awsLog("08:01")],
  }),
  new CorrelationTest({
    name: "logs of a hand-over",
    expectedResult: false,
    logs: [oktaLog("08:00"), awsLog("08:01")],
  }),
];

export { AWSConsoleSignInWithoutOkta as rule };
