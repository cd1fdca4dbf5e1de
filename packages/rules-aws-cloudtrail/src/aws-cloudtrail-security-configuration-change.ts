import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { awsCloudtrailSuccess, awsRuleContext } from "@pypanther/helpers/aws";
import { patternMatch } from "@pypanther/helpers/base";
import { isTruthy } from "@pypanther/helpers/truthy";
import type { AwsCloudTrail } from "./events";

/** A trail, detector, recorder or another protection of the account was stopped, disabled or deleted. */
export class AWSCloudTrailSecurityConfigurationChange extends Rule<AwsCloudTrail> {
  id = "AWS.CloudTrail.SecurityConfigurationChange-prototype";
  displayName = "Account Security Configuration Changed";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Defense Evasion:Impair Defenses"];
  reports: Reports = {
    "MITRE ATT&CK": ["TA0005:T1562"],
    "Stratus Red Team": [
      "aws.defense-evasion.cloudtrail-delete",
      "aws.defense-evasion.cloudtrail-stop",
      "aws.defense-evasion.vpc-remove-flow-logs",
    ],
  };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A trail, detector, recorder or another protection of the account was stopped, disabled or deleted. An attacker " +
    "does this to act unseen.";
  defaultRunbook =
    "1. Check whether the change belongs to planned work on the platform. " +
    "2. Switch the protection on again if it does not. " +
    "3. Add identities that may do this to the allow list of the rule. " +
    "4. Revoke the credentials of the caller and review what they did before and after if it was an attack.";
  defaultReference =
    "https://docs.aws.amazon.com/prescriptive-guidance/latest/aws-startup-security-baseline/controls-acct.html";
  summaryAttributes = ["eventName", "userAgent", "sourceIpAddress", "recipientAccountId", "p_any_aws_arns"];

  when: When = { eventName: () => [...this.securityConfigActions, "UpdateDetector"] };

  /** The calls that take a protection away. */
  securityConfigActions: string[] = [
    "DeleteAccountPublicAccessBlock",
    "DeleteDeliveryChannel",
    "DeleteDetector",
    "DeleteFlowLogs",
    "DeleteRule",
    "DeleteTrail",
    "DisableEbsEncryptionByDefault",
    "DisableRule",
    "StopConfigurationRecorder",
    "StopLogging",
  ];

  /** Roles and the calls they may make, both as shell globs: `{ userName: "deploy*", eventName: "DeleteRule" }`. */
  allowList: { userName: string; eventName: string }[] = [];

  rule(event: PantherEvent<AwsCloudTrail>) {
    return awsCloudtrailSuccess(event) && !this.isAllowed(event) && this.takesProtectionAway(event);
  }

  title(event: PantherEvent<AwsCloudTrail>) {
    return `[${event.udmString("actor_user")}] changed the security configuration with [${event.text("eventName")}]`;
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return awsRuleContext(event);
  }

  private isAllowed(event: PantherEvent<AwsCloudTrail>): boolean {
    const role = event.string("userIdentity", "sessionContext", "sessionIssuer", "userName");
    const call = event.string("eventName");
    return this.allowList.some(
      ({ userName, eventName }) => patternMatch(role, userName) && patternMatch(call, eventName),
    );
  }

  private takesProtectionAway(event: PantherEvent<AwsCloudTrail>): boolean {
    if (event.get("eventName") !== "UpdateDetector") return true;
    return !isTruthy(event.deepGet("requestParameters", "enable") ?? true);
  }
}
