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

/** More addresses may reach a database, in the worst case all there are. */
export class AWSRDSSecurityGroupIngressAuthorized extends Rule {
  id = "AWS.RDS.SecurityGroupIngressAuthorized-prototype";
  displayName = "AWS RDS Security Group Ingress Authorized";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Persistence", "Defense Evasion", "Account Manipulation", "Disable or Modify Cloud Firewall", "RDS"];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1098", "TA0005:T1562.007"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "A DB security group of RDS got another rule for inbound traffic.";
  defaultRunbook =
    "1. See whom the rule lets in and which databases are behind the group. " +
    "2. If it lets everyone in, remove it before asking further. " +
    "3. Ask the actor for the reason. " +
    "4. Search the database's logs for connections made since.";
  defaultReference = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithSecurityGroups.html";
  summaryAttributes = [
    "eventName",
    "userIdentity:principalId",
    "requestParameters:dBSecurityGroupName",
    "requestParameters:cIDRIP",
    "p_any_aws_account_ids",
  ];

  when: When = { eventSource: "rds.amazonaws.com", eventName: "AuthorizeDBSecurityGroupIngress", errorCode: null };

  title(event: PantherEvent) {
    const request = event.reader("requestParameters");
    const group = request.text("dBSecurityGroupName") || "<UNKNOWN>";
    const source = request.text("cIDRIP") || request.text("eC2SecurityGroupName") || "<UNKNOWN_SOURCE>";
    return `DB security group [${group}] opened to [${source}] by [${awsUserOrPrincipal(event)}]`;
  }

  dedup(event: PantherEvent) {
    return awsAccountRegionKey(event, event.text("requestParameters", "dBSecurityGroupName") || "unknown");
  }

  severity(event: PantherEvent): SeverityOrDefault {
    return event.deepGet("requestParameters", "cIDRIP") === "0.0.0.0/0" ? "CRITICAL" : "MEDIUM";
  }

  alertContext(event: PantherEvent): AlertContext {
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
