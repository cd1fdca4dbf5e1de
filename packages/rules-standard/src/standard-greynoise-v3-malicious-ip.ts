import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type SeverityOrDefault,
} from "@pypanther/core";
import {
  getGreynoiseV3BusinessServiceObject,
  getGreynoiseV3Object,
  greynoiseSeverityDecode,
  greynoiseV3AlertContext,
  severityGreaterThan,
} from "@pypanther/helpers/greynoise";

/** An address in the log is known to GreyNoise for scanning the whole internet with bad or unclear intent. */
export class StandardGreyNoiseV3MaliciousIP extends Rule {
  id = "Standard.GreyNoiseV3.MaliciousIP-prototype";
  displayName = "GreyNoise V3 Malicious IP Activity";
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
  tags = ["Reconnaissance:Active Scanning", "GreyNoise", "Threat Intelligence"];
  reports: Reports = { "MITRE ATT&CK": ["TA0043:T1595.001"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "GreyNoise, which watches who scans the internet, lists an address of this event and does not call it benign.";
  defaultRunbook =
    "1. Look the address up at GreyNoise (the alert context has the link) and read its tags and CVEs. " +
    "2. Check whether the address only knocked or got an answer: look for successful requests and sign-ins. " +
    "3. If what it scans for is something you run, make sure it is patched. " +
    "4. Block the address; open an incident if any of its requests succeeded.";
  defaultReference = "https://docs.panther.com/enrichment/greynoise";
  summaryAttributes = ["p_any_ip_addresses", "p_source_label"];

  /** The classifications of GreyNoise that are worth an alert. */
  classificationsToAlert: string[] = ["malicious", "unknown"];

  rule(event: PantherEvent) {
    return this.matches(event).length > 0;
  }

  title(event: PantherEvent) {
    const source = event.string("p_log_type") || "Unknown";
    const [first, ...others] = this.matches(event);
    if (!first || others.length > 0) return `[${others.length + 1}] scanners known to GreyNoise in [${source}]`;
    const { classification, address } = first;
    const capitalized = classification.charAt(0).toUpperCase() + classification.slice(1);
    return `${capitalized} address [${address}], known to GreyNoise, in [${source}]`;
  }

  severity(event: PantherEvent): SeverityOrDefault {
    return this.matches(event)
      .map(({ classification }) => greynoiseSeverityDecode(classification, "DEFAULT"))
      .reduce((highest, severity) => (severityGreaterThan(severity, highest) ? severity : highest), "DEFAULT");
  }

  alertContext(event: PantherEvent): AlertContext {
    return Object.fromEntries(
      this.matches(event).map(({ address, classification }) => [
        address,
        { ...greynoiseV3AlertContext(event, address), MatchedClassification: classification },
      ]),
    );
  }

  private matches(event: PantherEvent) {
    const scanners = getGreynoiseV3Object(event);
    const services = getGreynoiseV3BusinessServiceObject(event);
    return [...new Set(event.strings("p_any_ip_addresses"))].flatMap((address) => {
      const classification = scanners?.classification(address);
      if (typeof classification !== "string" || services?.found(address)) return [];
      return this.classificationsToAlert.includes(classification) ? [{ address, classification }] : [];
    });
  }
}
