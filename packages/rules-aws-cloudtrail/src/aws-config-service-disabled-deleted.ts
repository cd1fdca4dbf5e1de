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

/** The recorder of AWS Config was stopped, or the channel it delivers to was deleted. */
export class AWSConfigServiceDisabledDeleted extends Rule<AwsCloudTrail> {
  id = "AWS.ConfigService.DisabledDeleted-prototype";
  displayName = "AWS Config Service Disabled";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Security Control", "Defense Evasion:Impair Defenses"];
  reports: Reports = { CIS: ["3.9"], "MITRE ATT&CK": ["TA0005:T1562"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "The recorder of AWS Config was stopped, or the channel it delivers to was deleted. An attacker does this so " +
    "that changes leave no record.";
  defaultRunbook =
    "1. Ask the platform team whether they planned this. " +
    "2. Start the recorder again or restore the channel if they did not. " +
    "3. Search CloudTrail for what was changed in the meantime. " +
    "4. Revoke the credentials of the caller if nobody knows of it.";
  defaultReference = "https://aws.amazon.com/config/";
  summaryAttributes = ["eventName", "userAgent", "sourceIpAddress", "recipientAccountId", "p_any_aws_arns"];

  when: When = { ...whenSuccessful, eventName: () => this.configServiceDisableDeleteEvents };

  /** The calls that end recording or delivery. */
  configServiceDisableDeleteEvents: string[] = ["StopConfigurationRecorder", "DeleteDeliveryChannel"];

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return awsRuleContext(event);
  }
}
