import { contains, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { titleValue } from "@pypanther/helpers/title-value";

/** A DNS query was for a domain on the watch list. */
export class CiscoUmbrellaDNSSuspicious extends Rule {
  id = "CiscoUmbrella.DNS.Suspicious-prototype";
  displayName = "Cisco Umbrella Suspicious Domains";
  enabled = false;
  logTypes = [LogType.CISCO_UMBRELLA_DNS];
  tags = ["DNS", "Configuration Required"];
  dedupPeriodMinutes = 480;
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "A DNS query was for a domain on the watch list of this rule. The host may be infected or its user may have " +
    "been led to a malicious site.";
  defaultRunbook =
    "1. Look up why the domain in the title is in domainsToMonitor. " +
    "2. Find the host by internalIp, and the program or page that made the query. " +
    "3. Block the domain in Umbrella if nobody needs it. " +
    "4. Isolate the host, or remove the program, if it is unwanted.";
  defaultReference = "https://umbrella.cisco.com/blog/abcs-of-dns";
  summaryAttributes = ["action", "internalIp", "externalIp", "domain", "responseCode"];

  when: When = { domain: () => contains(this.domainsToMonitor) };

  /** Parts of names to watch for, in the spelling of the log. */
  domainsToMonitor: string[] = ["photoscape.ch"];

  title(event: PantherEvent) {
    return `Lookup of the watched domain ${titleValue(event.text("domain"), "of unknown name")}`;
  }
}
