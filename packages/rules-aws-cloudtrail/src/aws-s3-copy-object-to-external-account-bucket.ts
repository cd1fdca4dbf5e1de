import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { awsCloudtrailSuccess, awsRuleContext } from "@pypanther/helpers/aws";
import { titleValue } from "@pypanther/helpers/title-value";
import type { AwsCloudTrail } from "./events";

/** An S3 object was copied from one account to another. */
export class AWSS3CopyObjectToExternalAccountBucket extends Rule<AwsCloudTrail> {
  id = "AWS.S3.CopyObjectToExternalAccountBucket-prototype";
  displayName = "AWS S3 Object Copied to External Account Bucket";
  createAlert = false;
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Exfiltration:Transfer Data to Cloud Account", "Impact:Data Encrypted for Impact"];
  reports: Reports = { "MITRE ATT&CK": ["TA0010:T1537", "TA0040:T1486"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "An S3 object was copied from one account to another. Data may be leaving the company.";
  defaultRunbook =
    "1. Look up whose accounts the two buckets belong to. " +
    "2. Ask the caller for the purpose if one of them is not the company's. " +
    "3. List all copies that the caller made. " +
    "4. Revoke the credentials and treat the copied objects as disclosed if there is no purpose.";
  defaultReference = "https://www.trendmicro.com/en_us/research/25/k/s3-ransomware.html";
  summaryAttributes = ["eventName", "userAgent", "sourceIpAddress", "recipientAccountId", "p_any_aws_arns"];

  when: When = { eventName: "CopyObject" };

  rule(event: PantherEvent<AwsCloudTrail>) {
    const owners = this.bucketAccounts(event);
    return awsCloudtrailSuccess(event) && new Set(owners.values()).size > 1;
  }

  title(event: PantherEvent<AwsCloudTrail>) {
    const target = titleValue(event.deepGet("requestParameters", "bucketName"), "of unknown name");
    const source = titleValue(event.deepGet("requestParameters", "x-amz-copy-source"), "an unknown object");
    return `[${event.udmString("actor_user")}] copied ${source} to bucket ${target} across accounts`;
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return {
      ...awsRuleContext(event),
      bucket_accounts: Object.fromEntries(this.bucketAccounts(event)),
      dest_bucket: event.deepGet("requestParameters", "bucketName") ?? "<UNKNOWN_DESTINATION_BUCKET>",
      bucketName: this.source(event).split("/", 1)[0],
    };
  }

  private source(event: PantherEvent<AwsCloudTrail>): string {
    return event.text("requestParameters", "x-amz-copy-source") || "<UNKNOWN_SOURCE_BUCKET>";
  }

  /** Bucket → the account that owns it, for the buckets that the event names. */
  private bucketAccounts(event: PantherEvent<AwsCloudTrail>): Map<string, string> {
    const buckets = event.readers("resources").filter((resource) => resource.get("type") === "AWS::S3::Bucket");
    return new Map(buckets.map((bucket) => [bucket.string("arn").split(":::").at(-1) ?? "", bucket.text("accountId")]));
  }
}
