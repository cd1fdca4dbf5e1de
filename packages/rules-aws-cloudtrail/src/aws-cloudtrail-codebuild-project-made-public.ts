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
import { awsAccountName } from "@pypanther/helpers/aws-account";

/** Anyone can now read a build project's results: logs, artifacts, and whatever secrets they show. */
export class AWSCloudTrailCodebuildProjectMadePublic extends Rule {
  id = "AWS.CloudTrail.CodebuildProjectMadePublic-prototype";
  displayName = "CodeBuild Project made Public";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Security Control", "Exfiltration:Exfiltration Over Web Service"];
  reports: Reports = { "MITRE ATT&CK": ["TA0010:T1567"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription = "The visibility of a CodeBuild project was changed to public.";
  defaultRunbook =
    "1. Ask the project's owners whether its builds were meant to be public. " +
    "2. If not, make the project private again. " +
    "3. Go through its build logs and artifacts for secrets, and rotate every one that was exposed. " +
    "4. Check what else the actor changed on that day.";
  defaultReference = "https://docs.aws.amazon.com/codebuild/latest/userguide/public-builds.html";
  summaryAttributes = ["eventName", "userAgent", "sourceIpAddress", "recipientAccountId", "p_any_aws_arns"];

  when: When = { eventName: "UpdateProjectVisibility", "requestParameters.projectVisibility": "PUBLIC_READ" };

  title(event: PantherEvent) {
    return `[${event.string("userIdentity", "arn")}] made a CodeBuild project in account [${awsAccountName(event)}] public`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return awsRuleContext(event);
  }
}
