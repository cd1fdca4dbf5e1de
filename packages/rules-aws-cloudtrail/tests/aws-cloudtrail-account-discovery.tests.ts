import { RuleTest } from "@pypanther/core";
import { AWSCloudTrailAccountDiscovery } from "../src/aws-cloudtrail-account-discovery";
import { cloudTrailLog, user } from "./cloudtrail-log";

const log = cloudTrailLog({
  eventSource: "account.amazonaws.com",
  eventName: "GetAlternateContact",
  userIdentity: user,
});

export const tests = [
  new RuleTest({
    name: "a contact is read",
    expectedResult: true,
    log,
    expectedTitle: "[arn:aws:iam::401256739912:user/ines] called [GetAlternateContact] in account [401256739912]",
  }),
  new RuleTest({
    name: "a contact is set in vain",
    expectedResult: true,
    log: { ...log, eventName: "PutContactInformation", errorCode: "AccessDenied" },
  }),
  new RuleTest({ name: "regions are listed", expectedResult: false, log: { ...log, eventName: "ListRegions" } }),
];

export { AWSCloudTrailAccountDiscovery as rule };
