import { RuleTest } from "@pypanther/core";
import { AWSVPCFlowLogsDeleted } from "../src/aws-vpc-flow-logs-deleted";
import { cloudTrailLog } from "./cloudtrail-log";

const log = cloudTrailLog({ eventSource: "ec2.amazonaws.com", eventName: "DeleteFlowLogs" });

export const tests = [
  new RuleTest({
    name: "flow logs are deleted",
    expectedResult: true,
    log,
    expectedTitle: "VPC flow logs were deleted in account [401256739912], [eu-west-1]",
  }),
  new RuleTest({
    name: "the deletion is refused",
    expectedResult: false,
    log: { ...log, errorCode: "Client.UnauthorizedOperation" },
  }),
  new RuleTest({ name: "flow logs are created", expectedResult: false, log: { ...log, eventName: "CreateFlowLogs" } }),
];

export { AWSVPCFlowLogsDeleted as rule };
