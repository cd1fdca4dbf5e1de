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
import type { AwsCloudTrail } from "./events";

/** Whether a filter asks for all secrets that lack some tag, which are nearly all there are. */
function excludesNextToNothing(filter: JsonValue): boolean {
  if (!isJsonObject(filter) || field(filter, "key") !== "tag-key") return false;
  const values = field(filter, "values");
  return Array.isArray(values) && values.every((value) => typeof value === "string" && value.startsWith("!"));
}

/** Secrets were read in a batch with a filter that matches nearly all of them. */
export class AWSSecretsManagerBatchRetrieveSecretsCatchAll extends Rule<AwsCloudTrail> {
  id = "AWS.SecretsManager.BatchRetrieveSecretsCatchAll-prototype";
  displayName = "AWS Secrets Manager Batch Retrieve Secrets Catch-All";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Credential Access", "Stratus Red Team"];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1552"] };
  dedupPeriodMinutes = 1440;
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "Secrets were read in a batch with a filter that matches nearly all of them. Somebody may be stealing every " +
    "secret.";
  defaultRunbook =
    "1. Ask the owner of the identity what the read was for. " +
    "2. List the secrets that the identity may read. " +
    "3. Search other regions for the same call. " +
    "4. Revoke the caller's sessions and rotate these secrets, first those for production, if nobody can explain the " +
    "read.";
  defaultReference =
    "https://stratus-red-team.cloud/attack-techniques/AWS/aws.credential-access.secretsmanager-batch-retrieve-secrets/";
  summaryAttributes = ["eventName", "userAgent", "sourceIpAddress", "recipientAccountId", "p_any_aws_arns"];

  when: When = { eventName: "BatchGetSecretValue" };

  rule(event: PantherEvent<AwsCloudTrail>) {
    const filters = event.deepGet("requestParameters", "filters") ?? [];
    return Array.isArray(filters) && filters.every(excludesNextToNothing);
  }

  title(event: PantherEvent<AwsCloudTrail>) {
    return `[${event.udmString("actor_user")}] read secrets with a filter that matches nearly all`;
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return awsRuleContext(event);
  }
}
