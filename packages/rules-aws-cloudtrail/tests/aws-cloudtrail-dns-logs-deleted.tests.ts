import { RuleTest } from "@pypanther/core";
import { AWSCloudTrailDNSLogsDeleted } from "../src/aws-cloudtrail-dns-logs-deleted";
import { cloudTrailLog, contextOf } from "./cloudtrail-log";

const deleted = cloudTrailLog({
  eventSource: "route53resolver.amazonaws.com",
  eventName: "DeleteResolverQueryLogConfig",
  requestParameters: { resolverQueryLogConfigId: "rqlc-0d51harbour" },
});

export const tests = [
  new RuleTest({
    name: "a configuration is deleted",
    expectedResult: true,
    log: deleted,
    expectedTitle: "DNS query logging was deleted in account [401256739912], [eu-west-1]",
    expectedAlertContext: contextOf(deleted, {}),
  }),
  new RuleTest({
    name: "the log says less",
    expectedResult: true,
    log: { ...deleted, userIdentity: null, awsRegion: null, requestParameters: null },
    expectedTitle: "DNS query logging was deleted in account (unknown), an unknown region",
  }),
  new RuleTest({
    name: "the call fails",
    expectedResult: false,
    log: { ...deleted, errorCode: "InvalidRequestException" },
  }),
  new RuleTest({
    name: "a VPC is taken off",
    expectedResult: false,
    log: { ...deleted, eventName: "DisassociateResolverQueryLogConfig" },
  }),
];

export { AWSCloudTrailDNSLogsDeleted as rule };
