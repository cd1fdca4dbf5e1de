import {
  type AlertContext,
  asText,
  LogType,
  lookup,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";
import { slackAlertContext } from "@pypanther/helpers/slack";
import type { SlackAuditLogs } from "./events";

/** Why Slack finds an event anomalous, by its own name for the reason. */
const reasonPhrases: Readonly<Record<string, string>> = {
  asn: "a suspicious network",
  excessive_downloads: "very many downloads",
  excessive_file_shares: "very many shared files",
  excessive_malware_uploads: "several uploads of malware",
  ip_address: "an unusual address for the token",
  search_volume: "very many searches",
  session_fingerprint: "a session cookie of unusual age or device",
  spoofed_user_agent: "a forged user agent",
  tor: "a Tor exit node",
  unexpected_admin_action: "an unusual administrative act",
  unexpected_api_call_volume: "unusually many API calls",
  unexpected_client: "an unusual client",
  unexpected_credential_testing: "tries of credentials",
  unexpected_message_deletion: "unusual deletion of messages",
  unexpected_scraping: "unusual scraping",
  unexpected_user_agent: "an unusual user agent",
  user_agent: "an unusual user agent for the token",
};

/** Slack's anomaly detection reported unusual behaviour of an account or token. */
export class SlackAuditLogsPassthroughAnomaly extends Rule<SlackAuditLogs> {
  id = "Slack.AuditLogs.PassthroughAnomaly-prototype";
  displayName = "Slack Anomaly Detected";
  logTypes = [LogType.SLACK_AUDIT_LOGS];
  tags = ["Slack", "Command and Control", "Application Layer Protocol"];
  reports: Reports = { "MITRE ATT&CK": ["TA0011:T1071"] };
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "Slack's anomaly detection reported unusual behaviour of an account or token. Somebody other than its owner " +
    "may be using it.";
  defaultRunbook =
    "1. Read the reasons and the previous and current values in the details of the event. " +
    "2. Ask the user about the address, device or bulk action that Slack names. " +
    "3. End the user's sessions, revoke their tokens and reset their password if they cannot explain it. " +
    "4. List what the session downloaded, shared or deleted.";
  defaultReference = "https://api.slack.com/admins/audit-logs-anomaly";
  summaryAttributes = ["p_any_ip_addresses", "p_any_emails"];

  when: When = { action: "anomaly" };

  /** The reasons of Slack that make an anomaly more severe. */
  elevatedAnomalies: string[] = ["excessive_malware_uploads", "session_fingerprint", "unexpected_admin_action"];

  title(event: PantherEvent<SlackAuditLogs>) {
    const email = event.string("actor", "user", "email");
    const [reason] = event.list("details", "reason");
    const phrase = lookup(reasonPhrases, asText(reason));
    return `Slack anomaly${email && ` of [${email}]`}${phrase ? `: ${phrase}` : ""}`;
  }

  severity(event: PantherEvent<SlackAuditLogs>): SeverityOrDefault {
    const isElevated = event.strings("details", "reason").some((reason) => this.elevatedAnomalies.includes(reason));
    return isElevated ? Severity.MEDIUM : "DEFAULT";
  }

  alertContext(event: PantherEvent<SlackAuditLogs>): AlertContext {
    return {
      ...slackAlertContext(event),
      details: event.get("details", {}),
      context: event.get("context", {}),
    };
  }
}
