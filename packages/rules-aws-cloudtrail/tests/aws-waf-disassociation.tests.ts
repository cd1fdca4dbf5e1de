import { RuleTest } from "@pypanther/core";
import { AWSWAFDisassociation } from "../src/aws-waf-disassociation";
import { cloudTrailLog } from "./cloudtrail-log";

const log = cloudTrailLog({
  eventSource: "wafv2.amazonaws.com",
  eventName: "DisassociateWebACL",
  requestID: "6b0f1e9a",
  requestParameters: { resourceArn: "arn:aws:apigateway:eu-west-1::/restapis/k9/stages/live" },
});

export const tests = [
  new RuleTest({
    name: "a web ACL is detached",
    expectedResult: true,
    log,
    expectedTitle:
      "Web ACL detached from [arn:aws:apigateway:eu-west-1::/restapis/k9/stages/live] in account [401256739912]",
    expectedAlertContext: {
      awsRegion: "eu-west-1",
      eventName: "DisassociateWebACL",
      recipientAccountId: "401256739912",
      requestID: "6b0f1e9a",
      actor_user: "deploy",
      requestParameters: "arn:aws:apigateway:eu-west-1::/restapis/k9/stages/live",
      userIdentity: "AROAQ4HARBOURDEPLOY1:run-8841",
    },
  }),
  new RuleTest({ name: "a web ACL is attached", expectedResult: false, log: { ...log, eventName: "AssociateWebACL" } }),
];

export { AWSWAFDisassociation as rule };
