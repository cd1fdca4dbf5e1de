import { PolicyTest } from "@pypanther/core";
import { AWSWAFLoggingConfigured } from "../src/aws-waf-logging-configured";

const acl = {
  ResourceId: "arn:aws:waf::210987654321:webacl/quay",
  ResourceType: "AWS.WAF.WebACL",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Id: "acl-quay",
};

const logged = (...LogDestinationConfigs: string[]) => ({ ...acl, LoggingConfiguration: { LogDestinationConfigs } });

export const tests = [
  new PolicyTest({
    name: "it logs to a log group",
    expectedResult: true,
    resource: logged("arn:aws:logs:eu-west-1:210987654321:log-group:aws-waf-logs-quay"),
  }),
  new PolicyTest({
    name: "it logs to a bucket",
    expectedResult: true,
    resource: logged("arn:aws:s3:::aws-waf-logs-quay"),
  }),
  new PolicyTest({
    name: "it logs to a stream",
    expectedResult: true,
    resource: logged("arn:aws:firehose:eu-west-1:210987654321:deliverystream/aws-waf-logs-quay"),
  }),
  new PolicyTest({
    name: "its destination is no place for logs",
    expectedResult: false,
    resource: logged("arn:aws:sns:eu-west-1:210987654321:quay"),
  }),
  new PolicyTest({ name: "it has no destination", expectedResult: false, resource: logged() }),
  new PolicyTest({ name: "it does not log", expectedResult: false, resource: { ...acl, LoggingConfiguration: null } }),
];

export { AWSWAFLoggingConfigured as policy };
