import { RuleTest } from "@pypanther/core";
import { AWSIAMBackdoorUserKeys } from "../src/aws-iam-backdoor-user-keys";
import { cloudTrailLog, contextOf, user } from "./cloudtrail-log";

const created = cloudTrailLog({
  eventSource: "iam.amazonaws.com",
  eventName: "CreateAccessKey",
  userIdentity: user,
  requestParameters: { userName: "tomas" },
  responseElements: { accessKey: { userName: "tomas", accessKeyId: "AKIAHARBOUR000000002" } },
});

export const tests = [
  new RuleTest({
    name: "a key for another user",
    expectedResult: true,
    log: created,
    expectedTitle: "[arn:aws:iam::401256739912:user/ines] created an access key for [tomas]",
    expectedDedup: "arn:aws:iam::401256739912:user/ines",
    expectedAlertContext: contextOf(created, {
      ip_accessKeyId: "198.51.100.77:AKIAHARBOUR000000002",
      request_username: "tomas",
    }),
  }),
  new RuleTest({
    name: "a user whose name only begins alike",
    expectedResult: true,
    log: { ...created, responseElements: { accessKey: { userName: "in" } } },
  }),
  new RuleTest({
    name: "the log says little",
    expectedResult: true,
    log: { ...created, userIdentity: null, responseElements: null, requestParameters: null, sourceIPAddress: null },
    expectedTitle: "an unknown caller created an access key for an unknown user",
    expectedDedup: "<UNKNOWN_ARN>",
  }),
  new RuleTest({
    name: "a key for oneself",
    expectedResult: false,
    log: { ...created, responseElements: { accessKey: { userName: "ines" } } },
  }),
  new RuleTest({ name: "a key is deleted", expectedResult: false, log: { ...created, eventName: "DeleteAccessKey" } }),
  new RuleTest({ name: "the call fails", expectedResult: false, log: { ...created, errorCode: "LimitExceeded" } }),
];

export { AWSIAMBackdoorUserKeys as rule };
