import { exists, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { sequenceSimilarity } from "@pypanther/helpers/sequence-similarity";

/** A DNS query was for a domain that resembles the company's own. */
export class CiscoUmbrellaDNSFuzzyMatching extends Rule {
  id = "CiscoUmbrella.DNS.FuzzyMatching-prototype";
  displayName = "Cisco Umbrella Domain Name Fuzzy Matching";
  enabled = false;
  logTypes = [LogType.CISCO_UMBRELLA_DNS];
  tags = ["Configuration Required", "DNS"];
  dedupPeriodMinutes = 15;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A DNS query was for a domain that resembles the company's own. Attackers register such domains to catch " +
    "passwords.";
  defaultRunbook =
    "1. Compare the domain in the title with the company's, and look up when and by whom it was registered. " +
    "2. Add it to allowSet of this rule if it is harmless. " +
    "3. Block it otherwise, and find the mail or page that led the user there. " +
    "4. Reset the passwords of everyone who visited it, and report the domain to its registrar.";
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
    return `Lookup of a domain that resembles the company's: [${event.text("domain")}]`;
  }
}

/** The last two labels of a name, in lower case and without the dot of the root. */
function registeredDomain(name: string): string {
  let end = name.length;
  while (name[end - 1] === ".") end -= 1;
  const labels = name.slice(0, end).toLowerCase().split(".");
  return labels.slice(-2).join(".");
}
