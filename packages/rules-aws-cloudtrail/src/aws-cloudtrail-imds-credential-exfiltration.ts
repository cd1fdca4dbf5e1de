import {
  type AlertContext,
  contains,
  endsWith,
  LogType,
  not,
  type PantherEvent,
  type Reports,
  Rule,
  type RuleStatus,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";
import { awsRuleContext } from "@pypanther/helpers/aws";
import { isIpAddress, isPrivateIpAddress } from "@pypanther/helpers/ip-address";
import { getIpinfoAsn } from "@pypanther/helpers/ipinfo";
import { containsPattern } from "@pypanther/helpers/text-patterns";

/** An instance's credentials are in use elsewhere: somebody got them off the machine. */
export class AWSCloudTrailIMDSCredentialExfiltration extends Rule {
  id = "AWS.CloudTrail.IMDSCredentialExfiltration-prototype";
  displayName = "AWS IMDS Credential Usage Outside Expected Services";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "AWS STS", "Privilege Escalation:Valid Accounts", "Defense Evasion:Valid Accounts"];
  reports: Reports = { "MITRE ATT&CK": ["TA0004:T1078.004", "TA0005:T1078.004"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A public address, and no service, made a call with the credentials that an EC2 instance gets from its role.";
  defaultRunbook =
    "1. Check whether the address is a gateway or a proxy through which the instance goes out. " +
    "2. If it is not, revoke the sessions of the instance's role and isolate the instance. " +
    "3. Read what was done with the credentials from that address. " +
    "4. Find out how they were read, and require IMDSv2.";
  defaultReference = "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html";
  summaryAttributes = ["userAgent", "sourceIpAddress", "recipientAccountId", "p_any_aws_arns"];

  when: When = {
    // A session is named by its instance: i-0123, or mi-0123 for a machine that Systems Manager took in.
    "userIdentity.arn": contains("/i-", "/mi-"),
    "userIdentity.invokedBy": not(endsWith(".amazonaws.com")),
    sourceIPAddress: () => not(this.internalIps),
    eventSource: () => not(this.internalSources),
    eventName: () => not(this.internalEvents),
  };

  /** Regular expression that occurs in the ARN of an instance's session. */
  instanceSessionPattern = ":assumed-role/.+/i-[0-9a-f]+$";

  /** Sources of calls that agents on instances make as a matter of course. */
  internalSources: string[] = ["ssm.amazonaws.com", "ec2messages.amazonaws.com", "ssmmessages.amazonaws.com"];

  /** Calls that instances make as a matter of course. */
  internalEvents: string[] = ["RegisterManagedInstance"];

  /** What stands in place of an address when AWS itself calls. */
  internalIps: string[] = ["AWS Internal"];

  rule(event: PantherEvent) {
    const address = event.string("sourceIPAddress");
    return (
      isIpAddress(address) &&
      !isPrivateIpAddress(address) &&
      containsPattern(event.string("userIdentity", "arn"), [this.instanceSessionPattern])
    );
  }

  title(event: PantherEvent) {
    const arn = event.string("userIdentity", "arn") || "<unknown>";
    const call = `${event.text("eventSource")}:${event.text("eventName") || "<unknown>"}`;
    return `Instance credentials [${arn}] used at [${event.text("sourceIPAddress") || "<unknown>"}] for [${call}]`;
  }

  severity(event: PantherEvent): SeverityOrDefault {
    return getIpinfoAsn(event)?.domain("sourceIPAddress") === "amazon.com" ? "INFO" : "DEFAULT";
  }

  alertContext(event: PantherEvent): AlertContext {
    return awsRuleContext(event);
  }
}
