import { RuleTest } from "@pypanther/core";
import { AWSUserLoginProfileModified } from "../src/aws-user-login-profile-modified";
import { cloudTrailLog, user } from "./cloudtrail-log";

const log = cloudTrailLog({
  eventSource: "iam.amazonaws.com",
  eventName: "UpdateLoginProfile",
  userIdentity: user,
  requestParameters: { userName: "joao", passwordResetRequired: false },
});

export const tests = [
  new RuleTest({
    name: "a user sets the password of another",
    expectedResult: true,
    log,
    expectedTitle: "[ines] set the console password of [joao]",
  }),
  new RuleTest({
    name: "the event does not name the caller",
    expectedResult: true,
    log: { ...log, userIdentity: { type: "IAMUser" } },
    expectedTitle: "an unknown caller set the console password of [joao]",
  }),
  new RuleTest({
    name: "a user sets their own",
    expectedResult: false,
    log: { ...log, requestParameters: { userName: "ines" } },
  }),
  new RuleTest({
    name: "the other must change it",
    expectedResult: false,
    log: { ...log, requestParameters: { userName: "joao", passwordResetRequired: true } },
  }),
  new RuleTest({
    name: "a password is set for the first time",
    expectedResult: false,
    log: { ...log, eventName: "CreateLoginProfile" },
  }),
];

export { AWSUserLoginProfileModified as rule };
