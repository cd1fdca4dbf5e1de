import { LogType, type PantherEvent, type Reports, Rule, type RuleStatus, Severity, type When } from "@pypanther/core";
import { titleValue } from "@pypanther/helpers/title-value";

/** One call to a model used more tokens than usual for that model, or many tokens without an answer. */
export class AWSBedrockModelInvocationAbnormalTokenUsage extends Rule {
  id = "AWS.BedrockModelInvocation.AbnormalTokenUsage-prototype";
  displayName = "AWS Bedrock Model Invocation Abnormal Token Usage";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.AWS_BEDROCK_MODEL_INVOCATION];
  tags = ["AWS", "Bedrock", "Resource Hijacking"];
  reports: Reports = { "MITRE ATT&CK": ["TA0040:T1496.004"] };
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "One Bedrock call used more tokens than is usual for its model, or many without an answer. Somebody may be " +
    "misusing the model at your cost.";
  defaultRunbook =
    "1. Find the application or person behind the identity in the event. " +
    "2. Compare the call with the identity's usual ones; new agents and long documents need many tokens. " +
    "3. Check the Bedrock costs of the account and set a budget alarm. " +
    "4. Revoke the identity's access to Bedrock and rotate its keys if nobody knows of the call.";
  defaultReference = "https://stratus-red-team.cloud/attack-techniques/AWS/aws.impact.bedrock-invoke-model/";
  summaryAttributes = ["p_any_aws_account_ids", "p_any_aws_arns"];

  when: When = { operation: ["InvokeModel", "Converse"] };

  /** Part of the model's id → the most tokens that a call normally uses; the first that fits counts. */
  tokenLimits: Record<string, number> = { haiku: 3000, sonnet: 4000, opus: 5000 };

  /** The same for all other models. */
  defaultTokenLimit = 4000;

  /** More tokens than this without any output are too many, too. */
  silentTokenLimit = 1000;

  rule(event: PantherEvent) {
    const usage = event.reader("output", "outputBodyJson", "usage");
    const total = usage.number("totalTokens");
    return (
      total > this.limitFor(event.string("modelId")) ||
      (total > this.silentTokenLimit && usage.number("outputTokens") === 0)
    );
  }

  title(event: PantherEvent) {
    const model = titleValue(event.get("modelId"), "an unknown model");
    const account = titleValue(event.get("accountId"), "(unknown)");
    const total = event.number("output", "outputBodyJson", "usage", "totalTokens");
    return `[${total}] tokens used by one [${event.text("operation")}] of ${model} in account ${account}`;
  }

  /** The most tokens that a call of a model normally uses. */
  limitFor(model: string): number {
    return Object.entries(this.tokenLimits).find(([part]) => model.includes(part))?.[1] ?? this.defaultTokenLimit;
  }
}
