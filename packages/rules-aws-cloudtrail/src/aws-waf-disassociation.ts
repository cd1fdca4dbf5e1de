import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";

/** A web application lost its firewall and now takes every request that is sent to it. */
export class AWSWAFDisassociation extends Rule {
  id = "AWS.WAF.Disassociation-prototype";
  displayName = "AWS WAF Disassociation";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Web Application Firewall", "Defense Evasion", "Impair Defenses", "Network Security"];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562.004"] };
  defaultSeverity = Severity.CRITICAL;
  defaultDescription = "A web ACL was detached from the resource it protected.";
  defaultRunbook =
    "1. Ask the owners of the resource whether the detachment belongs to a deployment or a debugging session. " +
    "2. Attach the web ACL again unless they confirm it. " +
    "3. Read the access logs of the resource since the detachment for attacks. " +
    "4. If the caller cannot explain it, revoke their credentials.";
  defaultReference = "https://docs.aws.amazon.com/waf/latest/APIReference/API_DisassociateWebACL.html";

  when: When = { eventName: "DisassociateWebACL" };

  title(event: PantherEvent) {
    const resource = event.text("requestParameters", "resourceArn");
    return `Web ACL detached in account [${event.text("recipientAccountId")}] from [${resource}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
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
