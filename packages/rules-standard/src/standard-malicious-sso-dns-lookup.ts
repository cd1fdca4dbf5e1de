import {
  anyItem,
  contains,
  ignoringCase,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { filterCrowdstrikeFdrEventType } from "@pypanther/helpers/crowdstrike-fdr";

/** A machine looked up a domain dressed up as the company's sign-in page, so someone may have followed a phishing link. */
export class StandardMaliciousSSODNSLookup extends Rule {
  id = "Standard.MaliciousSSODNSLookup-prototype";
  displayName = "Malicious SSO DNS Lookup";
  enabled = false;
  logTypes = [
    LogType.CISCO_UMBRELLA_DNS,
    LogType.CROWDSTRIKE_DNS_REQUEST,
    LogType.CROWDSTRIKE_FDR_EVENT,
    LogType.SURICATA_DNS,
    LogType.ZEEK_DNS,
  ];
  tags = ["Configuration Required"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1566"] };
  dedupPeriodMinutes = 1440;
  threshold = 1000;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A DNS query was made for a domain that combines the company's name with a word such as sso or vpn, but is not ours.";
  defaultRunbook =
    "1. Look up who registered the domain and when; a few days ago is a bad sign. " +
    "2. If it is ours or a supplier's, add it to the allowed domains. " +
    "3. If not, block it, and find by the address in the event whose machine asked for it. " +
    "4. Ask that person whether they entered a password; reset it and end their sessions if so.";
  defaultReference =
    "https://www.cloudns.net/wiki/article/254/#:~:text=A%20DNS%20query%20(also%20known,associated%20with%20a%20domain%20name";
  summaryAttributes = ["p_any_ip_addresses"];

  when: When = { p_any_domain_names: () => anyItem(ignoringCase(contains(this.companyName))) };

  /** The company's name as look-alike domains spell it. The default is a placeholder that matches nothing real. */
  companyName = "company_name_here";

  /** Words, in lower case, that such domains add to the name. */
  fakeKeywords: string[] = ["sso", "okta", "corp", "vpn", "citrix", "help", "edge"];

  /** Endings of domains that may carry the name, in lower case. */
  allowedDomains: string[] = [".amazonaws.com", ".okta.com", ".oktapreview.com"];

  rule(event: PantherEvent) {
    if (filterCrowdstrikeFdrEventType(event, "DnsRequest")) return false;
    return event.strings("p_any_domain_names").some((domain) => this.isLookAlike(domain.toLowerCase()));
  }

  title(event: PantherEvent) {
    const domains = event.strings("p_any_domain_names").join(", ");
    return `Lookup of a domain that imitates our sign-in page: [${domains || "NO_DOMAINs_FOUND"}]`;
  }

  private isLookAlike(domain: string): boolean {
    return (
      !this.allowedDomains.some((ending) => domain.endsWith(ending)) &&
      domain.includes(this.companyName.toLowerCase()) &&
      this.fakeKeywords.some((keyword) => domain.includes(keyword))
    );
  }
}
