import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";
import { awsCloudtrailSuccess, awsRuleContext } from "@pypanther/helpers/aws";
import { awsAccountTitle } from "@pypanther/helpers/aws-account";
import type { AwsCloudTrail } from "./events";

/** An EC2 instance of an unusual type was requested. */
export class AWSEC2LaunchUnusualEC2Instances extends Rule<AwsCloudTrail> {
  id = "AWS.EC2.LaunchUnusualEC2Instances-prototype";
  displayName = "AWS EC2 Launch Unusual EC2 Instances";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["CloudTrail", "EC2", "Execution", "Deploy Container", "Execution:Deploy Container"];
  reports: Reports = {
    "MITRE ATT&CK": ["TA0002:T1610"],
    "Stratus Red Team": ["aws.execution.ec2-launch-unusual-instances"],
  };
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "An EC2 instance of an unusual type was requested. Attackers start large machines to mine cryptocurrency at your " +
    "cost.";
  defaultRunbook =
    "1. Ask the actor and the account's owners what the machine is for. " +
    "2. Search all regions for other machines of the same actor. " +
    "3. Stop the machine and keep its disk for analysis if nobody knows of it. " +
    "4. Revoke the credentials and check the bill in that case.";
  defaultReference = "https://stratus-red-team.cloud/attack-techniques/AWS/aws.execution.ec2-launch-unusual-instances/";
  summaryAttributes = [
    "p_any_aws_account_ids",
    "p_any_instance_ids",
    "p_any_arns",
    "p_any_aws_tags",
    "p_any_usernames",
  ];

  when: When = { eventSource: "ec2.amazonaws.com", eventName: "RunInstances" };

  /** Instance types that call for a look whenever they are requested. */
  unusualInstanceTypes: string[] = ["p2.xlarge"];

  rule(event: PantherEvent<AwsCloudTrail>) {
    return this.unusualInstanceTypes.includes(this.instanceType(event));
  }

  title(event: PantherEvent<AwsCloudTrail>) {
    return `EC2 instance of unusual type [${this.instanceType(event)}] requested in ${awsAccountTitle(event)}`;
  }

  severity(event: PantherEvent<AwsCloudTrail>): SeverityOrDefault {
    return awsCloudtrailSuccess(event) ? "DEFAULT" : "LOW";
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return { ...awsRuleContext(event), instanceType: this.instanceType(event) };
  }

  /** The type asked for, which a log gives as text or as an object around it. */
  protected instanceType(event: PantherEvent<AwsCloudTrail>): string {
    return (
      event.string("requestParameters", "instanceType") ||
      event.string("requestParameters", "instanceType", "value") ||
      "<UNKNOWN INSTANCE TYPE>"
    );
  }
}
