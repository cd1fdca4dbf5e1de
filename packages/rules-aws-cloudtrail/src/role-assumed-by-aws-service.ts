import { exists, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { isTruthy } from "@pypanther/helpers/truthy";

/** An AWS service took on a role, an everyday event that correlations build on. */
export class RoleAssumedbyAWSService extends Rule {
  id = "Role.Assumed.by.AWS.Service-prototype";
  displayName = "SIGNAL - Role Assumed by AWS Service";
  enabled = false;
  createAlert = false;
  logTypes = [LogType.AWS_CLOUDTRAIL];
  defaultSeverity = Severity.INFO;
  defaultDescription = "A service of AWS assumed a role of the account.";
  defaultRunbook =
    "1. Keep it as background unless a finding concerns this role. " +
    "2. If one does, check that the trust policy of the role should name the service. " +
    "3. Search CloudTrail for the access key of the session and read what the service did with it.";

  when: When = {
    eventName: "AssumeRole",
    "userIdentity.type": "AWSService",
    "requestParameters.roleArn": exists(),
  };

  rule(event: PantherEvent) {
    return isTruthy(event.deepGet("requestParameters", "roleArn"));
  }
}
