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

/**
 * The recording of configuration changes by AWS Config was set up or started, which tells how an account is governed.
 */
export class AWSConfigServiceCreated extends Rule {
  id = "AWS.ConfigService.Created-prototype";
  displayName = "AWS Config Service Created";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Security Control", "Discovery:Cloud Service Discovery"];
  reports: Reports = { CIS: ["3.9"], "MITRE ATT&CK": ["TA0007:T1526"] };
  defaultSeverity = Severity.INFO;
  defaultDescription = "AWS Config got a delivery channel or a recorder, or its recorder was started.";
  defaultRunbook =
    "1. Check that the platform team set up AWS Config in this account and region. " +
    "2. Check that what it delivers goes to the company's own bucket. " +
    "3. If neither can be confirmed, stop the recorder, keep its settings as evidence, and read the caller's trail of " +
    "that day.";
  defaultReference = "https://aws.amazon.com/config/";
  summaryAttributes = ["eventName", "userAgent", "sourceIpAddress", "recipientAccountId", "p_any_aws_arns"];

  when: When = { ...whenSuccessful, eventName: () => this.configServiceCreateEvents };

  /** The calls that set up or start AWS Config. */
  configServiceCreateEvents: string[] = [
    "PutDeliveryChannel",
    "PutConfigurationRecorder",
    "StartConfigurationRecorder",
  ];

  alertContext(event: PantherEvent): AlertContext {
    return awsRuleContext(event);
  }
}
