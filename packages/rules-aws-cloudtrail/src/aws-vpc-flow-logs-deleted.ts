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

/** Network records of a VPC were switched off, so that traffic from now on leaves no trace. */
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
  defaultDescription = "Flow logs were deleted.";
  defaultRunbook =
    "1. Ask the network team whether the VPC was taken down or its logging moved. " +
    "2. Find out which VPCs, subnets or interfaces the deleted flow logs covered. " +
    "3. If the deletion was not planned: create the flow logs again and revoke the credentials of the caller. " +
    "4. Look at what the caller changed in the network around that time.";
  defaultReference = "https://stratus-red-team.cloud/attack-techniques/AWS/aws.defense-evasion.vpc-remove-flow-logs/";

  when: When = { ...whenSuccessful, eventName: "DeleteFlowLogs" };

  title(event: PantherEvent) {
    const account = event.text("userIdentity", "accountId") || "<UNKNOWN ACCOUNT>";
    return `VPC flow logs deleted in account [${account}], region [${event.text("awsRegion") || "<UNKNOWN REGION>"}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return awsRuleContext(event);
  }
}
