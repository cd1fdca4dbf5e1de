import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { awsRdsContext } from "@pypanther/helpers/aws";
import { awsUserOrPrincipal, rdsDatabase } from "@pypanther/helpers/aws-rds";
import { titleValue } from "@pypanther/helpers/title-value";
import { isTruthy } from "@pypanther/helpers/truthy";
import type { AwsCloudTrail } from "./events";

/** An RDS instance or cluster was made publicly accessible. */
export class AWSRDSInstanceMadePublic extends Rule<AwsCloudTrail> {
  id = "AWS.RDS.InstanceMadePublic-prototype";
  displayName = "AWS RDS Instance Modified to be Publicly Accessible";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = [
    "AWS",
    "Persistence",
    "Defense Evasion",
    "Initial Access",
    "Account Manipulation",
    "Disable or Modify Cloud Firewall",
    "External Remote Services",
    "RDS",
  ];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1098", "TA0005:T1562.007", "TA0001:T1133"] };
  defaultSeverity = Severity.CRITICAL;
  defaultDescription =
    "An RDS instance or cluster was made publicly accessible. Anyone on the internet can try its passwords.";
  defaultRunbook =
    "1. Make the database private again unless its owners can say why it is public. " +
    "2. Check which addresses its security groups let in. " +
    "3. Search the flow and database logs for connections from outside since then. " +
    "4. Revoke the actor's credentials if they know nothing of the change.";
  defaultReference =
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html";
  summaryAttributes = [
    "eventName",
    "userIdentity:principalId",
    "requestParameters:dBInstanceIdentifier",
    "requestParameters:dBClusterIdentifier",
    "requestParameters:publiclyAccessible",
    "p_any_aws_account_ids",
  ];

  when: When = {
    eventSource: "rds.amazonaws.com",
    eventName: ["ModifyDBInstance", "ModifyDBCluster"],
    errorCode: null,
    "requestParameters.publiclyAccessible": true,
  };

  title(event: PantherEvent<AwsCloudTrail>) {
    const kind = event.get("eventName") === "ModifyDBInstance" ? "instance" : "cluster";
    const name = titleValue(rdsDatabase(event), "of unknown name");
    return `${awsUserOrPrincipal(event)} made RDS ${kind} ${name} public`;
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    const groups = event.deepGet("requestParameters", "vPCSecurityGroupIds");
    const subnets = event.deepGet("requestParameters", "dBSubnetGroupName");
    return {
      ...awsRdsContext(event),
      publicly_accessible: event.deepGet("requestParameters", "publiclyAccessible"),
      apply_immediately: event.deepGet("requestParameters", "applyImmediately") ?? "N/A",
      ...(isTruthy(groups) && { vpc_security_groups_modified: groups }),
      ...(isTruthy(subnets) && { subnet_group_modified: subnets }),
    };
  }
}
