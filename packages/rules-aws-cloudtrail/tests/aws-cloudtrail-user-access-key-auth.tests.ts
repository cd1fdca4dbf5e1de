import { RuleTest } from "@pypanther/core";
import { AWSCloudTrailUserAccessKeyAuth } from "../src/aws-cloudtrail-user-access-key-auth";
import { cloudTrailLog, user } from "./cloudtrail-log";

const call = cloudTrailLog({
  eventSource: "s3.amazonaws.com",
  eventName: "ListBuckets",
  userIdentity: { ...user, accessKeyId: "AKIAHARBOUR000000001" },
});

export const tests = [
  new RuleTest({
    name: "a permanent key is used",
    expectedResult: true,
    log: call,
    expectedTitle: "[arn:aws:iam::401256739912:user/ines] used access key [AKIAHARBOUR000000001]",
    expectedAlertContext: { ip_accessKeyId: "198.51.100.77:AKIAHARBOUR000000001" },
  }),
  new RuleTest({
    name: "the address is not logged",
    expectedResult: true,
    log: { ...call, sourceIPAddress: null },
    expectedAlertContext: { ip_accessKeyId: "{not found}:AKIAHARBOUR000000001" },
  }),
  new RuleTest({
    name: "temporary credentials are used",
    expectedResult: false,
    log: { ...call, userIdentity: { ...user, accessKeyId: "ASIAHARBOUR000000001" } },
  }),
  new RuleTest({ name: "the call fails", expectedResult: false, log: { ...call, errorCode: "AccessDenied" } }),
  new RuleTest({ name: "no key is logged", expectedResult: false, log: { ...call, userIdentity: user } }),
];

export { AWSCloudTrailUserAccessKeyAuth as rule };
