import { exists, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { sequenceSimilarity } from "@pypanther/helpers/sequence-similarity";

/** A host asked for a domain that could be taken for the company's own, as used to catch passwords. */
export class CiscoUmbrellaDNSFuzzyMatching extends Rule {
  id = "CiscoUmbrella.DNS.FuzzyMatching-prototype";
  displayName = "Cisco Umbrella Domain Name Fuzzy Matching";
  enabled = false;
  logTypes = [LogType.CISCO_UMBRELLA_DNS];
  tags = ["Configuration Required", "DNS"];
  dedupPeriodMinutes = 15;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "A DNS query went to a domain whose spelling comes close to that of the company.";
  defaultRunbook =
    "1. Compare the domain with the company's letter by letter, and see when and by whom it was registered. " +
    "2. If it is harmless, add it to the allowed domains of this rule. " +
    "3. Otherwise block it, and find the mail or page that led the user there. " +
    "4. Have everyone who visited it change their password, and report the domain to its registrar.";
  defaultReference = "https://umbrella.cisco.com/blog/abcs-of-dns";

  when: When = { domain: exists() };

  /** The company's domain, such as "example.com". Empty, the default, resembles nothing. */
  domain = "";

  /** Domains that may look alike; the company's own belongs here. */
  allowSet: string[] = [];

  /** From 0 (nothing in common) to 1 (the same): how alike two domains must be. */
  similarityRatio = 0.7;

  rule(event: PantherEvent) {
    const name = event.get("domain");
    if (typeof name !== "string") return false;
    const domain = registeredDomain(name);
    return !this.allowSet.includes(domain) && sequenceSimilarity(this.domain, domain) >= this.similarityRatio;
  }

  title(event: PantherEvent) {
    return `Domain that resembles the company's: [${event.text("domain")}]`;
  }
}

/** The last two labels of a name, in lower case and without the dot of the root. */
function registeredDomain(name: string): string {
  let end = name.length;
  while (name[end - 1] === ".") end -= 1;
  const labels = name.slice(0, end).toLowerCase().split(".");
  return labels.slice(-2).join(".");
}
