import { Policy, Severity } from "@pypanther/core";
import type { AwsConfigRecorder } from "./resources";

/** A configuration recorder follows only some types of resources. */
export class AWSConfigRecordAllResourceTypes extends Policy<AwsConfigRecorder> {
  id = "AWS.Config.RecordAllResourceTypes";
  displayName = "AWS Config Records All Resource Types";
  resourceTypes = ["AWS.Config.Recorder"];
  tags = ["AWS", "Panther"];
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "The AWS Config recorder follows only some types of resources. Changes to the others are not on record.";
  defaultRunbook =
    "1. Look at the recording group of the recorder. " +
    "2. Search CloudTrail for PutConfigurationRecorder, and ask who limited it. " +
    "3. Record all supported types.";
  defaultReference = "https://aws.amazon.com/blogs/mt/aws-config-best-practices/";

  policy({ RecordingGroup }: AwsConfigRecorder) {
    return Boolean(RecordingGroup?.AllSupported);
  }
}
