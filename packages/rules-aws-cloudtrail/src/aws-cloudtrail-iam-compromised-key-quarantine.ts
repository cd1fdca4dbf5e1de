import { LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { awsAccountName } from "@pypanther/helpers/aws-account";

/** AWS found an access key of the company in public and locked its owner in as far as it could. */
export class AWSCloudTrailIAMCompromisedKeyQuarantine extends Rule {
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
  defaultDescription = "The policy with which AWS quarantines leaked access keys was attached to an identity.";
  defaultRunbook =
    "1. Deactivate the identity's access keys at once; the quarantine forbids only some calls. " +
    "2. Find where the key was published and remove it there. " +
    "3. Read all that was done with the key since it leaked, in all regions. " +
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

  title(event: PantherEvent) {
    const name = event.text("requestParameters", "userName") || "<USER_NAME_NOT_FOUND>";
    const account = event.text("recipientAccountId") && awsAccountName(event);
    return `AWS quarantined a leaked key of [${name}] in account [${account || "<ACCOUNT_ID_NOT_FOUND>"}]`;
  }
}
