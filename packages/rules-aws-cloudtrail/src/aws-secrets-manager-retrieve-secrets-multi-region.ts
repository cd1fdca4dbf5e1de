import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { awsRuleContext } from "@pypanther/helpers/aws";

/** Secrets are read in one region after the other, as a script does that carries off all it can find. */
export class AWSSecretsManagerRetrieveSecretsMultiRegion extends Rule {
  id = "AWS.SecretsManager.RetrieveSecretsMultiRegion-prototype";
  displayName = "AWS Secrets Manager Retrieve Secrets Multi-Region";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Credential Access", "Stratus Red Team"];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1552"] };
  dedupPeriodMinutes = 10;
  threshold = 5;
  defaultSeverity = Severity.INFO;
  defaultDescription = "One identity made batch reads of secrets in many regions within minutes.";
  defaultRunbook =
    "1. Revoke the sessions of the identity unless its owner can explain the reads right away. " +
    "2. List the secrets of all regions concerned that it may read. " +
    "3. Rotate them, those for production first. " +
    "4. Find out where the credentials were taken from.";
  defaultReference =
    "https://stratus-red-team.cloud/attack-techniques/AWS/aws.credential-access.secretsmanager-batch-retrieve-secrets/";
  summaryAttributes = ["eventName", "userAgent", "sourceIpAddress", "recipientAccountId", "p_any_aws_arns"];

  when: When = { eventName: "BatchGetSecretValue" };

  title(event: PantherEvent) {
    return `[${event.udmString("actor_user")}] read secrets in batches in several regions`;
  }

  /** The threshold counts regions. */
  unique(event: PantherEvent) {
    return event.text("awsRegion");
  }

  alertContext(event: PantherEvent): AlertContext {
    return awsRuleContext(event);
  }
}
