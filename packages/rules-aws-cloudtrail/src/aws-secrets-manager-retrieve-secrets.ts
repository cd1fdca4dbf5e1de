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

/** An identity is refused secret after secret, so someone is trying out what it may read. */
export class AWSSecretsManagerRetrieveSecrets extends Rule {
  id = "AWS.SecretsManager.RetrieveSecrets-prototype";
  displayName = "EC2 Secrets Manager Retrieve Secrets";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Credential Access", "Stratus Red Team"];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1552"] };
  dedupPeriodMinutes = 1440;
  threshold = 20;
  defaultSeverity = Severity.INFO;
  defaultDescription = "Many reads of secrets were denied to one identity within a day.";
  defaultRunbook =
    "1. List the secrets that were asked for: those of one application point to a broken policy, all sorts to probing. " +
    "2. Ask the owner of the identity about it. " +
    "3. If it is probing: revoke the credentials and check which reads of other secrets succeeded. " +
    "4. Rotate secrets that were read.";
  defaultReference =
    "https://stratus-red-team.cloud/attack-techniques/AWS/aws.credential-access.secretsmanager-retrieve-secrets/";
  summaryAttributes = ["eventName", "userAgent", "sourceIpAddress", "recipientAccountId", "p_any_aws_arns"];

  when: When = { eventName: "GetSecretValue", errorCode: "AccessDenied" };

  title(event: PantherEvent) {
    return `[${event.udmString("actor_user")}] was refused secrets again and again`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return {
      ...awsRuleContext(event),
      errorCode: event.get("errorCode"),
      errorMessage: event.get("errorMessage"),
    };
  }
}
