import { Policy, Severity } from "@pypanther/core";
import type { AwsConfigRecorder } from "./resources";

/** The configuration recorder of a region stands still. */
export class AWSConfigRecordingEnabled extends Policy<AwsConfigRecorder> {
  id = "AWS.Config.RecordingEnabled";
  displayName = "AWS Config Status";
  resourceTypes = ["AWS.Config.Recorder"];
  tags = ["AWS", "Panther"];
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "The AWS Config recorder of a region is stopped. Changes there are not on record, which is what an attacker wants.";
  defaultRunbook =
    "1. Search CloudTrail for StopConfigurationRecorder, and ask who called it. " +
    "2. Start the recorder. " +
    "3. Look through CloudTrail for changes in the region while it stood still.";
  defaultReference = "https://docs.aws.amazon.com/config/latest/developerguide/stop-start-recorder.html";

  policy({ Status }: AwsConfigRecorder) {
    return Status?.Recording === true;
  }
}
