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

/** Administrator passwords of Windows instances are being collected, as before a move from machine to machine. */
export class AWSEC2ManyPasswordReadAttempts extends Rule {
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
  defaultDescription = "One actor asked for the Windows passwords of EC2 instances many times within an hour.";
  defaultRunbook =
    "1. See which instances were asked about and whether the requests succeeded. " +
    "2. Ask the actor whether a migration or an inventory explains the requests. " +
    "3. If not, revoke the actor's credentials and change the passwords that were given out. " +
    "4. Check the instances for sign-ins since then.";
  defaultReference =
    "https://stratus-red-team.cloud/attack-techniques/AWS/aws.credential-access.ec2-get-password-data/";

  when: When = { eventSource: "ec2.amazonaws.com", eventName: "GetPasswordData" };

  title(event: PantherEvent) {
    return `[${event.udmString("actor_user") || "<UNKNOWN_USER>"}] asked for passwords of many EC2 instances`;
  }

  severity(event: PantherEvent): SeverityOrDefault {
    return awsCloudtrailSuccess(event) ? "DEFAULT" : "INFO";
  }

  dedup(event: PantherEvent) {
    return event.udmString("actor_user") || "<UNKNOWN_USER>";
  }

  alertContext(event: PantherEvent): AlertContext {
    return awsRuleContext(event);
  }
}
