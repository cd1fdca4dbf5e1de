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

/** A customer managed key of KMS was disabled or is to be deleted. */
export class AWSKMSCustomerManagedKeyLoss extends Rule<AwsCloudTrail> {
  id = "AWS.KMS.CustomerManagedKeyLoss-prototype";
  displayName = "KMS CMK Disabled or Deleted";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Identity & Access Management", "Impact:Data Destruction"];
  reports: Reports = { CIS: ["3.7"], "MITRE ATT&CK": ["TA0040:T1485"] };
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "A customer managed key of KMS was disabled or is to be deleted. What it encrypts can no longer be read, which " +
    "serves blackmail and sabotage.";
  defaultRunbook =
    "1. Find what the key encrypts: volumes, databases, buckets and secrets. " +
    "2. Ask the actor and the data's owners whether the key may go. " +
    "3. Cancel the deletion and enable the key again if it may not. " +
    "4. Revoke the actor's credentials if nobody vouches for the change.";
  defaultReference = "https://docs.aws.amazon.com/kms/latest/developerguide/deleting-keys.html";
  summaryAttributes = ["eventName", "userAgent", "sourceIpAddress", "recipientAccountId", "p_any_aws_arns"];

  when: When = { ...whenSuccessful, eventName: () => this.kmsLossEvents };

  /** The calls that take keys out of service. */
  kmsLossEvents: string[] = ["DisableKey", "ScheduleKeyDeletion"];

  /** How CloudTrail calls the type of a key. */
  kmsKeyType = "AWS::KMS::Key";

  title(event: PantherEvent<AwsCloudTrail>) {
    return `KMS key [${this.dedup(event)}] was disabled or is to be deleted`;
  }

  dedup(event: PantherEvent<AwsCloudTrail>) {
    const key = event.readers("resources").find((resource) => resource.string("type") === this.kmsKeyType);
    return key?.text("ARN") || event.text("eventName");
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return awsRuleContext(event);
  }
}
