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
import { titleValue } from "@pypanther/helpers/title-value";
import type { AwsCloudTrail } from "./events";

/** One actor requested the Windows passwords of EC2 instances many times within an hour. */
export class AWSEC2ManyPasswordReadAttempts extends Rule<AwsCloudTrail> {
  id = "AWS.EC2.ManyPasswordReadAttempts-prototype";
  displayName = "AWS EC2 Many Password Read Attempts";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = [
    "AWS",
    "CloudTrail",
    "EC2",
    "Credential Access:Credentials from Password Stores",
    "Credential Access",
    "Credentials from Password Stores",
  ];
  reports: Reports = {
    "MITRE ATT&CK": ["TA0006:T1555"],
    "Stratus Red Team": ["aws.credential-access.ec2-get-password-data"],
  };
  threshold = 30;
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "One actor requested the Windows passwords of EC2 instances many times within an hour. An attacker may be about " +
    "to move from machine to machine.";
  defaultRunbook =
    "1. List from the events which instances were concerned and which requests succeeded. " +
    "2. Ask the actor whether a migration or an inventory explains them. " +
    "3. Check the instances for sign-ins since then. " +
    "4. Revoke the actor's credentials and change the passwords that were given out if nothing explains it.";
  defaultReference =
    "https://stratus-red-team.cloud/attack-techniques/AWS/aws.credential-access.ec2-get-password-data/";

  when: When = { eventSource: "ec2.amazonaws.com", eventName: "GetPasswordData" };

  title(event: PantherEvent<AwsCloudTrail>) {
    return `${titleValue(event.udmString("actor_user"), "an unknown user")} requested passwords of many EC2 instances`;
  }

  severity(event: PantherEvent<AwsCloudTrail>): SeverityOrDefault {
    return awsCloudtrailSuccess(event) ? "DEFAULT" : "INFO";
  }

  dedup(event: PantherEvent<AwsCloudTrail>) {
    return event.udmString("actor_user") || "<UNKNOWN_USER>";
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return awsRuleContext(event);
  }
}
