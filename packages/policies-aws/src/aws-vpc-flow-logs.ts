import { itemsOf, Policy, type Reports, Severity } from "@pypanther/core";
import type { AwsEC2VPC } from "./resources";

/** Nobody records which connections a network refuses. */
export class AWSVPCFlowLogs extends Policy<AwsEC2VPC> {
  id = "AWS.VPC.FlowLogs";
  displayName = "AWS VPC Flow Logs";
  resourceTypes = ["AWS.EC2.VPC"];
  tags = ["AWS", "Security Control", "Defense Evasion:Impair Defenses"];
  reports: Reports = { CIS: ["2.9"], "MITRE ATT&CK": ["TA0005:T1562"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "No active flow log of the VPC records refused connections. Scans and attempts to move between machines leave no trace.";
  defaultRunbook =
    "1. Look at the flow logs of the VPC: are there none, or did one stop? " +
    "2. Create a flow log for rejected or all traffic, into a bucket or log group that few may write to. " +
    "3. Search CloudTrail for DeleteFlowLogs if there was one before.";
  defaultReference = "https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs.html";

  policy({ FlowLogs }: AwsEC2VPC) {
    return itemsOf(FlowLogs).some(
      ({ FlowLogStatus, TrafficType }) =>
        FlowLogStatus === "ACTIVE" && (TrafficType === "REJECT" || TrafficType === "ALL"),
    );
  }
}
