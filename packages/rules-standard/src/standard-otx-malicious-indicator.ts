import {
  type AlertContext,
  asText,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type SeverityOrDefault,
} from "@pypanther/core";
import { highestSeverity } from "@pypanther/helpers/highest-severity";
import { getOtxObject, otxAlertContext, otxSeverity } from "@pypanther/helpers/otx";
import { isTruthy } from "@pypanther/helpers/truthy";

/** Something in the log, an address or a file hash for instance, is named in a threat report at AlienVault OTX. */
export class StandardOTXMaliciousIndicator extends Rule {
  id = "Standard.OTX.MaliciousIndicator-prototype";
  displayName = "OTX Threat Intelligence Indicator Match";
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
  tags = ["Reconnaissance:Active Scanning", "OTX", "Threat Intelligence"];
  reports: Reports = { "MITRE ATT&CK": ["TA0043:T1595.001"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A pulse, which is what OTX calls a threat report, lists an indicator that occurs in this event.";
  defaultRunbook =
    "1. Read the pulse by the link in the alert context: who is behind it, how old is it, who wrote it? " +
    "2. See in the event on which side the indicator stands: attacker, victim, or a shared service that many use. " +
    "3. If the pulse fits, search all logs of the last week for its other indicators. " +
    "4. Block the indicator and isolate the machines or accounts that were in touch with it.";
  defaultReference = "https://otx.alienvault.com";
  summaryAttributes = ["p_any_ip_addresses", "p_source_label"];

  /** The event fields, lists of texts each, whose values are looked for in OTX. */
  indicatorFields: string[] = [
    "p_any_ip_addresses",
    "p_any_domain_names",
    "p_any_md5_hashes",
    "p_any_sha1_hashes",
    "p_any_sha256_hashes",
    "p_any_emails",
  ];

  rule(event: PantherEvent) {
    return this.matches(event).length > 0;
  }

  title(event: PantherEvent) {
    const source = event.string("p_log_type") || "Unknown";
    const [first, ...others] = this.matches(event);
    if (!first || others.length > 0) return `[${others.length + 1}] indicators named by OTX in [${source}]`;
    return `${asText(first.type)} [${first.value}], named by OTX, in [${source}]`;
  }

  severity(event: PantherEvent): SeverityOrDefault {
    return highestSeverity(this.matches(event).map(({ value }) => otxSeverity(event, value)));
  }

  alertContext(event: PantherEvent): AlertContext {
    return Object.fromEntries(
      this.matches(event).map(({ value, type }) => [
        value,
        { ...otxAlertContext(event, value), MatchedIndicatorType: type },
      ]),
    );
  }

  private matches(event: PantherEvent) {
    const pulses = getOtxObject(event);
    const values = new Set(this.indicatorFields.flatMap((name) => event.strings(name)));
    return [...values].flatMap((value) => {
      const type = pulses?.indicatorType(value) ?? null;
      return isTruthy(type) ? [{ value, type }] : [];
    });
  }
}
