import { LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { awsAccountTitle } from "@pypanther/helpers/aws-account";
import { titleValue } from "@pypanther/helpers/title-value";
import type { AwsCloudTrail } from "./events";

/** AWS quarantined an identity because one of its access keys was published. */
export class AWSCloudTrailIAMCompromisedKeyQuarantine extends Rule<AwsCloudTrail> {
  id = "AWS.CloudTrail.IAMCompromisedKeyQuarantine-prototype";
  displayName = "AWS Compromised IAM Key Quarantine";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = [
    "AWS",
    "Identity and Access Management",
    "Initial Access:Valid Accounts",
    "Credential Access:Unsecured Credentials",
  ];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1078.004", "TA0006:T1552.001"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "AWS quarantined an identity because one of its access keys was published. Somebody may already be using the key.";
  defaultRunbook =
    "1. Deactivate the identity's access keys at once; the quarantine forbids only some calls. " +
    "2. Find where the key was published and remove it there. " +
    "3. List in CloudTrail what was done with the key since then, in all regions, and undo it. " +
    "4. Issue a new key, or better a role, and only then detach the policy.";
  defaultReference = "https://unit42.paloaltonetworks.com/malicious-operations-of-exposed-iam-keys-cryptojacking/";

  when: When = {
    eventSource: "iam.amazonaws.com",
    eventName: () => this.iamActions,
    "requestParameters.policyArn": () => this.quarantineManagedPolicy,
  };

  /** The calls that attach a managed policy. */
  iamActions: string[] = ["AttachUserPolicy", "AttachGroupPolicy", "AttachRolePolicy"];

  /** The policy by which AWS quarantines. */
  quarantineManagedPolicy = "arn:aws:iam::aws:policy/AWSCompromisedKeyQuarantineV2";

  title(event: PantherEvent<AwsCloudTrail>) {
    const name = titleValue(event.deepGet("requestParameters", "userName"), "an unknown user");
    return `AWS quarantined a leaked key of ${name} in ${awsAccountTitle(event)}`;
  }
}
