import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";
import { awsRuleContext } from "@pypanther/helpers/aws";
import { awsAccountRegionKey, awsUserOrPrincipal } from "@pypanther/helpers/aws-rds";
import { titleValue } from "@pypanther/helpers/title-value";
import type { AwsCloudTrail } from "./events";

/** A DB security group of RDS was opened to further addresses. */
export class AWSRDSSecurityGroupIngressAuthorized extends Rule<AwsCloudTrail> {
  id = "AWS.RDS.SecurityGroupIngressAuthorized-prototype";
  displayName = "AWS RDS Security Group Ingress Authorized";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Persistence", "Defense Evasion", "Account Manipulation", "Disable or Modify Cloud Firewall", "RDS"];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1098", "TA0005:T1562.007"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A DB security group of RDS was opened to further addresses. An attacker may be making the database reachable.";
  defaultRunbook =
    "1. Read from the title whom the rule lets in, and check which databases use the group. " +
    "2. Remove the rule at once if it lets everyone in. " +
    "3. Search the database's logs for connections since then. " +
    "4. Revoke the actor's credentials if they have no reason for the change.";
  defaultReference = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithSecurityGroups.html";
  summaryAttributes = [
    "eventName",
    "userIdentity:principalId",
    "requestParameters:dBSecurityGroupName",
    "requestParameters:cIDRIP",
    "p_any_aws_account_ids",
  ];

  when: When = { eventSource: "rds.amazonaws.com", eventName: "AuthorizeDBSecurityGroupIngress", errorCode: null };

  title(event: PantherEvent<AwsCloudTrail>) {
    const request = event.reader("requestParameters");
    const group = titleValue(request.get("dBSecurityGroupName"), "of unknown name");
    const source = titleValue(request.text("cIDRIP") || request.get("eC2SecurityGroupName"), "an unknown source");
    return `${awsUserOrPrincipal(event)} opened DB security group ${group} to ${source}`;
  }

  dedup(event: PantherEvent<AwsCloudTrail>) {
    return awsAccountRegionKey(event, event.text("requestParameters", "dBSecurityGroupName") || "unknown");
  }

  severity(event: PantherEvent<AwsCloudTrail>): SeverityOrDefault {
    return event.deepGet("requestParameters", "cIDRIP") === "0.0.0.0/0" ? "CRITICAL" : "MEDIUM";
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return {
      ...awsRuleContext(event),
      security_group_name: event.deepGet("requestParameters", "dBSecurityGroupName") ?? "N/A",
      cidr_ip: event.deepGet("requestParameters", "cIDRIP") ?? "N/A",
      ec2_security_group_name: event.deepGet("requestParameters", "eC2SecurityGroupName") ?? "N/A",
      ec2_security_group_id: event.deepGet("requestParameters", "eC2SecurityGroupId") ?? "N/A",
      ec2_security_group_owner_id: event.deepGet("requestParameters", "eC2SecurityGroupOwnerId") ?? "N/A",
    };
  }
}
