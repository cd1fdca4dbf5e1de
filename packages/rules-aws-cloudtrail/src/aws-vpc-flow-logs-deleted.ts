import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  type RuleStatus,
  Severity,
  type When,
} from "@pypanther/core";
import { awsRuleContext, whenSuccessful } from "@pypanther/helpers/aws";
import { titleValue } from "@pypanther/helpers/title-value";

/** VPC flow logs were deleted. */
export class AWSVPCFlowLogsDeleted extends Rule {
  id = "AWS.VPCFlow.LogsDeleted-prototype";
  displayName = "AWS VPC Flow Logs Removed";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = [
    "AWS",
    "Cloudtrail",
    "Defense Evasion",
    "Impair Defenses",
    "Disable or Modify Cloud Logs",
    "Defense Evasion:Impair Defenses",
    "Security Control",
  ];
  reports: Reports = {
    "MITRE ATT&CK": ["TA0005:T1562.008"],
    "Stratus Red Team": ["aws.defense-evasion.vpc-remove-flow-logs"],
  };
  defaultSeverity = Severity.INFO;
  defaultDescription = "VPC flow logs were deleted. An attacker does this so that their traffic leaves no trace.";
  defaultRunbook =
    "1. Ask the network team whether the VPC was taken down or its logging moved. " +
    "2. Find out which VPCs, subnets or interfaces the deleted flow logs covered. " +
    "3. Check what the caller changed in the network around that time. " +
    "4. Create the flow logs again and revoke the credentials of the caller if it was not planned.";
  defaultReference = "https://stratus-red-team.cloud/attack-techniques/AWS/aws.defense-evasion.vpc-remove-flow-logs/";

  when: When = { ...whenSuccessful, eventName: "DeleteFlowLogs" };

  title(event: PantherEvent) {
    const account = titleValue(event.deepGet("userIdentity", "accountId"), "(unknown)");
    return `VPC flow logs were deleted in account ${account}, ${titleValue(event.get("awsRegion"), "an unknown region")}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return awsRuleContext(event);
  }
}
