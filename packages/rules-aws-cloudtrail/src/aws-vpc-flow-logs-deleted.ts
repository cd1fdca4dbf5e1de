import type { Reports, RuleStatus } from "@pypanther/core";
import { AwsLogsDeletedRule } from "@pypanther/helpers/aws-logs-deleted-rule";

/** Network records of a VPC were switched off, so that traffic from now on leaves no trace. */
export class AWSVPCFlowLogsDeleted extends AwsLogsDeletedRule {
  id = "AWS.VPCFlow.LogsDeleted-prototype";
  displayName = "AWS VPC Flow Logs Removed";
  status: RuleStatus = "Experimental";
  reports: Reports = {
    "MITRE ATT&CK": ["TA0005:T1562.008"],
    "Stratus Red Team": ["aws.defense-evasion.vpc-remove-flow-logs"],
  };
  defaultDescription = "Flow logs were deleted.";
  defaultRunbook =
    "1. Ask the network team whether the VPC was taken down or its logging moved. " +
    "2. Find out which VPCs, subnets or interfaces the deleted flow logs covered. " +
    "3. If the deletion was not planned: create the flow logs again and revoke the credentials of the caller. " +
    "4. Look at what the caller changed in the network around that time.";
  defaultReference = "https://stratus-red-team.cloud/attack-techniques/AWS/aws.defense-evasion.vpc-remove-flow-logs/";

  protected call() {
    return "DeleteFlowLogs";
  }

  protected deletion() {
    return "VPC flow logs deleted";
  }
}
