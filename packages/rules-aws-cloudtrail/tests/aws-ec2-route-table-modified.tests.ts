import { RuleTest } from "@pypanther/core";
import { AWSEC2RouteTableModified } from "../src/aws-ec2-route-table-modified";
import { cloudTrailLog, contextOf } from "./cloudtrail-log";

const routed = cloudTrailLog({
  eventSource: "ec2.amazonaws.com",
  eventName: "CreateRoute",
  requestParameters: { routeTableId: "rtb-0harbour", destinationCidrBlock: "203.0.113.0/24" },
});

export const tests = [
  new RuleTest({
    name: "a route is created",
    expectedResult: true,
    log: routed,
    expectedTitle: "Routes changed in account [401256739912]",
    expectedDedup: "401256739912",
    expectedAlertContext: contextOf(routed, {}),
  }),
  new RuleTest({
    name: "routes are listed",
    expectedResult: false,
    log: { ...routed, eventName: "DescribeRouteTables" },
  }),
  new RuleTest({
    name: "the call fails",
    expectedResult: false,
    log: { ...routed, errorCode: "Client.RouteAlreadyExists" },
  }),
];

export { AWSEC2RouteTableModified as rule };
