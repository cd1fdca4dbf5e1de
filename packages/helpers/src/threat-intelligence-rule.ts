import { type AlertContext, exists, LogType, type PantherEvent, Rule, type When } from "@pypanther/core";
import { titleValue } from "./title-value";

/** A rule on logs with values that a threat intelligence service, by way of a lookup table, knows. */
export abstract class ThreatIntelligenceRule<Match extends { value: string }> extends Rule {
  logTypes = [
    LogType.AMAZON_EKS_AUDIT,
    LogType.ASANA_AUDIT,
    LogType.ATLASSIAN_AUDIT,
    LogType.AWS_ALB,
    LogType.AWS_CLOUDTRAIL,
    LogType.AWS_VPC_FLOW,
    LogType.AZURE_AUDIT,
    LogType.AZURE_MONITOR_ACTIVITY,
    LogType.BOX_EVENT,
    LogType.CLOUDFLARE_FIREWALL,
    LogType.CLOUDFLARE_HTTP_REQUEST,
    LogType.CROWDSTRIKE_FDR_EVENT,
    LogType.GCP_AUDIT_LOG,
    LogType.GSUITE_ACTIVITY_EVENT,
    LogType.NOTION_AUDIT_LOGS,
    LogType.OKTA_SYSTEM_LOG,
    LogType.ONELOGIN_EVENTS,
    LogType.ONEPASSWORD_SIGN_IN_ATTEMPT,
    LogType.ZENDESK_AUDIT,
    LogType.ZOOM_ACTIVITY,
  ];
  summaryAttributes = ["p_any_ip_addresses", "p_source_label"];

  when: When = { p_enrichment: exists() };

  /** What the matches are and who knows them, for titles: "indicators named by OTX". */
  abstract known: string;

  /** The log's values that the service knows, each once, with what the rule needs of the answer. */
  protected abstract matches(event: PantherEvent): Match[];

  /** A match that is the only one, for titles. */
  protected abstract describe(match: Match): string;

  /** What the alert tells of a match. */
  protected abstract contextOf(event: PantherEvent, match: Match): AlertContext;

  rule(event: PantherEvent) {
    return this.matches(event).length > 0;
  }

  title(event: PantherEvent) {
    const source = titleValue(event.string("p_log_type"), "an unknown log");
    const [first, ...others] = this.matches(event);
    const what = first && others.length === 0 ? this.describe(first) : `[${others.length + 1}] ${this.known}`;
    return `${what} in ${source}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return Object.fromEntries(this.matches(event).map((match) => [match.value, this.contextOf(event, match)]));
  }
}
