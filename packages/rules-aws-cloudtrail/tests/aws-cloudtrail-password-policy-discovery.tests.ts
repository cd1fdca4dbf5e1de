import { RuleTest } from "@pypanther/core";
import { AWSCloudTrailPasswordPolicyDiscovery } from "../src/aws-cloudtrail-password-policy-discovery";
import { cloudTrailLog, user } from "./cloudtrail-log";

const log = cloudTrailLog({
  eventSource: "iam.amazonaws.com",
  eventName: "GetAccountPasswordPolicy",
  userIdentity: user,
});

export const tests = [
  new RuleTest({
    name: "a user reads the policy",
    expectedResult: true,
    log,
    expectedTitle: "[arn:aws:iam::401256739912:user/ines] read or changed the password policy",
  }),
  new RuleTest({
    name: "changing it is refused",
    expectedResult: true,
    log: { ...log, eventName: "UpdateAccountPasswordPolicy", errorCode: "AccessDenied" },
  }),
  new RuleTest({
    name: "field names in lower case",
    expectedResult: true,
    log: {
      p_log_type: "AWS.CloudTrail",
      eventname: "GetAccountPasswordPolicy",
      useridentity: { arn: "arn:aws:iam::401256739912:user/joao" },
    },
    expectedTitle: "[arn:aws:iam::401256739912:user/joao] read or changed the password policy",
  }),
  new RuleTest({ name: "a service reads it", expectedResult: false, log: { ...log, eventType: "AwsServiceEvent" } }),
  new RuleTest({
    name: "the policy is deleted",
    expectedResult: false,
    log: { ...log, eventName: "DeleteAccountPasswordPolicy" },
  }),
];

export { AWSCloudTrailPasswordPolicyDiscovery as rule };
