import { asText, LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import {
  crowdstrikeHost,
  filterCrowdstrikeFdrEventType,
  getCrowdstrikeField,
  whenCrowdstrikeField,
} from "@pypanther/helpers/crowdstrike-fdr";

/** A denied domain was looked up by a host. */
export class CrowdstrikeDNSRequest extends Rule {
  id = "Crowdstrike.DNS.Request-prototype";
  displayName = "DNS request to denylisted domain";
  enabled = false;
  logTypes = [LogType.CROWDSTRIKE_DNS_REQUEST, LogType.CROWDSTRIKE_FDR_EVENT];
  tags = [
    "CrowdStrike",
    "Configuration Required",
    "DNS",
    "Command and Control",
    "Initial Access",
    "Exfiltration",
    "Threat Intelligence",
    "Network Monitoring",
  ];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1566", "TA0011:T1071.004", "TA0010:T1567"] };
  dedupPeriodMinutes = 15;
  defaultSeverity = Severity.HIGH;
  defaultDescription = "A denied domain was looked up by a host. Malware on the host may be contacting its operator.";
  defaultRunbook =
    "1. Find the process and user behind the request. " +
    "2. Check why the domain is on the list. " +
    "3. Search other hosts for the domain. " +
    "4. Isolate the host if the domain belongs to malware, and find out how it came in.";
  defaultReference = "https://docs.runpanther.io/data-onboarding/supported-logs/crowdstrike#crowdstrike-dnsrequest";
  summaryAttributes = ["DomainName", "aid", "p_any_domain_names", "p_any_ip_addresses"];

  when: When = whenCrowdstrikeField("DomainName", () => this.denylist);

  /** The domains that nobody should look up, without a dot at the end. */
  denylist: string[] = ["baddomain.com"];

  rule(event: PantherEvent) {
    if (filterCrowdstrikeFdrEventType(event, "DnsRequest")) return false;
    return this.denylist.includes(asText(getCrowdstrikeField(event, "DomainName")));
  }

  title(event: PantherEvent) {
    const domain = asText(getCrowdstrikeField(event, "DomainName"));
    return `Denied domain [${domain}] looked up by ${crowdstrikeHost(event)}`;
  }

  dedup(event: PantherEvent) {
    return `${asText(getCrowdstrikeField(event, "DomainName"))}-${event.text("aid")}`;
  }
}
