import { LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
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
    "1. Nothing is to be done about this signal alone. " +
    "2. In an investigation, check that the trust policy of the role should name the service. " +
    "3. Follow the session by its access key to see what was done with the role.";

  when: When = { eventName: "AssumeRole", "userIdentity.type": "AWSService" };

  rule(event: PantherEvent) {
    return isTruthy(event.deepGet("requestParameters", "roleArn"));
  }
}
