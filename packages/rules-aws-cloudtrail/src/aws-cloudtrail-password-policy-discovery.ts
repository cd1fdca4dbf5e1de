import {
  type AlertContext,
  LogType,
  not,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { awsRuleContext } from "@pypanther/helpers/aws";
import { titleValue } from "@pypanther/helpers/title-value";
import type { AwsCloudTrail } from "./events";

/** Somebody read or changed the password policy of the account. */
export class AWSCloudTrailPasswordPolicyDiscovery extends Rule<AwsCloudTrail> {
  id = "AWS.CloudTrail.Password.Policy.Discovery-prototype";
  displayName = "AWS CloudTrail Password Policy Discovery";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  reports: Reports = { "MITRE ATT&CK": ["TA0007:T1201"] };
  dedupPeriodMinutes = 30;
  threshold = 2;
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "Somebody read or changed the password policy of the account. Attackers do so before they guess passwords.";
  defaultRunbook =
    "1. Check whether the caller is a compliance scanner or an administrator. " +
    "2. Search for failed console sign-ins in the hours after. " +
    "3. Compare the policy with the one on file if it was changed. " +
    "4. Ask the owner of the identity if nothing explains the calls, and revoke its credentials if they know nothing " +
    "of it.";
  defaultReference = "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html";

  when: When = { eventName: () => this.passwordDiscoveryEvents, eventType: not("AwsServiceEvent") };

  /** The calls that read or set the password policy. */
  passwordDiscoveryEvents: string[] = [
    "GetAccountPasswordPolicy",
    "UpdateAccountPasswordPolicy",
    "PutAccountPasswordPolicy",
  ];

  title(event: PantherEvent<AwsCloudTrail>) {
    return `${titleValue(event.deepGet("userIdentity", "arn"), "an unknown caller")} read or changed the password policy`;
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return awsRuleContext(event);
  }
}
