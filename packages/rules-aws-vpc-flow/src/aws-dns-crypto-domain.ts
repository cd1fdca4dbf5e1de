import { asText, endsWith, LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { withoutTrailingDots } from "@pypanther/helpers/domain-name";
import { CRYPTO_MINING_DOMAINS } from "@pypanther/helpers/iocs";
import { titleValue } from "@pypanther/helpers/title-value";

function sourceIp(event: PantherEvent): string {
  return asText(event.udm("source_ip"), "<UNKNOWN_IP>");
}

const CRYPTO_MINING_DOMAINS_WITH_DOT = [...CRYPTO_MINING_DOMAINS].map((domain) => `${domain}.`);

/** A host in a VPC looked up a domain of a cryptocurrency mining pool. */
export class AWSDNSCryptoDomain extends Rule {
  id = "AWS.DNS.Crypto.Domain-prototype";
  displayName = "AWS DNS Crypto Domain";
  logTypes = [LogType.AWS_VPC_DNS, LogType.OCSF_DNS_ACTIVITY];
  reports: Reports = { "MITRE ATT&CK": ["TA0040:T1496"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A host in a VPC looked up a domain of a cryptocurrency mining pool. An attacker may be mining on it at your cost.";
  defaultRunbook =
    "1. Find the instance or container behind the source address. " +
    "2. Look for a miner among its processes. " +
    "3. Isolate it and find out how the miner came in: stolen keys, an exposed service or a bad image. " +
    "4. Replace the host and rotate the credentials that it held if it was mining.";
  defaultReference = "https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs.html";

  when: When = [
    { "udm:dns_query": endsWith([...CRYPTO_MINING_DOMAINS], CRYPTO_MINING_DOMAINS_WITH_DOT) },
    // More dots than the one that ends a full name.
    { "udm:dns_query": endsWith("..") },
  ];

  rule(event: PantherEvent) {
    const name = withoutTrailingDots(event.udmString("dns_query"));
    return name !== "" && [...CRYPTO_MINING_DOMAINS].some((domain) => name.endsWith(domain));
  }

  title(event: PantherEvent) {
    const [address, port] = [asText(event.udm("source_ip")), asText(event.udm("source_port"))];
    const host = titleValue(address && `${address}:${port}`, "an unknown host");
    return `${host} looked up mining domain [${event.udmString("dns_query")}]`;
  }

  dedup(event: PantherEvent) {
    return sourceIp(event);
  }
}
