import { LogType, type PantherEvent, type Reports, Rule, type RuleStatus, Severity, type When } from "@pypanther/core";

/** One call to a model used far more tokens than usual, which costs money and may be abuse or a prompt out of control. */
export class AWSBedrockModelInvocationAbnormalTokenUsage extends Rule {
  id = "AWS.BedrockModelInvocation.AbnormalTokenUsage-prototype";
  displayName = "AWS Bedrock Model Invocation Abnormal Token Usage";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.AWS_BEDROCK_MODEL_INVOCATION];
  tags = ["AWS", "Bedrock", "Resource Hijacking"];
  reports: Reports = { "MITRE ATT&CK": ["TA0040:T1496.004"] };
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "The token count of a single Bedrock invocation was beyond its model's limit, or high without any answer.";
  defaultRunbook =
    "1. Find the application or person behind the calling identity. " +
    "2. Compare with its usual calls; new agents and long documents explain much. " +
    "3. If nobody knows of it, revoke the identity's access to Bedrock and rotate its keys. " +
    "4. Check the account's Bedrock costs and set a budget alarm.";
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
    const [model, operation, account] = ["modelId", "operation", "accountId"].map(
      (name) => event.text(name) || "unknown",
    );
    const total = event.number("output", "outputBodyJson", "usage", "totalTokens");
    return `[${total}] tokens used by one [${operation}] of model [${model}] in account [${account}]`;
  }

  /** The most tokens that a call of a model normally uses. */
  limitFor(model: string): number {
    return Object.entries(this.tokenLimits).find(([part]) => model.includes(part))?.[1] ?? this.defaultTokenLimit;
  }
}
