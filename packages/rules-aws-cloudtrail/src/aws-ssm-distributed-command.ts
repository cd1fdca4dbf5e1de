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

function instances(event: PantherEvent): string[] {
  return event.list("requestParameters", "instanceIds").map((item) => asText(item));
}

/** One identity has commands run on several machines, the way an intruder spreads. */
export class AWSSSMDistributedCommand extends Rule {
  id = "AWS.SSM.DistributedCommand-prototype";
  displayName = "AWS SSM Distributed Command";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS CloudTrail", "AWS SSM", "AWS EC2", "Execution: Exploitation for Client Execution"];
  reports: Reports = { "MITRE ATT&CK": ["TA0002:T1203"], "Stratus Red Team": ["aws.execution.ssm-send-command"] };
  defaultSeverity = Severity.INFO;
  defaultDescription = "Commands were sent through SSM to several instances by one identity within an hour.";
  defaultRunbook =
    "1. Read the command in the Run Command history of SSM. " +
    "2. Ask the owner of the identity whether it is a maintenance job. " +
    "3. If it is not: isolate the instances listed in the alert and revoke the sessions of the identity. " +
    "4. Look on the instances for new users, keys and processes.";
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

  async rule(event: PantherEvent) {
    const all = await touchThisHour(event, "AWS.SSM.DistributedCommand", instances(event));
    return all.length > this.instanceThreshold;
  }

  title(event: PantherEvent) {
    return `[${event.udmString("actor_user")}] sent commands to many instances in account [${event.text("recipientAccountId")}]`;
  }

  severity(event: PantherEvent): SeverityOrDefault {
    return awsCloudtrailSuccess(event) ? "DEFAULT" : Severity.LOW;
  }

  async alertContext(event: PantherEvent): Promise<AlertContext> {
    const instanceIds = await touchedThisHour(event, "AWS.SSM.DistributedCommand", instances(event));
    return { ...awsRuleContext(event), instanceIds };
  }
}
