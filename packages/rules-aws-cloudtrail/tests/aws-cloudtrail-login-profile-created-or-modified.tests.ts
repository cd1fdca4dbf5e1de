import { RuleTest } from "@pypanther/core";
import { AWSCloudTrailLoginProfileCreatedOrModified } from "../src/aws-cloudtrail-login-profile-created-or-modified";
import { cloudTrailLog, contextOf, user } from "./cloudtrail-log";

const log = cloudTrailLog({
  eventSource: "iam.amazonaws.com",
  eventName: "CreateLoginProfile",
  userIdentity: user,
  requestParameters: { userName: "joao" },
});

export const tests = [
  new RuleTest({
    name: "a user gives another a password",
    expectedResult: true,
    log,
    expectedTitle: "[arn:aws:iam::401256739912:user/ines] changed the console sign-in of [joao]",
    expectedAlertContext: contextOf(log, { ip_and_username: "198.51.100.77joao" }),
  }),
  new RuleTest({
    name: "a user takes another's password away",
    expectedResult: true,
    log: { ...log, eventName: "DeleteLoginProfile" },
  }),
  new RuleTest({
    name: "a user changes their own",
    expectedResult: false,
    log: { ...log, requestParameters: { userName: "ines" } },
  }),
  new RuleTest({
    name: "the other must change it",
    expectedResult: false,
    log: { ...log, requestParameters: { userName: "joao", passwordResetRequired: true } },
  }),
  new RuleTest({
    name: "the change is refused",
    expectedResult: false,
    log: { ...log, errorCode: "EntityAlreadyExists" },
  }),
  new RuleTest({ name: "a user is created", expectedResult: false, log: { ...log, eventName: "CreateUser" } }),
];

export { AWSCloudTrailLoginProfileCreatedOrModified as rule };
