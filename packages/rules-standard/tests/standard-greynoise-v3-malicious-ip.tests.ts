import { RuleTest } from "@pypanther/core";
import { StandardGreyNoiseV3MaliciousIP } from "../src/standard-greynoise-v3-malicious-ip";

const scanner = (ip: string, classification: string) => ({
  ip,
  internet_scanner_intelligence: { found: true, classification, actor: "unattributed", tags: [{ name: "SSH probe" }] },
  business_service_intelligence: { found: false },
});

const seen = (...scanners: ReturnType<typeof scanner>[]) => ({
  p_log_type: "AWS.ALB",
  elb: "app/harbourline-web/50dc6c495c0c9188",
  p_any_ip_addresses: scanners.map(({ ip }) => ip),
  p_enrichment: { greynoise_noise: Object.fromEntries(scanners.map((entry) => [entry.ip, entry])) },
});

const service = scanner("203.0.113.45", "malicious");

export const tests = [
  new RuleTest({
    name: "a malicious scanner",
    expectedResult: true,
    log: seen(scanner("203.0.113.45", "malicious")),
    expectedSeverity: "CRITICAL",
    expectedTitle: "Malicious address [203.0.113.45], known to GreyNoise, in [AWS.ALB]",
    expectedAlertContext: {
      "203.0.113.45": {
        IP: "203.0.113.45",
        Classification: "malicious",
        Actor: "unattributed",
        GreyNoise_URL: "https://www.greynoise.io/viz/ip/203.0.113.45",
        VPN: null,
        Tor: false,
        Bot: false,
        Metadata: null,
        Tags: ["SSH probe"],
        CVEs: [],
        FirstSeen: null,
        LastSeen: null,
        Spoofable: false,
        Organization: null,
        SourceCountry: null,
        ASN: null,
        OperatingSystem: null,
        ReverseDNS: null,
        MatchedClassification: "malicious",
      },
    },
  }),
  new RuleTest({
    name: "a scanner of unknown intent",
    expectedResult: true,
    log: seen(scanner("203.0.113.45", "unknown")),
    expectedSeverity: "HIGH",
    expectedTitle: "Unknown address [203.0.113.45], known to GreyNoise, in [AWS.ALB]",
  }),
  new RuleTest({
    name: "several scanners, of which the worst decides",
    expectedResult: true,
    log: seen(scanner("203.0.113.45", "unknown"), scanner("192.0.2.8", "malicious"), scanner("192.0.2.9", "benign")),
    expectedSeverity: "CRITICAL",
    expectedTitle: "[2] scanners known to GreyNoise in [AWS.ALB]",
  }),
  new RuleTest({
    name: "a benign scanner",
    expectedResult: false,
    log: seen(scanner("203.0.113.45", "benign")),
  }),
  new RuleTest({
    name: "the address of a business service",
    expectedResult: false,
    log: seen({ ...service, business_service_intelligence: { found: true } }),
  }),
  new RuleTest({
    name: "no enrichment",
    expectedResult: false,
    log: { ...seen(service), p_enrichment: null },
  }),
];

export { StandardGreyNoiseV3MaliciousIP as rule };
