import { isSet, Policy, Severity } from "@pypanther/core";
import type { AwsConfigRecorder } from "./resources";

/** A configuration recorder's latest attempt failed. */
export class AWSConfigRecordingNoErrors extends Policy<AwsConfigRecorder> {
  id = "AWS.Config.RecordingNoErrors";
  displayName = "AWS Config Recording Status";
  resourceTypes = ["AWS.Config.Recorder"];
  tags = ["AWS", "Panther"];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "The latest delivery of the AWS Config recorder failed. Changes are lost until its bucket, role or topic is mended.";
  defaultRunbook =
    "1. Read the last error of the recorder. " +
    "2. Mend its bucket policy, role or topic. " +
    "3. Check that the next delivery succeeds.";
  defaultReference = "https://docs.aws.amazon.com/config/latest/developerguide/notification-delivery-failed.html";

  policy({ Status }: AwsConfigRecorder) {
    return !isSet(Status?.LastErrorCode);
  }
}
