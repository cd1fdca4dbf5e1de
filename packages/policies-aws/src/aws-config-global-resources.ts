import { itemsOf, Policy, type PolicyContext, Severity, textOf } from "@pypanther/core";
import type { AwsConfigRecorder, AwsConfigRecorderMeta } from "./resources";

/** No recorder of the account follows what belongs to no region, such as users and roles. */
export class AWSConfigGlobalResources extends Policy<AwsConfigRecorderMeta> {
  id = "AWS.Config.GlobalResources";
  displayName = "AWS Config Global Resources";
  resourceTypes = ["AWS.Config.Recorder.Meta"];
  tags = ["AWS", "Security Control"];
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "No running AWS Config recorder follows global resources. Changes to users, roles and policies are not on record.";
  defaultRunbook =
    "1. List the recorders and their recording groups. " +
    "2. Include global resource types in one region. " +
    "3. Start the recorder if it is stopped, and search CloudTrail for who stopped it.";
  defaultReference = "https://amzn.to/2MO8xXM";

  policy(recorders: AwsConfigRecorderMeta, { resourceLookup }: PolicyContext) {
    if (recorders.GlobalRecorderCount === undefined || recorders.GlobalRecorderCount === 0) return false;
    return itemsOf(recorders.Recorders).some((id) => {
      const found: AwsConfigRecorder | null = resourceLookup(textOf(id));
      return Boolean(found?.RecordingGroup?.IncludeGlobalResourceTypes) && Boolean(found?.Status?.Recording);
    });
  }
}
