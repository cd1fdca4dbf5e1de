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

/** A container registry is used in an account or a region where none should be. */
export class AWSECREVENTS extends Rule {
  id = "AWS.ECR.EVENTS-prototype";
  displayName = "AWS ECR Events";
  enabled = false;
  createAlert = false;
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Security Control", "Configuration Required"];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1535"] };
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "An ECR call came from an account that is not expected to use ECR, or went to a region that is not expected of it.";
  defaultRunbook =
    "1. Check whether a new account or region was brought into use and add it to the rule if so. " +
    "2. Otherwise find out who made the call and which repositories exist there. " +
    "3. Remove foreign repositories and revoke the credentials.";
  defaultReference =
    "https://aws.amazon.com/blogs/containers/amazon-ecr-in-multi-account-and-multi-region-architectures/";
  summaryAttributes = ["eventSource", "recipientAccountId", "awsRegion", "p_any_aws_arns"];

  when: When = { eventSource: "ecr.amazonaws.com" };

  /** Account → the regions where it uses ECR. */
  awsAccountsAndRegions: Record<string, string[]> = {
    "123456789012": ["us-west-1", "us-west-2"],
    "103456789012": ["us-east-1", "us-east-2"],
  };

  rule(event: PantherEvent) {
    const regions = lookup(this.awsAccountsAndRegions, event.string("userIdentity", "accountId"));
    return !regions?.includes(event.string("awsRegion"));
  }

  dedup(event: PantherEvent) {
    return event.text("recipientAccountId");
  }

  alertContext(event: PantherEvent): AlertContext {
    return awsRuleContext(event);
  }
}
