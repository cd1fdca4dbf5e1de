import { LogType, type Reports, Severity } from "@pypanther/core";
import { AwsWafManagedRule } from "@pypanther/helpers/aws-waf-managed-rule";

/** WAF matched a request that contains an SQL injection. */
export class AWSWAFManagedSQLDatabase extends AwsWafManagedRule {
  id = "AWS.WAF.Managed.SQLDatabase-prototype";
  displayName = "AWS WAF Managed SQL Database Passthrough Rule";
  logTypes = [LogType.AWS_WAF_WEB_ACL];
  tags = ["AWS", "WAF", "Managed Rules", "Initial Access:Exploit Public-Facing Application"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1190"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "WAF matched a request that contains an SQL injection. Somebody may be trying to read or change the " +
    "application's database.";
  defaultRunbook =
    "1. Read from action in the alert context whether WAF let the request through. " +
    "2. Find the query that the matched data would reach, and have it use parameters. " +
    "3. Block the address. " +
    "4. Search the database's logs for odd queries and large results if the request went through.";
  defaultReference = "https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-use-case.html";

  ruleGroup = "AWSManagedRulesSQLiRuleSet";
  protection = "SQL injection";
}
