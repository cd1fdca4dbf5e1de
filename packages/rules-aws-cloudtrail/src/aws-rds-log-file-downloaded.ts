import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  type RuleStatus,
  Severity,
  type When,
} from "@pypanther/core";
import { awsRuleContext } from "@pypanther/helpers/aws";
import { awsAccountRegionKey, awsUserOrPrincipal } from "@pypanther/helpers/aws-rds";
import { titleValue } from "@pypanther/helpers/title-value";
import type { AwsCloudTrail } from "./events";

/** Part of a log file of an RDS instance was downloaded. */
export class AWSRDSLogFileDownloaded extends Rule<AwsCloudTrail> {
  id = "AWS.RDS.LogFileDownloaded-prototype";
  displayName = "AWS RDS Log File Downloaded";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Credential Access", "Discovery", "Credentials in Files", "RDS"];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1552.001"] };
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "Part of a log file of an RDS instance was downloaded. Queries in it may show an attacker data and passwords.";
  defaultRunbook =
    "1. Read from the title which log it was, and check whether it holds queries. " +
    "2. Check whether the actor runs the database or a log collector. " +
    "3. Search for snapshots and exports made by the same identity. " +
    "4. Change passwords that the log shows and revoke the actor's credentials if they know nothing of it.";
  defaultReference = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_LogAccess.html";
  summaryAttributes = [
    "eventName",
    "userIdentity:principalId",
    "requestParameters:dBInstanceIdentifier",
    "requestParameters:logFileName",
    "sourceIPAddress",
    "p_any_aws_account_ids",
  ];

  when: When = { eventSource: "rds.amazonaws.com", eventName: "DownloadDBLogFilePortion", errorCode: null };

  title(event: PantherEvent<AwsCloudTrail>) {
    const file = titleValue(event.deepGet("requestParameters", "logFileName"), "of unknown name");
    const database = titleValue(event.deepGet("requestParameters", "dBInstanceIdentifier"), "of unknown name");
    return `${awsUserOrPrincipal(event)} downloaded log ${file} of RDS instance ${database}`;
  }

  dedup(event: PantherEvent<AwsCloudTrail>) {
    const file = event.text("requestParameters", "logFileName") || "unknown";
    return awsAccountRegionKey(
      event,
      `${event.text("requestParameters", "dBInstanceIdentifier") || "unknown"}:${file}`,
    );
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return {
      ...awsRuleContext(event),
      db_instance_identifier: event.deepGet("requestParameters", "dBInstanceIdentifier") ?? "N/A",
      log_file_name: event.deepGet("requestParameters", "logFileName") ?? "N/A",
      marker: event.deepGet("requestParameters", "marker") ?? "N/A",
      number_of_lines: event.deepGet("requestParameters", "numberOfLines") ?? "N/A",
    };
  }
}
