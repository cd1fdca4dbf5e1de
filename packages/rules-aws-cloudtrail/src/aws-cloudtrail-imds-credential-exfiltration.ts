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
import { titleValue } from "@pypanther/helpers/title-value";
import type { AwsCloudTrail } from "./events";

/** Credentials of an EC2 instance were used from a public address. */
export class AWSCloudTrailIMDSCredentialExfiltration extends Rule<AwsCloudTrail> {
  id = "AWS.CloudTrail.IMDSCredentialExfiltration-prototype";
  displayName = "AWS IMDS Credential Usage Outside Expected Services";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "AWS STS", "Privilege Escalation:Valid Accounts", "Defense Evasion:Valid Accounts"];
  reports: Reports = { "MITRE ATT&CK": ["TA0004:T1078.004", "TA0005:T1078.004"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "Credentials of an EC2 instance were used from a public address. Somebody probably read them from the instance's " +
    "metadata.";
  defaultRunbook =
    "1. Check whether the address is a gateway or proxy of the instance. " +
    "2. List in CloudTrail what was done with the credentials from that address. " +
    "3. Find out how they were read, and require IMDSv2. " +
    "4. Revoke the sessions of the instance's role and isolate the instance if the address is foreign.";
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

  rule(event: PantherEvent<AwsCloudTrail>) {
    const address = event.string("sourceIPAddress");
    return (
      isIpAddress(address) &&
      !isPrivateIpAddress(address) &&
      containsPattern(event.string("userIdentity", "arn"), [this.instanceSessionPattern])
    );
  }

  title(event: PantherEvent<AwsCloudTrail>) {
    const arn = titleValue(event.string("userIdentity", "arn"), "an unknown instance");
    const address = titleValue(event.get("sourceIPAddress"), "an unknown address");
    return `${arn} at ${address} did [${event.text("eventSource")}:${event.text("eventName")}]`;
  }

  severity(event: PantherEvent<AwsCloudTrail>): SeverityOrDefault {
    return getIpinfoAsn(event)?.domain("sourceIPAddress") === "amazon.com" ? "INFO" : "DEFAULT";
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return awsRuleContext(event);
  }
}
