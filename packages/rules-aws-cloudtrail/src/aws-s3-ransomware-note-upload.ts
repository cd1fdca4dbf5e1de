import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { awsCloudtrailSuccess, awsRuleContext } from "@pypanther/helpers/aws";
import { startsWithPattern } from "@pypanther/helpers/text-patterns";
import { titleValue } from "@pypanther/helpers/title-value";
import type { AwsCloudTrail } from "./events";

/** S3 takes no longer keys; matching what no bucket can hold would only cost time. */
const MAX_KEY_LENGTH = 1024;

/** An object with a name like a ransom note was put into S3. */
export class AWSS3RansomwareNoteUpload extends Rule<AwsCloudTrail> {
  id = "AWS.S3.RansomwareNoteUpload-prototype";
  displayName = "AWS S3 Ransomware Note Upload Detection";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "S3", "CloudTrail", "Ransomware", "DataSecurity"];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "An object with a name like a ransom note was put into S3. Its data may have been stolen or encrypted before.";
  defaultRunbook =
    "1. Open the object in a safe environment and read it. " +
    "2. Find out what the same identity copied, encrypted or deleted before. " +
    "3. Stop lifecycle rules and deletions on the bucket, and protect versions and replicas, if it is a note. " +
    "4. Revoke the credentials of the uploader and tell the incident lead in that case.";
  defaultReference = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html";

  when: When = { eventName: "PutObject" };

  /** What names of ransom notes look like from their start: regular expressions in RE2 syntax. */
  ransomNotePatterns: string[] = [
    String.raw`(?i)(ransom|payment)[_-]?(note|info|instructions?).*\.(txt|html?)$`,
    String.raw`(?i)how[_-]?to[_-]?(decrypt|restore|recover)[_-]?(your[_-]?)?files.*\.(txt|html?)$`,
    String.raw`(?i)decrypt[_-]?(instructions?|guide|info|your[_-]?files).*\.(txt|html?)$`,
    String.raw`(?i)restore[_-]?(instructions?|guide|info|your[_-]?files).*\.(txt|html?)$`,
    String.raw`(?i)recovery[_-]?(instructions?|key|guide).*\.(txt|html?)$`,
    String.raw`(?i)(all[_-]?)?files?[_-]?(have[_-]?been[_-]?)?(encrypted|locked).*\.(txt|html?)$`,
    String.raw`(?i)your[_-]?files?[_-]?(are|have[_-]?been)[_-]?(encrypted|locked).*\.(txt|html?)$`,
    String.raw`(?i)data[_-]?(has[_-]?been[_-]?)?(encrypted|locked).*\.(txt|html?)$`,
    String.raw`(?i)unlock[_-]?(instructions?|guide|your[_-]?files).*\.(txt|html?)$`,
    String.raw`(?i)help[_-]?(restore|decrypt|recover)[_-]?(your[_-]?)?files.*\.(txt|html?)$`,
  ];

  rule(event: PantherEvent<AwsCloudTrail>) {
    const name = this.fileName(event);
    if (name.length > MAX_KEY_LENGTH || !awsCloudtrailSuccess(event)) return false;
    return startsWithPattern(name, this.ransomNotePatterns);
  }

  title(event: PantherEvent<AwsCloudTrail>) {
    const bucket = titleValue(event.deepGet("requestParameters", "bucketName"), "an unknown bucket");
    return `[${event.udmString("actor_user")}] put a possible ransom note [${this.fileName(event)}] into ${bucket}`;
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return {
      ...awsRuleContext(event),
      bucketName: event.deepGet("requestParameters", "bucketName") ?? "<UNKNOWN_BUCKET>",
      objectKey: event.deepGet("requestParameters", "key") ?? "<UNKNOWN_KEY>",
      filename: this.fileName(event),
    };
  }

  private fileName(event: PantherEvent<AwsCloudTrail>): string {
    const key = event.string("requestParameters", "key") || this.keyOfResource(event);
    return key.slice(key.lastIndexOf("/") + 1);
  }

  private keyOfResource(event: PantherEvent<AwsCloudTrail>): string {
    const arn = event
      .readers("resources")
      .filter((resource) => resource.get("type") === "AWS::S3::Object")
      .map((resource) => resource.string("arn"))
      .find((text) => text.includes("/"));
    return arn?.slice(arn.indexOf("/") + 1) ?? "";
  }
}
