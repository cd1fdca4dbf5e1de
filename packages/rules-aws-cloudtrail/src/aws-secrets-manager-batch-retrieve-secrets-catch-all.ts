import {
  type AlertContext,
  field,
  isJsonObject,
  type JsonValue,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  type RuleStatus,
  Severity,
  type When,
} from "@pypanther/core";
import { awsRuleContext } from "@pypanther/helpers/aws";

/** Whether a filter asks for all secrets that lack some tag, which are nearly all there are. */
function excludesNextToNothing(filter: JsonValue): boolean {
  if (!isJsonObject(filter) || field(filter, "key") !== "tag-key") return false;
  const values = field(filter, "values");
  return Array.isArray(values) && values.every((value) => typeof value === "string" && value.startsWith("!"));
}

/** A batch read was filtered so that it leaves nothing out: someone wants every secret there is. */
export class AWSSecretsManagerBatchRetrieveSecretsCatchAll extends Rule {
  id = "AWS.SecretsManager.BatchRetrieveSecretsCatchAll-prototype";
  displayName = "AWS Secrets Manager Batch Retrieve Secrets Catch-All";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Credential Access", "Stratus Red Team"];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1552"] };
  dedupPeriodMinutes = 1440;
  defaultSeverity = Severity.INFO;
  defaultDescription = "Secrets were read in a batch with a filter that matches nearly all of them.";
  defaultRunbook =
    "1. Revoke the sessions of the caller unless its owner can explain the read right away. " +
    "2. List the secrets that the identity is allowed to read; assume that they are known. " +
    "3. Rotate them, those for production and for third parties first. " +
    "4. Look for other regions in which the same was done.";
  defaultReference =
    "https://stratus-red-team.cloud/attack-techniques/AWS/aws.credential-access.secretsmanager-batch-retrieve-secrets/";
  summaryAttributes = ["eventName", "userAgent", "sourceIpAddress", "recipientAccountId", "p_any_aws_arns"];

  when: When = { eventName: "BatchGetSecretValue" };

  rule(event: PantherEvent) {
    const filters = event.deepGet("requestParameters", "filters") ?? [];
    return Array.isArray(filters) && filters.every(excludesNextToNothing);
  }

  title(event: PantherEvent) {
    return `[${event.udmString("actor_user")}] read secrets with a filter that leaves none out`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return awsRuleContext(event);
  }
}
