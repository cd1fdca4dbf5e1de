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
import { titleValue } from "@pypanther/helpers/title-value";

/** A machine looked up a domain that imitates the company's sign-in page. */
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
    "A machine looked up a domain that joins the company's name with a word such as sso or vpn but is not ours. " +
    "Somebody may have followed a phishing link.";
  defaultRunbook =
    "1. Look up who registered the domain and when; phishing domains are mostly a few days old. " +
    "2. Add the domain to the allowed domains if it is yours or a supplier's. " +
    "3. Block the domain if it is not, and find the machine by the address in the event. " +
    "4. Ask its user whether they entered a password; reset it and end their sessions if they did.";
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
    return `Lookup of a domain that imitates our sign-in page: ${titleValue(domains, "an unknown domain")}`;
  }

  private isLookAlike(domain: string): boolean {
    return (
      !this.allowedDomains.some((ending) => domain.endsWith(ending)) &&
      domain.includes(this.companyName.toLowerCase()) &&
      this.fakeKeywords.some((keyword) => domain.includes(keyword))
    );
  }
}
