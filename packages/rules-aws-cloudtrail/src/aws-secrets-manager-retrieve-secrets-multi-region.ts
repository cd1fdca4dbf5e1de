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
import type { AwsCloudTrail } from "./events";

/** One identity made batch reads of secrets in many regions within minutes. */
export class AWSSecretsManagerRetrieveSecretsMultiRegion extends Rule<AwsCloudTrail> {
  id = "AWS.SecretsManager.RetrieveSecretsMultiRegion-prototype";
  displayName = "AWS Secrets Manager Retrieve Secrets Multi-Region";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Credential Access", "Stratus Red Team"];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1552"] };
  dedupPeriodMinutes = 10;
  threshold = 5;
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "One identity made batch reads of secrets in many regions within minutes. A script of an attacker may be " +
    "stealing all it can find.";
  defaultRunbook =
    "1. Ask the owner of the identity what the reads were for. " +
    "2. List the secrets that it may read in all these regions. " +
    "3. Find out where the credentials were stolen. " +
    "4. Revoke the identity's sessions and rotate the secrets, first those for production, if nobody can explain the " +
    "reads.";
  defaultReference =
    "https://stratus-red-team.cloud/attack-techniques/AWS/aws.credential-access.secretsmanager-batch-retrieve-secrets/";
  summaryAttributes = ["eventName", "userAgent", "sourceIpAddress", "recipientAccountId", "p_any_aws_arns"];

  when: When = { eventName: "BatchGetSecretValue" };

  title(event: PantherEvent<AwsCloudTrail>) {
    return `[${event.udmString("actor_user")}] read secrets in batches in several regions`;
  }

  /** The threshold counts regions. */
  unique(event: PantherEvent<AwsCloudTrail>) {
    return event.text("awsRegion");
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return awsRuleContext(event);
  }
}
