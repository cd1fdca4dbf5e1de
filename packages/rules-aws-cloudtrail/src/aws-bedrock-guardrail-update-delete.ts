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
import { titleValue } from "@pypanther/helpers/title-value";
import type { AwsCloudTrail } from "./events";

/** A Bedrock guardrail was changed or deleted. */
export class AWSBedrockGuardrailUpdateDelete extends Rule<AwsCloudTrail> {
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
  defaultDescription =
    "A Bedrock guardrail was changed or deleted. The model may now answer what the guardrail kept out.";
  defaultRunbook =
    "1. Compare the guardrail with its previous version. " +
    "2. Ask the owner of the application whether the change is theirs. " +
    "3. Review what the model was asked and answered since then. " +
    "4. Restore the old version and revoke the credentials of the caller if nobody knows of the change.";
  defaultReference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_DeleteGuardrail.html";
  summaryAttributes = ["userAgent", "sourceIpAddress", "recipientAccountId", "p_any_aws_arns"];

  when: When = { ...whenSuccessful, eventSource: "bedrock.amazonaws.com", eventName: () => this.guardrailEvents };

  /** The calls that can loosen a guardrail. */
  guardrailEvents: string[] = ["DeleteGuardrail", "UpdateGuardrail"];

  title(event: PantherEvent<AwsCloudTrail>) {
    const done = `${event.string("eventName").replace("Guardrail", "").toLowerCase()}d`;
    const guardrail = titleValue(event.deepGet("requestParameters", "guardrailIdentifier"), "of unknown name");
    return `[${event.udmString("actor_user")}] ${done} the Bedrock guardrail ${guardrail}`;
  }

  severity(event: PantherEvent<AwsCloudTrail>): SeverityOrDefault {
    return event.get("eventName") === "UpdateGuardrail" ? Severity.LOW : "DEFAULT";
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return awsRuleContext(event);
  }
}
