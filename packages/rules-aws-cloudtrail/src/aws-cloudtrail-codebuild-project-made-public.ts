import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { awsRuleContext } from "@pypanther/helpers/aws";
import { awsAccountTitle } from "@pypanther/helpers/aws-account";
import { titleValue } from "@pypanther/helpers/title-value";
import type { AwsCloudTrail } from "./events";

/** A CodeBuild project was made public. */
export class AWSCloudTrailCodebuildProjectMadePublic extends Rule<AwsCloudTrail> {
  id = "AWS.CloudTrail.CodebuildProjectMadePublic-prototype";
  displayName = "CodeBuild Project made Public";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Security Control", "Exfiltration:Exfiltration Over Web Service"];
  reports: Reports = { "MITRE ATT&CK": ["TA0010:T1567"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A CodeBuild project was made public. Anyone can read its build logs and artifacts, and the secrets in them.";
  defaultRunbook =
    "1. Ask the project's owners whether its builds were meant to be public. " +
    "2. Make the project private again if not. " +
    "3. Search its build logs and artifacts for secrets, and rotate every one that was exposed. " +
    "4. Check what else the actor changed on that day, and revoke their credentials if nobody knows of the change.";
  defaultReference = "https://docs.aws.amazon.com/codebuild/latest/userguide/public-builds.html";
  summaryAttributes = ["eventName", "userAgent", "sourceIpAddress", "recipientAccountId", "p_any_aws_arns"];

  when: When = { eventName: "UpdateProjectVisibility", "requestParameters.projectVisibility": "PUBLIC_READ" };

  title(event: PantherEvent<AwsCloudTrail>) {
    return `${titleValue(event.string("userIdentity", "arn"), "an unknown caller")} made a CodeBuild project public in ${awsAccountTitle(event)}`;
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return awsRuleContext(event);
  }
}
