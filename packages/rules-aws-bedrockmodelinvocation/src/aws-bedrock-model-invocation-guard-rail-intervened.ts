import { LogType, type PantherEvent, type Reports, Rule, type RuleStatus, Severity, type When } from "@pypanther/core";
import { titleValue } from "@pypanther/helpers/title-value";

function stopReason(event: PantherEvent): string {
  return event.string("output", "outputBodyJson", "stopReason");
}

function actionReason(event: PantherEvent): string {
  return event.string("output", "outputBodyJson", "amazon-bedrock-trace", "guardrail", "actionReason");
}

/** A guardrail stopped a call to a model. */
export class AWSBedrockModelInvocationGuardRailIntervened extends Rule {
  id = "AWS.BedrockModelInvocation.GuardRailIntervened-prototype";
  displayName = "AWS Bedrock Model Invocation GuardRail Intervened";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.AWS_BEDROCK_MODEL_INVOCATION];
  tags = ["AWS", "Bedrock", "Persistence", "Manipulate AI Model"];
  reports: Reports = { "MITRE ATLAS": ["AML.TA0006:AML.T0018.000"] };
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "A Bedrock guardrail stopped a call to a model. Somebody may be trying to make the model ignore its instructions.";
  defaultRunbook =
    "1. Read the prompt in the invocation log and which policy of the guardrail it hit. " +
    "2. Find the user of the application behind the identity in the event. " +
    "3. Correct the guardrail if it stops ordinary use. " +
    "4. Suspend the user if they try one variation after another.";
  defaultReference =
    "https://stratus-red-team.cloud/attack-techniques/AWS/aws.impact.bedrock-invoke-model/, https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails.html";
  summaryAttributes = ["p_any_aws_account_ids", "p_any_aws_arns"];

  when: When = { operation: ["InvokeModel", "Converse"] };

  rule(event: PantherEvent) {
    return stopReason(event) === "guardrail_intervened" || actionReason(event).startsWith("Guardrail blocked");
  }

  title(event: PantherEvent) {
    const model = titleValue(event.get("modelId"), "an unknown model");
    const account = titleValue(event.get("accountId"), "(unknown)");
    const reasons = [stopReason(event), actionReason(event)].filter(Boolean).join(": ");
    return `Guardrail stopped [${event.text("operation")}] of ${model} in account ${account}: [${reasons}]`;
  }
}
