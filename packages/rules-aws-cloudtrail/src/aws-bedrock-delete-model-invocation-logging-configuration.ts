import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { awsRuleContext, whenSuccessful } from "@pypanther/helpers/aws";
import type { AwsCloudTrail } from "./events";

/** The logging of Bedrock model invocations was deleted. */
export class AWSBedrockDeleteModelInvocationLoggingConfiguration extends Rule<AwsCloudTrail> {
  id = "AWS.Bedrock.DeleteModelInvocationLoggingConfiguration-prototype";
  displayName = "AWS Bedrock Model Invocation Logging Configuration Deleted";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Bedrock", "Impair Defenses: Impair Command History Logging", "Defense Evastion"];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562.003"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "The logging of Bedrock model invocations was deleted. An attacker does this to use the models unseen.";
  defaultRunbook =
    "1. Ask the owners of the models whether the logging moved elsewhere. " +
    "2. Set the logging up again in the Bedrock settings unless it did. " +
    "3. Check the invocation metrics of the region for a rise since then. " +
    "4. Revoke the credentials of the caller if nobody can explain the deletion.";
  defaultReference = "https://docs.aws.amazon.com/bedrock/latest/userguide/model-invocation-logging.html";
  summaryAttributes = ["userAgent", "sourceIpAddress", "recipientAccountId", "p_any_aws_arns"];

  when: When = {
    ...whenSuccessful,
    eventSource: "bedrock.amazonaws.com",
    eventName: "DeleteModelInvocationLoggingConfiguration",
  };

  title(event: PantherEvent<AwsCloudTrail>) {
    return `[${event.udmString("actor_user")}] deleted the logging of Bedrock model invocations`;
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return awsRuleContext(event);
  }
}
