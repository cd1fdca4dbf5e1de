import type { Reports, RuleStatus } from "@pypanther/core";
import { AwsLogsDeletedRule } from "@pypanther/helpers/aws-logs-deleted-rule";

/** VPC flow logs were deleted. */
export class AWSVPCFlowLogsDeleted extends AwsLogsDeletedRule {
  id = "AWS.VPCFlow.LogsDeleted-prototype";
  displayName = "AWS VPC Flow Logs Removed";
  status: RuleStatus = "Experimental";
  reports: Reports = {
    "MITRE ATT&CK": ["TA0005:T1562.008"],
    "Stratus Red Team": ["aws.defense-evasion.vpc-remove-flow-logs"],
  };
  defaultDescription = "VPC flow logs were deleted. An attacker does this so that their traffic leaves no trace.";
  defaultRunbook =
    "1. Ask the network team whether the VPC was taken down or its logging moved. " +
    "2. Find out which VPCs, subnets or interfaces the deleted flow logs covered. " +
    "3. Check what the caller changed in the network around that time. " +
    "4. Create the flow logs again and revoke the credentials of the caller if it was not planned.";
  defaultReference = "https://stratus-red-team.cloud/attack-techniques/AWS/aws.defense-evasion.vpc-remove-flow-logs/";

  protected call() {
    return "DeleteFlowLogs";
  }

  protected deletion() {
    return "VPC flow logs were deleted";
  }
}
