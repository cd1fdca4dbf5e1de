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

/** One identity was denied many reads of secrets within a day. */
export class AWSSecretsManagerRetrieveSecrets extends Rule<AwsCloudTrail> {
  id = "AWS.SecretsManager.RetrieveSecrets-prototype";
  displayName = "EC2 Secrets Manager Retrieve Secrets";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Credential Access", "Stratus Red Team"];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1552"] };
  dedupPeriodMinutes = 1440;
  threshold = 20;
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "One identity was denied many reads of secrets within a day. Somebody may be trying out which secrets it can read.";
  defaultRunbook =
    "1. List the secrets that were requested: those of one application mean a wrong policy, many kinds mean an " +
    "attempt to look around. " +
    "2. Ask the owner of the identity about it. " +
    "3. Check which reads of other secrets succeeded. " +
    "4. Revoke the credentials and rotate the secrets that were read if it was an attack.";
  defaultReference =
    "https://stratus-red-team.cloud/attack-techniques/AWS/aws.credential-access.secretsmanager-retrieve-secrets/";
  summaryAttributes = ["eventName", "userAgent", "sourceIpAddress", "recipientAccountId", "p_any_aws_arns"];

  when: When = { eventName: "GetSecretValue", errorCode: "AccessDenied" };

  title(event: PantherEvent<AwsCloudTrail>) {
    return `[${event.udmString("actor_user")}] was denied many secrets`;
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return {
      ...awsRuleContext(event),
      errorCode: event.get("errorCode"),
      errorMessage: event.get("errorMessage"),
    };
  }
}
