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

/** Objects of a bucket can be deleted for good without a second factor. */
export class AWSS3DisableMfaDelete extends Rule {
  id = "AWS.S3.DisableMfaDelete-prototype";
  displayName = "S3 MFA Delete Disabled";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Defense Evasion", "Impact:Data Destruction"];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562", "TA0040:T1485"] };
  defaultSeverity = Severity.LOW;
  defaultDescription = "MFA Delete was switched off for a bucket.";
  defaultRunbook =
    "1. Only root can do this: ask whoever holds the root credentials. " +
    "2. If they know nothing of it, treat the account as taken over and secure root first. " +
    "3. Switch MFA Delete on again. " +
    "4. Check that no versions were deleted meanwhile.";
  defaultReference = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/MultiFactorAuthenticationDelete.html";
  summaryAttributes = ["sourceIpAddress", "userAgent", "recipientAccountId", "p_any_aws_arns"];

  when: When = {
    ...whenSuccessful,
    eventSource: "s3.amazonaws.com",
    eventName: "PutBucketVersioning",
    "requestParameters.VersioningConfiguration.MfaDelete": "Disabled",
  };

  title(event: PantherEvent) {
    const bucket = event.text("requestParameters", "bucketName");
    return `[${event.udmString("actor_user")}] switched off MFA Delete of [${bucket}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return awsBucketContext(event);
  }
}
