import {
  type AlertContext,
  LogType,
  lookup,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { awsRuleContext } from "@pypanther/helpers/aws";
import type { AwsCloudTrail } from "./events";

/** ECR was used in an account or region where it is not expected. */
export class AWSECREVENTS extends Rule<AwsCloudTrail> {
  id = "AWS.ECR.EVENTS-prototype";
  displayName = "AWS ECR Events";
  enabled = false;
  createAlert = false;
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Security Control", "Configuration Required"];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1535"] };
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "ECR was used in an account or region where it is not expected. An attacker may be storing images of their own.";
  defaultRunbook =
    "1. Add the account or region to the rule if it was brought into use. " +
    "2. Find out who made the call and which repositories exist there. " +
    "3. Remove foreign repositories and revoke the caller's credentials if nobody knows of it.";
  defaultReference =
    "https://aws.amazon.com/blogs/containers/amazon-ecr-in-multi-account-and-multi-region-architectures/";
  summaryAttributes = ["eventSource", "recipientAccountId", "awsRegion", "p_any_aws_arns"];

  when: When = { eventSource: "ecr.amazonaws.com" };

  /** Account → the regions where it uses ECR. */
  awsAccountsAndRegions: Record<string, string[]> = {
    "123456789012": ["us-west-1", "us-west-2"],
    "103456789012": ["us-east-1", "us-east-2"],
  };

  rule(event: PantherEvent<AwsCloudTrail>) {
    const regions = lookup(this.awsAccountsAndRegions, event.string("userIdentity", "accountId"));
    return !regions?.includes(event.string("awsRegion"));
  }

  dedup(event: PantherEvent<AwsCloudTrail>) {
    return event.text("recipientAccountId");
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return awsRuleContext(event);
  }
}
