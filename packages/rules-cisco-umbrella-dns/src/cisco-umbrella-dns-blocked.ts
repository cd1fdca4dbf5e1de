import { LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { titleValue } from "@pypanther/helpers/title-value";

/** Cisco Umbrella blocked a DNS query. */
export class CiscoUmbrellaDNSBlocked extends Rule {
  id = "CiscoUmbrella.DNS.Blocked-prototype";
  displayName = "Cisco Umbrella Domain Blocked";
  logTypes = [LogType.CISCO_UMBRELLA_DNS];
  tags = ["DNS"];
  dedupPeriodMinutes = 480;
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "Cisco Umbrella blocked a DNS query. Malware on the host may be trying to reach its operator, or a user clicked " +
    "on a phishing link.";
  defaultRunbook =
    "1. Look up in Umbrella for which category or list the domain in the title was blocked. " +
    "2. Find the host by internalIp, and see what else it asked for around the time. " +
    "3. Leave it to the user's team if it is only a matter of content policy. " +
    "4. Isolate the host if the category is malware, phishing or command and control.";
  defaultReference =
    "https://support.umbrella.com/hc/en-us/articles/230563627-How-to-determine-if-a-domain-or-resource-is-being-blocked-using-Chrome-Net-Internals";
  summaryAttributes = ["action", "internalIp", "externalIp", "domain", "responseCode"];

  when: When = { action: "Blocked" };

  title(event: PantherEvent) {
    return `Cisco Umbrella blocked ${titleValue(event.text("domain"), "an unknown domain")}`;
  }
}
