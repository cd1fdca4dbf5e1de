import { LogType, type Reports, Severity } from "@pypanther/core";
import { AwsWafManagedRule } from "@pypanther/helpers/aws-waf-managed-rule";

/** A request tries to smuggle SQL into the application's database. */
export class AWSWAFManagedSQLDatabase extends AwsWafManagedRule {
  id = "AWS.WAF.Managed.SQLDatabase-prototype";
  displayName = "AWS WAF Managed SQL Database Passthrough Rule";
  logTypes = [LogType.AWS_WAF_WEB_ACL];
  tags = ["AWS", "WAF", "Managed Rules", "Initial Access:Exploit Public-Facing Application"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1190"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription = "WAF's rule group for SQL databases recognised an injection in a request.";
  defaultRunbook =
    "1. See whether WAF let the request through (action in the alert). " +
    "2. Read the matched data and find the query that it would reach. " +
    "3. If it went through, search the database's logs for odd queries and large results. " +
    "4. Have the query parameterised and block the address.";
  defaultReference = "https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-use-case.html";

  ruleGroup = "AWSManagedRulesSQLiRuleSet";
  protection = "SQL injection";
}
