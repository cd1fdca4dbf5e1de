import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";
import { awsRuleContext, whenSuccessful } from "@pypanther/helpers/aws";

/** The filters around a language model were changed or taken away, which may let through what they kept out. */
export class AWSBedrockGuardrailUpdateDelete extends Rule {
  id = "AWS.Bedrock.GuardrailUpdateDelete-prototype";
  displayName = "AWS Bedrock Guardrail Updated or Deleted";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = [
    "AWS",
    "Bedrock",
    "Generative AI Guardrails",
    "AML.T0054",
    "LLM Jailbreak",
    "Impair Defenses: Disable or Modify Tools",
    "Defense Evasion",
  ];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562.001"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "A Bedrock guardrail was updated or deleted.";
  defaultRunbook =
    "1. Compare the guardrail with its previous version. " +
    "2. Ask the owner of the application whether the change is theirs. " +
    "3. Put the old version back if it is not, and revoke the credentials of the caller. " +
    "4. Review what the model was asked and answered since.";
  defaultReference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_DeleteGuardrail.html";
  summaryAttributes = ["userAgent", "sourceIpAddress", "recipientAccountId", "p_any_aws_arns"];

  when: When = { ...whenSuccessful, eventSource: "bedrock.amazonaws.com", eventName: () => this.guardrailEvents };

  /** The calls that can loosen a guardrail. */
  guardrailEvents: string[] = ["DeleteGuardrail", "UpdateGuardrail"];

  title(event: PantherEvent) {
    const done = `${event.string("eventName").replace("Guardrail", "").toLowerCase()}d`;
    const guardrail = event.text("requestParameters", "guardrailIdentifier");
    return `[${event.udmString("actor_user")}] ${done} the Bedrock guardrail [${guardrail}]`;
  }

  severity(event: PantherEvent): SeverityOrDefault {
    return event.get("eventName") === "UpdateGuardrail" ? Severity.LOW : "DEFAULT";
  }

  alertContext(event: PantherEvent): AlertContext {
    return awsRuleContext(event);
  }
}
