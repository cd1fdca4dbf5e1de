import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { titleValue } from "@pypanther/helpers/title-value";
import type { AwsCloudTrail } from "./events";

/** A web ACL was detached from the resource it protects. */
export class AWSWAFDisassociation extends Rule<AwsCloudTrail> {
  id = "AWS.WAF.Disassociation-prototype";
  displayName = "AWS WAF Disassociation";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Web Application Firewall", "Defense Evasion", "Impair Defenses", "Network Security"];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562.004"] };
  defaultSeverity = Severity.CRITICAL;
  defaultDescription =
    "A web ACL was detached from the resource it protects. Attacks on the web application are no longer stopped.";
  defaultRunbook =
    "1. Ask the owners of the resource whether it belongs to a deployment or a debugging session. " +
    "2. Attach the web ACL again in the WAF console unless they confirm it. " +
    "3. Search the access logs of the resource since then for attacks. " +
    "4. Revoke the credentials of the caller if they cannot explain it.";
  defaultReference = "https://docs.aws.amazon.com/waf/latest/APIReference/API_DisassociateWebACL.html";

  when: When = { eventName: "DisassociateWebACL" };

  title(event: PantherEvent<AwsCloudTrail>) {
    const resource = titleValue(event.deepGet("requestParameters", "resourceArn"), "an unknown resource");
    return `Web ACL detached from ${resource} in account ${titleValue(event.get("recipientAccountId"), "(unknown)")}`;
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return {
      awsRegion: event.get("awsRegion"),
      eventName: event.get("eventName"),
      recipientAccountId: event.get("recipientAccountId"),
      requestID: event.get("requestID"),
      actor_user: event.udm("actor_user"),
      requestParameters: event.deepGet("requestParameters", "resourceArn"),
      userIdentity: event.deepGet("userIdentity", "principalId"),
    };
  }
}
