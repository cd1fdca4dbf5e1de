import { LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";

/** A host asked for a name that the company's DNS filter forbids, perhaps because something on it calls home. */
export class CiscoUmbrellaDNSBlocked extends Rule {
  id = "CiscoUmbrella.DNS.Blocked-prototype";
  displayName = "Cisco Umbrella Domain Blocked";
  logTypes = [LogType.CISCO_UMBRELLA_DNS];
  tags = ["DNS"];
  dedupPeriodMinutes = 480;
  defaultSeverity = Severity.LOW;
  defaultDescription = "Cisco Umbrella blocked a DNS query.";
  defaultRunbook =
    "1. Look up in Umbrella for which category or list the domain was blocked. " +
    "2. If it is malware, phishing or command and control, find the host by its internal address and isolate it. " +
    "3. See what else that host asked for around the time, and which process did. " +
    "4. If it is only a matter of content policy, leave it to the user's team.";
  defaultReference =
    "https://support.umbrella.com/hc/en-us/articles/230563627-How-to-determine-if-a-domain-or-resource-is-being-blocked-using-Chrome-Net-Internals";
  summaryAttributes = ["action", "internalIp", "externalIp", "domain", "responseCode"];

  when: When = { action: "Blocked" };

  title(event: PantherEvent) {
    return `Cisco Umbrella blocked [${event.text("domain") || "<UNKNOWN_DOMAIN>"}]`;
  }
}
