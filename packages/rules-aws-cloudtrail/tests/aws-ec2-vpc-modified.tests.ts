import { RuleTest } from "@pypanther/core";
import { AWSEC2VPCModified } from "../src/aws-ec2-vpc-modified";
import { cloudTrailLog, contextOf } from "./cloudtrail-log";

const peered = cloudTrailLog({
  eventSource: "ec2.amazonaws.com",
  eventName: "AcceptVpcPeeringConnection",
  requestParameters: { vpcPeeringConnectionId: "pcx-0harbour" },
});

export const tests = [
  new RuleTest({
    name: "a peering is accepted",
    expectedResult: true,
    log: peered,
    expectedTitle: "VPCs changed in account [401256739912]",
    expectedDedup: "401256739912",
    expectedAlertContext: contextOf(peered, {}),
  }),
  new RuleTest({ name: "VPCs are listed", expectedResult: false, log: { ...peered, eventName: "DescribeVpcs" } }),
  new RuleTest({
    name: "the call fails",
    expectedResult: false,
    log: { ...peered, errorCode: "Client.OperationNotPermitted" },
  }),
];

export { AWSEC2VPCModified as rule };
