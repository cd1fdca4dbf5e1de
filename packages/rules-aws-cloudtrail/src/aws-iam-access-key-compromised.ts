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
import { titleValue } from "@pypanther/helpers/title-value";
import type { AwsCloudTrail } from "./events";

/** AWS put its policy for exposed credentials on an IAM user, because an access key of theirs was published. */
export class AWSIAMAccessKeyCompromised extends Rule<AwsCloudTrail> {
  id = "AWS.IAM.AccessKeyCompromised-prototype";
  displayName = "AWS IAM Access Key Compromise Detection";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Credential Access:Unsecured Credentials"];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1552"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "AWS put its policy for exposed credentials on an IAM user, because an access key of theirs was published. " +
    "Somebody may already be using the key.";
  defaultRunbook =
    "1. Deactivate the user's access keys at once. " +
    "2. Find where the key was published and remove it there. " +
    "3. List in CloudTrail what was done with it since then, in all regions, and undo it. " +
    "4. Issue a new key, or better a role, and only then remove the policy.";
  defaultReference = "https://docs.github.com/en/code-security/secret-scanning/about-secret-scanning";

  when: When = {
    eventName: "PutUserPolicy",
    "requestParameters.policyName": () => this.exposedCredPolicies,
  };

  /** Names of the policies that AWS uses for exposed credentials. */
  exposedCredPolicies: string[] = [
    "AWSExposedCredentialPolicy_DO_NOT_REMOVE",
    "AWSCompromisedKeyQuarantine",
    "AWSCompromisedKeyQuarantineV2",
    "AWSCompromisedKeyQuarantineV3",
  ];

  title(event: PantherEvent<AwsCloudTrail>) {
    return `Access key ${titleValue(event.deepGet("userIdentity", "accessKeyId"), "of unknown id")} of ${titleValue(event.deepGet("userIdentity", "userName"), "an unknown user")} is exposed`;
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return awsRuleContext(event);
  }
}
