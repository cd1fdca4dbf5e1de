import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { awsCloudtrailSuccess, awsRuleContext } from "@pypanther/helpers/aws";
import { startsWithPattern } from "@pypanther/helpers/text-patterns";

/** S3 takes no longer keys; matching what no bucket can hold would only cost time. */
const MAX_KEY_LENGTH = 1024;

/** A file named like a ransom note was put into a bucket, most likely after its objects were taken away or encrypted. */
export class AWSS3RansomwareNoteUpload extends Rule {
  id = "AWS.S3.RansomwareNoteUpload-prototype";
  displayName = "AWS S3 Ransomware Note Upload Detection";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "S3", "CloudTrail", "Ransomware", "DataSecurity"];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "The name of an object put into S3 reads like that of a demand for ransom.";
  defaultRunbook =
    "1. Open the object in a safe place and read it. " +
    "2. If it is a note: revoke the credentials of the uploader and tell the incident lead. " +
    "3. Stop lifecycle rules and deletions on the bucket, and save what versions and replicas are left. " +
    "4. Find out what was copied, encrypted or deleted under the same identity before.";
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

  rule(event: PantherEvent) {
    const name = this.fileName(event);
    if (name.length > MAX_KEY_LENGTH || !awsCloudtrailSuccess(event)) return false;
    return startsWithPattern(name, this.ransomNotePatterns);
  }

  title(event: PantherEvent) {
    const bucket = event.text("requestParameters", "bucketName") || "<UNKNOWN_BUCKET>";
    return `Possible ransom note [${this.fileName(event)}] put into [${bucket}] by [${event.udmString("actor_user")}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return {
      ...awsRuleContext(event),
      bucketName: event.deepGet("requestParameters", "bucketName") ?? "<UNKNOWN_BUCKET>",
      objectKey: event.deepGet("requestParameters", "key") ?? "<UNKNOWN_KEY>",
      filename: this.fileName(event),
    };
  }

  private fileName(event: PantherEvent): string {
    const key = event.string("requestParameters", "key") || this.keyOfResource(event);
    return key.slice(key.lastIndexOf("/") + 1);
  }

  private keyOfResource(event: PantherEvent): string {
    const arn = event
      .readers("resources")
      .filter((resource) => resource.get("type") === "AWS::S3::Object")
      .map((resource) => resource.string("arn"))
      .find((text) => text.includes("/"));
    return arn?.slice(arn.indexOf("/") + 1) ?? "";
  }
}
