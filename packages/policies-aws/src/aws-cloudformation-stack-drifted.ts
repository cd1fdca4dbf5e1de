import { entryOf, Policy, type Reports, Severity, textOf } from "@pypanther/core";
import type { AwsCloudFormationStack } from "./resources";

/** A stack's resources are no longer as its template says. */
export class AWSCloudFormationStackDrifted extends Policy<AwsCloudFormationStack> {
  id = "AWS.CloudFormation.Stack.Drifted";
  displayName = "AWS CloudFormation Stack Drift";
  resourceTypes = ["AWS.CloudFormation.Stack"];
  tags = ["AWS", "Operations", "Panther", "Impact:Resource Hijacking"];
  reports: Reports = { "MITRE ATT&CK": ["TA0040:T1496"] };
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "Somebody changed resources of the stack by hand. The change may open a way in, and the next deployment undoes it or fails.";
  defaultRunbook =
    "1. Open the drift results of the stack and read what differs. " +
    "2. Search CloudTrail for who changed these resources. " +
    "3. Bring the change into the template, or deploy the template again to undo it.";
  defaultReference = "https://amzn.to/2z8dDFW";

  /** Values of the tag Stack, on stacks whose tag Application is Panther, that may drift. */
  ignoreStackTags: string[] = [
    "panther-bootstrap-gateway",
    "panther-cloud-security",
    "panther-core",
    "panther-log-analysis",
  ];

  policy({ DriftInformation, Tags }: AwsCloudFormationStack) {
    if (DriftInformation?.StackDriftStatus !== "DRIFTED") return true;
    return entryOf(Tags, "Application") === "Panther" && this.ignoreStackTags.includes(textOf(entryOf(Tags, "Stack")));
  }
}
