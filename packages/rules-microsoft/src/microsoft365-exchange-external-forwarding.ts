import {
  type AlertContext,
  LogType,
  lookup,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";
import { isExternalAddress, m365AlertContext } from "@pypanther/helpers/msft";
import { titleValue } from "@pypanther/helpers/title-value";

/** Mail of a mailbox is forwarded to an address outside, which gives whoever set it up a copy of everything. */
export class Microsoft365ExchangeExternalForwarding extends Rule {
  id = "Microsoft365.Exchange.External.Forwarding-prototype";
  displayName = "Microsoft Exchange External Forwarding";
  logTypes = [LogType.MICROSOFT365_AUDIT_EXCHANGE];
  tags = ["Microsoft365", "Exchange", "Data Exfiltration", "Email Security"];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1137.005", "TA0009:T1114.003", "TA0010:T1020"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "Mail of a mailbox is forwarded outside the organisation. An attacker reads the mail this way, and hides it with " +
    "deletion rules.";
  defaultRunbook =
    "1. Read the rule and ask the mailbox owner whether they made it. " +
    "2. Remove the forwarding if they did not. " +
    "3. Reset the owner's password, revoke sessions and look for further rules. " +
    "4. Find out which mail went out and who must be told.";
  defaultReference =
    "https://learn.microsoft.com/en-us/microsoft-365/security/office-365-security/outbound-spam-policies-external-email-forwarding?view=o365-worldwide";
  summaryAttributes = ["userid", "parameters", "organizationname"];

  when: When = { operation: ["Set-Mailbox", "New-InboxRule"] };

  /** The parameters that name where mail is forwarded to. */
  forwardingParameters: string[] = [
    "ForwardingSmtpAddress",
    "ForwardTo",
    "ForwardingAddress",
    "RedirectTo",
    "ForwardAsAttachmentTo",
  ];

  /** Parameter → the value that keeps the owner from noticing; without any the alert is of low severity. */
  suspiciousPatterns: Record<string, string> = {
    DeliverToMailboxAndForward: "False",
    DeleteMessage: "True",
    StopProcessingRules: "True",
  };

  rule(event: PantherEvent) {
    const tenant = event.string("organizationname").toLowerCase();
    const user = event.string("userid").toLowerCase();
    const primary = user.includes("@") ? user.split("@", 2)[1] : tenant;
    if (!primary) return true;
    return this.forwardings(event).some((value) => value !== "" && isExternalAddress(value, primary, tenant));
  }

  title(event: PantherEvent) {
    const recipients = this.forwardings(event)
      .flatMap((value) => value.replace(/^smtp:/i, "").split(";"))
      .map((address) => address.trim())
      .filter((address) => address !== "");
    const hits = this.suspicious(event).map((parameter) => `${parameter.text("Name")}=${parameter.text("Value")}`);
    const found = hits.length > 0 ? ` with [${hits.join(", ")}]` : "";
    const target = titleValue(recipients.join(", "), "an unknown recipient");
    return `${titleValue(event.text("userid"), "an unknown user")} forwards mail to ${target}${found}`;
  }

  severity(event: PantherEvent): SeverityOrDefault {
    return this.suspicious(event).length > 0 ? "DEFAULT" : Severity.LOW;
  }

  alertContext(event: PantherEvent): AlertContext {
    return m365AlertContext(event);
  }

  private forwardings(event: PantherEvent) {
    return event
      .readers("parameters")
      .filter((parameter) => this.forwardingParameters.includes(parameter.string("Name")))
      .map((parameter) => parameter.text("Value"));
  }

  private suspicious(event: PantherEvent) {
    return event
      .readers("parameters")
      .filter((parameter) => parameter.get("Value") === lookup(this.suspiciousPatterns, parameter.string("Name")));
  }
}
