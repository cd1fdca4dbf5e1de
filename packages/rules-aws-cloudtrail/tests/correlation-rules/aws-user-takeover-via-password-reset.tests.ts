import { CorrelationTest } from "@pypanther/core";
import { AWSUserTakeoverViaPasswordReset } from "../../src/correlation-rules/aws-user-takeover-via-password-reset";
import { cloudTrailLog, user } from "../cloudtrail-log";

const addressAndUser = "p_alert_context.ip_and_username";

const passwordSet = cloudTrailLog({
  p_event_time: "2026-05-20T08:00:00Z",
  eventSource: "iam.amazonaws.com",
  eventName: "UpdateLoginProfile",
  userIdentity: user,
  requestParameters: { userName: "joao" },
});
const signedIn = cloudTrailLog({
  p_event_time: "2026-05-20T08:10:00Z",
  eventSource: "signin.amazonaws.com",
  eventName: "ConsoleLogin",
  userIdentity: { type: "IAMUser", arn: "arn:aws:iam::401256739912:user/joao", userName: "joao" },
  responseElements: { ConsoleLogin: "Success" },
});

export const tests = [
  new CorrelationTest({
    name: "a password is set and used at the same address",
    expectedResult: true,
    signals: {
      "Password Reset": { [addressAndUser]: { "198.51.100.77joao": [0] } },
      Login: { [addressAndUser]: { "198.51.100.77joao": [90] } },
    },
  }),
  new CorrelationTest({
    name: "the user signs in elsewhere",
    expectedResult: false,
    signals: {
      "Password Reset": { [addressAndUser]: { "198.51.100.77joao": [0] } },
      Login: { [addressAndUser]: { "203.0.113.9joao": [90] } },
    },
  }),
  new CorrelationTest({
    name: "the sign-in comes a minute too late",
    expectedResult: false,
    signals: {
      "Password Reset": { [addressAndUser]: { "198.51.100.77joao": [0] } },
      Login: { [addressAndUser]: { "198.51.100.77joao": [1801] } },
    },
  }),
  new CorrelationTest({
    name: "logs of a user who takes over another",
    expectedResult: true,
    logs: [passwordSet, signedIn],
  }),
  new CorrelationTest({
    name: "logs of a user who signs in elsewhere",
    expectedResult: false,
    logs: [passwordSet, { ...signedIn, sourceIPAddress: "203.0.113.9" }],
  }),
  new CorrelationTest({
    name: "logs that tell neither address nor user",
    expectedResult: false,
    logs: [
      { ...passwordSet, sourceIPAddress: null, requestParameters: null },
      { ...signedIn, sourceIPAddress: null, userIdentity: null },
    ],
  }),
];

export { AWSUserTakeoverViaPasswordReset as rule };
