import { exists, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { isTruthy } from "@pypanther/helpers/truthy";
import type { AwsCloudTrail } from "./events";

/** An AWS service assumed a role of the account. */
export class RoleAssumedbyAWSService extends Rule<AwsCloudTrail> {
  id = "Role.Assumed.by.AWS.Service-prototype";
  displayName = "SIGNAL - Role Assumed by AWS Service";
  enabled = false;
  createAlert = false;
  logTypes = [LogType.AWS_CLOUDTRAIL];
  defaultSeverity = Severity.INFO;
  defaultDescription = "An AWS service assumed a role of the account. Correlation rules join it with other signals.";
  defaultRunbook =
    "1. Check that the trust policy of the role should name the service. " +
    "2. Search CloudTrail for the access key of the session and read what the service did with it. " +
    "3. Correct the trust policy and revoke the role's sessions if a correlation shows an attack.";

  when: When = {
    eventName: "AssumeRole",
    "userIdentity.type": "AWSService",
    "requestParameters.roleArn": exists(),
  };

  rule(event: PantherEvent<AwsCloudTrail>) {
    return isTruthy(event.deepGet("requestParameters", "roleArn"));
  }
}
