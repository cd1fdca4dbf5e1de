import { type AlertContext, exists, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { defangIoc, isBase64 } from "@pypanther/helpers/base";
import { titleValue } from "@pypanther/helpers/title-value";

/** Names have at most 253 octets in DNS; what is beyond this many characters in a log is something else. */
const MAX_NAME_LENGTH = 1024;

/** A DNS query contains Base64 that decodes to readable text. */
export class StandardDNSBase64 extends Rule {
  id = "Standard.DNSBase64-prototype";
  displayName = "DNS Base64 Encoded Query";
  enabled = false;
  logTypes = [LogType.CROWDSTRIKE_FDR_EVENT, LogType.AWS_VPC_DNS, LogType.CISCO_UMBRELLA_DNS];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "Part of a queried domain name is Base64 that decodes to plain text. Malware sends data past a firewall this way.";
  defaultRunbook =
    "1. Read the decoded text in the alert context: company data, a command, or an identifier of a product. " +
    "2. Count further queries for the same domain from this machine; sending data takes many. " +
    "3. Exclude the domain with a filter if a known product uses such names. " +
    "4. Block the domain, isolate the machine and find the process that asks if it is an attack.";
  defaultReference = "https://zofixer.com/what-is-base64-disclosure-vulnerability/";

  when: When = { "udm:dns_query": exists() };

  rule(event: PantherEvent) {
    return decodedPart(event) !== "";
  }

  title(event: PantherEvent) {
    return `${titleValue(event.udm("source_ip"), "an unknown address")} sent Base64 in the DNS query [${defangedQuery(event)}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return {
      "source ip": event.udm("source_ip"),
      "defanged query": defangedQuery(event),
      "decoded url part": decodedPart(event),
    };
  }
}

function query(event: PantherEvent): string {
  return event.udmString("dns_query").slice(0, MAX_NAME_LENGTH);
}

/** The text in the first label of the query that holds any. */
function decodedPart(event: PantherEvent): string {
  for (const label of query(event).split(".")) {
    const text = isBase64(label);
    if (text) return text;
  }
  return "";
}

function defangedQuery(event: PantherEvent): string {
  return defangIoc(query(event)) || "no query";
}
