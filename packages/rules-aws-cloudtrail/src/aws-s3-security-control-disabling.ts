import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  type RuleStatus,
  Severity,
  type When,
} from "@pypanther/core";
import { awsCloudtrailSuccess } from "@pypanther/helpers/aws";
import { awsBucketContext } from "@pypanther/helpers/aws-s3";
import { titleValue } from "@pypanther/helpers/title-value";
import type { AwsCloudTrail } from "./events";

/** Two or more of logging, versioning and MFA Delete were switched off for one bucket. */
export class AWSS3SecurityControlDisabling extends Rule<AwsCloudTrail> {
  id = "AWS.S3.SecurityControlDisabling-prototype";
  displayName = "AWS S3 Security Control Disabling";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "S3", "Ransomware"];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562", "TA0040:T1485"] };
  dedupPeriodMinutes = 90;
  threshold = 2;
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "Two or more of logging, versioning and MFA Delete were switched off for one bucket. Ransomware prepares this way.";
  defaultRunbook =
    "1. Ask the owner of the bucket whether that was intended. " +
    "2. Search for bulk copies, deletions and uploads in the bucket by the same identity. " +
    "3. Switch the protections on again and revoke the actor's credentials if it was not. " +
    "4. Make sure that a copy of the data exists in another account in that case.";
  defaultReference = "https://rhinosecuritylabs.com/aws/s3-ransomware-part-1-attack-vector/";

  when: When = { eventSource: "s3.amazonaws.com", eventName: ["PutBucketLogging", "PutBucketVersioning"] };

  rule(event: PantherEvent<AwsCloudTrail>) {
    return awsCloudtrailSuccess(event) && this.unique(event) !== null;
  }

  title(event: PantherEvent<AwsCloudTrail>) {
    const bucket = titleValue(event.deepGet("requestParameters", "bucketName"), "of unknown name");
    return `[${event.udmString("actor_user")}] switched off protections of bucket ${bucket}`;
  }

  dedup(event: PantherEvent<AwsCloudTrail>) {
    const bucket = event.text("requestParameters", "bucketName") || "UNKNOWN_BUCKET";
    return `${bucket}:${event.text("userIdentity", "arn") || "UNKNOWN_ACTOR"}`;
  }

  /** The protection that went away; the threshold counts different ones. */
  unique(event: PantherEvent<AwsCloudTrail>) {
    if (event.get("eventName") === "PutBucketLogging") {
      return event.deepGet("requestParameters", "logging") === "" ? "logging_disabled" : null;
    }
    const versioning = event.reader("requestParameters", "VersioningConfiguration");
    const suspended = ["Suspended", "Disabled"].includes(versioning.string("Status"));
    const withoutMfa = versioning.get("MfaDelete") === "Disabled";
    if (suspended && withoutMfa) return "versioning_and_mfa_disabled";
    if (suspended) return "versioning_suspended";
    return withoutMfa ? "mfa_delete_disabled" : null;
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return awsBucketContext(event);
  }
}
