import { itemsOf, Policy, type Reports, Severity, textOf } from "@pypanther/core";
import type { AwsWAFRegionalWebACL, AwsWAFWebACL } from "./resources";

/** A web firewall keeps no record of the requests that it sees. */
export class AWSWAFLoggingConfigured extends Policy<AwsWAFRegionalWebACL | AwsWAFWebACL> {
  id = "AWS.WAF.LoggingConfigured";
  displayName = "AWS WAF Logging Configured";
  resourceTypes = ["AWS.WAF.Regional.WebACL", "AWS.WAF.WebACL"];
  tags = ["AWS", "Monitoring", "Logging", "Security Control", "Defense Evasion:Impair Defenses"];
  reports: Reports = { PCI: ["10.5.5"], "MITRE ATT&CK": ["TA0005:T1562"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "The web ACL has no usable log destination. Attacks that it blocks or lets through leave no record.";
  defaultRunbook =
    "1. Look at the logging configuration of the web ACL. " +
    "2. Set a log group, bucket or delivery stream as its destination. " +
    "3. Check that requests arrive there.";
  defaultReference = "https://docs.aws.amazon.com/waf/latest/developerguide/logging.html";

  policy(acl: AwsWAFRegionalWebACL | AwsWAFWebACL) {
    return itemsOf(acl.LoggingConfiguration?.LogDestinationConfigs)
      .map(textOf)
      .some(
        (arn) =>
          (/^arn:aws[a-z-]*:logs:/.test(arn) && arn.includes(":log-group:")) ||
          (/^arn:aws[a-z-]*:s3:::/.test(arn) && arn.split(":").length === 6) ||
          (/^arn:aws[a-z-]*:firehose:/.test(arn) && arn.includes(":deliverystream/")),
      );
  }
}
