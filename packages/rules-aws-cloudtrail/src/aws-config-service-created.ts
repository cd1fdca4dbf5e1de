import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { awsRuleContext, whenSuccessful } from "@pypanther/helpers/aws";
import type { AwsCloudTrail } from "./events";

/** AWS Config was set up or its recorder was started. */
export class AWSConfigServiceCreated extends Rule<AwsCloudTrail> {
  id = "AWS.ConfigService.Created-prototype";
  displayName = "AWS Config Service Created";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Security Control", "Discovery:Cloud Service Discovery"];
  reports: Reports = { CIS: ["3.9"], "MITRE ATT&CK": ["TA0007:T1526"] };
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "AWS Config was set up or its recorder was started. An attacker may send what it records to a bucket of their own.";
  defaultRunbook =
    "1. Check whether the platform team set up AWS Config in this account and region. " +
    "2. Check that it delivers to a bucket of the company. " +
    "3. Stop the recorder, keep its settings and review the caller's other calls if nobody knows of it.";
  defaultReference = "https://aws.amazon.com/config/";
  summaryAttributes = ["eventName", "userAgent", "sourceIpAddress", "recipientAccountId", "p_any_aws_arns"];

  when: When = { ...whenSuccessful, eventName: () => this.configServiceCreateEvents };

  /** The calls that set up or start AWS Config. */
  configServiceCreateEvents: string[] = [
    "PutDeliveryChannel",
    "PutConfigurationRecorder",
    "StartConfigurationRecorder",
  ];

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return awsRuleContext(event);
  }
}
