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

/** Calls of language models are no longer logged, so nobody will see what they are used for. */
export class AWSBedrockDeleteModelInvocationLoggingConfiguration extends Rule {
  id = "AWS.Bedrock.DeleteModelInvocationLoggingConfiguration-prototype";
  displayName = "AWS Bedrock Model Invocation Logging Configuration Deleted";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Bedrock", "Impair Defenses: Impair Command History Logging", "Defense Evastion"];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562.003"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "The logging of model invocations in Bedrock was deleted.";
  defaultRunbook =
    "1. Ask the owners of the models whether the logging moved elsewhere. " +
    "2. Set the logging up again unless it did. " +
    "3. Look at the invocation metrics of the region for a rise since. " +
    "4. Revoke the credentials of the caller if the deletion cannot be explained.";
  defaultReference = "https://docs.aws.amazon.com/bedrock/latest/userguide/model-invocation-logging.html";
  summaryAttributes = ["userAgent", "sourceIpAddress", "recipientAccountId", "p_any_aws_arns"];

  when: When = {
    ...whenSuccessful,
    eventSource: "bedrock.amazonaws.com",
    eventName: "DeleteModelInvocationLoggingConfiguration",
  };

  title(event: PantherEvent) {
    return `[${event.udmString("actor_user")}] deleted the logging of Bedrock model invocations`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return awsRuleContext(event);
  }
}
