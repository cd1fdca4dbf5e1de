import {
  type AlertContext,
  asText,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  type RuleStatus,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";
import { awsCloudtrailSuccess, awsRuleContext } from "@pypanther/helpers/aws";
import { touchedThisHour, touchThisHour } from "@pypanther/helpers/hourly-set";
import { isTruthy } from "@pypanther/helpers/truthy";
import type { AwsCloudTrail } from "./events";

function parameters(event: PantherEvent<AwsCloudTrail>): string[] {
  const name = event.text("requestParameters", "name");
  const names = event.list("requestParameters", "names").map((item) => asText(item));
  return name === "" ? names : [...names, name];
}

/** One identity decrypted many SSM parameters within an hour. */
export class AWSSSMDecryptSSMParams extends Rule<AwsCloudTrail> {
  id = "AWS.SSM.DecryptSSMParams-prototype";
  displayName = "AWS Decrypt SSM Parameters";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS CloudTrail", "Credential Access: Credentials from Password Stores"];
  reports: Reports = {
    "MITRE ATT&CK": ["TA0006:T1555"],
    "Stratus Red Team": ["aws.credential-access.ssm-retrieve-securestring-parameters"],
  };
  threshold = 25;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "One identity decrypted many SSM parameters within an hour. Somebody may be collecting passwords.";
  defaultRunbook =
    "1. Read the names in the alert context: those of one application mean a deployment, many kinds mean theft. " +
    "2. Ask the owner of the identity about it. " +
    "3. Search for uses of the passwords and keys among them since then. " +
    "4. Revoke the sessions and rotate every parameter listed if nobody can explain it.";
  defaultReference =
    "https://stratus-red-team.cloud/attack-techniques/AWS/aws.credential-access.ssm-retrieve-securestring-parameters/";
  summaryAttributes = ["sourceIpAddress", "p_alert_context.accessedParams"];

  when: When = { eventName: ["GetParameter", "GetParameters"] };

  /** How many different parameters within an hour are still ordinary. */
  paramThreshold = 25;

  /** Parts of the names of roles, in any case, that may decrypt as much as they like. */
  whitelistedRolePatterns: string[] = ["AWSReservedSSO_DevAdmin_", "AWSReservedSSO_Admin_"];

  async rule(event: PantherEvent<AwsCloudTrail>) {
    if (!isTruthy(event.deepGet("requestParameters", "withDecryption")) || this.isTrusted(event)) return false;
    const all = await touchThisHour(event, "AWS.SSM.DecryptSSMParams", parameters(event));
    return all.length > this.paramThreshold;
  }

  title(event: PantherEvent<AwsCloudTrail>) {
    return `[${event.udmString("actor_user")}] decrypted many SSM parameters in account [${event.text("recipientAccountId")}]`;
  }

  severity(event: PantherEvent<AwsCloudTrail>): SeverityOrDefault {
    return awsCloudtrailSuccess(event) ? "DEFAULT" : Severity.LOW;
  }

  async alertContext(event: PantherEvent<AwsCloudTrail>): Promise<AlertContext> {
    const accessedParams = await touchedThisHour(event, "AWS.SSM.DecryptSSMParams", parameters(event));
    return { ...awsRuleContext(event), accessedParams };
  }

  private isTrusted(event: PantherEvent<AwsCloudTrail>): boolean {
    const role = event.string("userIdentity", "sessionContext", "sessionIssuer", "userName").toLowerCase();
    return this.whitelistedRolePatterns.some((pattern) => role !== "" && role.includes(pattern.toLowerCase()));
  }
}
