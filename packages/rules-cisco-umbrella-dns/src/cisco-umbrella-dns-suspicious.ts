import { contains, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";

/** A host asked for a domain that the company has on its watch list. */
export class CiscoUmbrellaDNSSuspicious extends Rule {
  id = "CiscoUmbrella.DNS.Suspicious-prototype";
  displayName = "Cisco Umbrella Suspicious Domains";
  enabled = false;
  logTypes = [LogType.CISCO_UMBRELLA_DNS];
  tags = ["DNS", "Configuration Required"];
  dedupPeriodMinutes = 480;
  defaultSeverity = Severity.LOW;
  defaultDescription = "A DNS query was for one of the domains that this rule watches for.";
  defaultRunbook =
    "1. Find out why the domain is watched and what usually asks for it. " +
    "2. Find the host by its internal address, and the program or page that made the query. " +
    "3. Remove the program or isolate the host if it is unwanted. " +
    "4. Block the domain in Umbrella if nobody needs it.";
  defaultReference = "https://umbrella.cisco.com/blog/abcs-of-dns";
  summaryAttributes = ["action", "internalIp", "externalIp", "domain", "responseCode"];

  when: When = { domain: () => contains(this.domainsToMonitor) };

  /** Parts of names to watch for, in the spelling of the log. */
  domainsToMonitor: string[] = ["photoscape.ch"];

  title(event: PantherEvent) {
    return `Lookup of the watched domain [${event.text("domain") || "<UNKNOWN_DOMAIN>"}]`;
  }
}
