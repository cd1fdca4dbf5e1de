import {
  type AlertContext,
  asText,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  type RuleStatus,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";
import { awsCloudtrailSuccess, awsRuleContext } from "@pypanther/helpers/aws";
import { touchedThisHour, touchThisHour } from "@pypanther/helpers/hourly-set";
import type { AwsCloudTrail } from "./events";

function instances(event: PantherEvent<AwsCloudTrail>): string[] {
  return event.list("requestParameters", "instanceIds").map((item) => asText(item));
}

/** One identity sent commands through SSM to several instances within an hour. */
export class AWSSSMDistributedCommand extends Rule<AwsCloudTrail> {
  id = "AWS.SSM.DistributedCommand-prototype";
  displayName = "AWS SSM Distributed Command";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS CloudTrail", "AWS SSM", "AWS EC2", "Execution: Exploitation for Client Execution"];
  reports: Reports = { "MITRE ATT&CK": ["TA0002:T1203"], "Stratus Red Team": ["aws.execution.ssm-send-command"] };
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "One identity sent commands through SSM to several instances within an hour. Intruders spread this way.";
  defaultRunbook =
    "1. Read the command under Run Command in the Systems Manager console. " +
    "2. Ask the owner of the identity whether it is a maintenance job. " +
    "3. Search the instances for new users, keys and processes. " +
    "4. Isolate the instances in the alert context and revoke the identity's sessions if it is not.";
  defaultReference = "https://stratus-red-team.cloud/attack-techniques/AWS/aws.execution.ssm-send-command/";
  summaryAttributes = [
    "p_any_aws_account_ids",
    "p_any_aws_arns",
    "p_any_aws_instance_ids",
    "p_any_ip_addresses",
    "p_any_usernames",
  ];

  when: When = { eventName: "SendCommand" };

  /** How many instances within an hour are still ordinary. */
  instanceThreshold = 2;

  async rule(event: PantherEvent<AwsCloudTrail>) {
    const all = await touchThisHour(event, "AWS.SSM.DistributedCommand", instances(event));
    return all.length > this.instanceThreshold;
  }

  title(event: PantherEvent<AwsCloudTrail>) {
    return `[${event.udmString("actor_user")}] sent commands to many instances in account [${event.text("recipientAccountId")}]`;
  }

  severity(event: PantherEvent<AwsCloudTrail>): SeverityOrDefault {
    return awsCloudtrailSuccess(event) ? "DEFAULT" : Severity.LOW;
  }

  async alertContext(event: PantherEvent<AwsCloudTrail>): Promise<AlertContext> {
    const instanceIds = await touchedThisHour(event, "AWS.SSM.DistributedCommand", instances(event));
    return { ...awsRuleContext(event), instanceIds };
  }
}
