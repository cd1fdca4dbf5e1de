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

/** Database logs left the database; queries in them may show data and passwords. */
export class AWSRDSLogFileDownloaded extends Rule {
  id = "AWS.RDS.LogFileDownloaded-prototype";
  displayName = "AWS RDS Log File Downloaded";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Credential Access", "Discovery", "Credentials in Files", "RDS"];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1552.001"] };
  defaultSeverity = Severity.LOW;
  defaultDescription = "Part of a log file of an RDS instance was downloaded.";
  defaultRunbook =
    "1. See which log it was, and whether it holds queries. " +
    "2. Check whether the actor runs the database or a log collector. " +
    "3. If neither, ask them, and change passwords that the log shows. " +
    "4. Look for snapshots and exports made by the same identity.";
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

  title(event: PantherEvent) {
    const file = event.text("requestParameters", "logFileName") || "<UNKNOWN_FILE>";
    const database = event.text("requestParameters", "dBInstanceIdentifier") || "<UNKNOWN>";
    return `Log [${file}] of RDS instance [${database}] downloaded by [${awsUserOrPrincipal(event)}]`;
  }

  dedup(event: PantherEvent) {
    const file = event.text("requestParameters", "logFileName") || "unknown";
    return awsAccountRegionKey(
      event,
      `${event.text("requestParameters", "dBInstanceIdentifier") || "unknown"}:${file}`,
    );
  }

  alertContext(event: PantherEvent): AlertContext {
    return {
      ...awsRuleContext(event),
      db_instance_identifier: event.deepGet("requestParameters", "dBInstanceIdentifier") ?? "N/A",
      log_file_name: event.deepGet("requestParameters", "logFileName") ?? "N/A",
      marker: event.deepGet("requestParameters", "marker") ?? "N/A",
      number_of_lines: event.deepGet("requestParameters", "numberOfLines") ?? "N/A",
    };
  }
}
