import { RuleTest } from "@pypanther/core";
import { AWSEC2GatewayModified } from "../src/aws-ec2-gateway-modified";
import { cloudTrailLog, contextOf } from "./cloudtrail-log";

const attached = cloudTrailLog({
  eventSource: "ec2.amazonaws.com",
  eventName: "AttachInternetGateway",
  requestParameters: { internetGatewayId: "igw-0harbour", vpcId: "vpc-0harbour" },
});

export const tests = [
  new RuleTest({
    name: "a gateway is attached",
    expectedResult: true,
    log: attached,
    expectedTitle: "Network gateways changed in account [401256739912]",
    expectedDedup: "401256739912",
    expectedAlertContext: contextOf(attached, {}),
  }),
  new RuleTest({
    name: "gateways are listed",
    expectedResult: false,
    log: { ...attached, eventName: "DescribeInternetGateways" },
  }),
  new RuleTest({
    name: "the call fails",
    expectedResult: false,
    log: { ...attached, errorCode: "Client.Resource.AlreadyAssociated" },
  }),
];

export { AWSEC2GatewayModified as rule };
