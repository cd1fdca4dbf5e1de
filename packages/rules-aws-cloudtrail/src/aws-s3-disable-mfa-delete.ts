import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { whenSuccessful } from "@pypanther/helpers/aws";
import { awsBucketContext } from "@pypanther/helpers/aws-s3";
import { titleValue } from "@pypanther/helpers/title-value";
import type { AwsCloudTrail } from "./events";

/** MFA Delete was switched off for a bucket. */
export class AWSS3DisableMfaDelete extends Rule<AwsCloudTrail> {
  id = "AWS.S3.DisableMfaDelete-prototype";
  displayName = "S3 MFA Delete Disabled";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Defense Evasion", "Impact:Data Destruction"];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562", "TA0040:T1485"] };
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "MFA Delete was switched off for a bucket. An attacker can now delete versions for good without a second factor.";
  defaultRunbook =
    "1. Ask whoever holds the root credentials, as only root can do this. " +
    "2. Check that no versions were deleted since then. " +
    "3. Switch MFA Delete on again. " +
    "4. Secure the root user and treat the account as taken over if they know nothing of it.";
  defaultReference = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/MultiFactorAuthenticationDelete.html";
  summaryAttributes = ["sourceIpAddress", "userAgent", "recipientAccountId", "p_any_aws_arns"];

  when: When = {
    ...whenSuccessful,
    eventSource: "s3.amazonaws.com",
    eventName: "PutBucketVersioning",
    "requestParameters.VersioningConfiguration.MfaDelete": "Disabled",
  };

  title(event: PantherEvent<AwsCloudTrail>) {
    const bucket = titleValue(event.deepGet("requestParameters", "bucketName"), "an unknown bucket");
    return `[${event.udmString("actor_user")}] switched off MFA Delete of ${bucket}`;
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return awsBucketContext(event);
  }
}
