import {
  type AlertContext,
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

/** An identity made several batch reads of secrets within a day. */
export class AWSSecretsManagerBatchRetrieveSecrets extends Rule<AwsCloudTrail> {
  id = "AWS.SecretsManager.BatchRetrieveSecrets-prototype";
  displayName = "AWS Secrets Manager Batch Retrieve Secrets";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Credential Access", "Stratus Red Team"];
  reports: Reports = {
    "MITRE ATT&CK": ["TA0006:T1552"],
    "Stratus Red Team": ["aws.credential-access.secretsmanager-batch-retrieve-secrets"],
  };
  dedupPeriodMinutes = 1440;
  threshold = 5;
  defaultSeverity = Severity.INFO;
  defaultDescription = "An identity made several batch reads of secrets within a day. Somebody may be collecting them.";
  defaultRunbook =
    "1. Ask the owner of the identity which application reads secrets in batches. " +
    "2. Compare the number of secrets with what that application needs. " +
    "3. Revoke the credentials and rotate the secrets that were read if nobody can explain the reads.";
  defaultReference =
    "https://stratus-red-team.cloud/attack-techniques/AWS/aws.credential-access.secretsmanager-batch-retrieve-secrets/";
  summaryAttributes = ["eventName", "userAgent", "sourceIpAddress", "recipientAccountId", "p_any_aws_arns"];

  when: When = { eventName: "BatchGetSecretValue" };

  title(event: PantherEvent<AwsCloudTrail>) {
    return `[${event.udmString("actor_user")}] read secrets in batches`;
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return awsRuleContext(event);
  }
}
