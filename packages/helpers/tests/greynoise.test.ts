import { PantherEvent } from "@pypanther/core";
import {
  getGreynoiseV3BusinessServiceObject,
  getGreynoiseV3Object,
  GreyNoiseV3BusinessService,
  GreyNoiseV3ScannerIntelligence,
  greynoiseSeverityDecode,
  greynoiseV3AlertContext,
  greynoiseV3Severity,
} from "../src/greynoise";

const metadata = {
  asn: "AS64511",
  mobile: false,
  organization: "Noisy Hosting",
  os: "Linux",
  rdns: "scan-7.noisy.example",
  sensor_count: 12,
  source_country: "Norway",
};
const scannerMatch = {
  ip: "198.51.100.23",
  internet_scanner_intelligence: {
    found: true,
    actor: "Night Crawl",
    bot: false,
    classification: "malicious",
    cves: ["CVE-2030-0001", "CVE-2030-0002"],
    first_seen: "2029-11-30",
    last_seen_timestamp: "2030-01-15 06:30:00",
    spoofable: false,
    tor: false,
    vpn: true,
    vpn_service: "TunnelCo",
    tags: [{ name: "ssh bruteforcer", id: "t1" }, { id: "t2" }, "plain tag"],
    metadata,
  },
  business_service_intelligence: { found: false },
};
const serviceMatch = {
  ip: "192.0.2.53",
  internet_scanner_intelligence: { found: false, classification: "unknown" },
  business_service_intelligence: {
    found: true,
    name: "Open Resolver",
    category: "public_dns",
    description: "A resolver for everyone.",
    explanation: "Its addresses are published.",
    reference: "https://resolver.example",
    trust_level: "1",
    last_updated: "2030-02-03T04:05:06Z",
  },
};
const enriched = (table: object) =>
  new PantherEvent(JSON.parse(JSON.stringify({ p_enrichment: { greynoise_noise: table } })));
const event = enriched({ client: scannerMatch, resolver: serviceMatch, addresses: [scannerMatch, serviceMatch] });
const onlyLists = enriched({ addresses: [scannerMatch] });
const bare = new PantherEvent({});
const scannerUrl = "https://www.greynoise.io/viz/ip/198.51.100.23";
const resolverUrl = "https://www.greynoise.io/viz/ip/192.0.2.53";

test.each([
  ["malicious", "CRITICAL"],
  ["benign", "LOW"],
  ["unknown", "MEDIUM"],
  [null, "MEDIUM"],
])("classification %p has severity %s", (classification, severity) => {
  expect(greynoiseSeverityDecode(classification, "MEDIUM")).toBe(severity);
});

describe("the enrichment of an event", () => {
  test("is there when a table ending in _noise tells of a scanner", () => {
    expect(getGreynoiseV3Object(event)).toBeInstanceOf(GreyNoiseV3ScannerIntelligence);
    expect(getGreynoiseV3BusinessServiceObject(event)).toBeInstanceOf(GreyNoiseV3BusinessService);
  });

  test.each([
    ["there is none", bare],
    ["a table holds lists of matches only", onlyLists],
    ["a table is no object", enriched([scannerMatch])],
  ])("is null when %s", (_, log) => {
    expect(getGreynoiseV3Object(log)).toBeNull();
    expect(getGreynoiseV3BusinessServiceObject(log)).toBeNull();
  });
});

describe("scanner intelligence", () => {
  const scanner = new GreyNoiseV3ScannerIntelligence(event);

  test("tells who scans, and for what", () => {
    expect(scanner.actor("client")).toBe("Night Crawl");
    expect(scanner.cveString("client")).toBe("CVE-2030-0001 CVE-2030-0002");
    expect(scanner.isBot("client")).toBe(false);
    expect(scanner.isVpn("client")).toBe(true);
    expect(scanner.found("client")).toBe(true);
    expect(scanner.metadata("client", "os")).toBe("Linux");
    expect(scanner.tagNames("client")).toEqual(["ssh bruteforcer", "", "plain tag"]);
    expect(scanner.tagNamesString("client", 1)).toBe("ssh bruteforcer");
  });

  test("tells since when and until when", () => {
    expect(scanner.firstSeen("client")).toEqual(new Date("2029-11-30T00:00:00Z"));
    expect(scanner.lastSeen("client")).toEqual(new Date("2030-01-15T06:30:00Z"));
  });

  test("has one value for each of several matches", () => {
    expect(scanner.classification("addresses")).toEqual(["malicious", "unknown"]);
    expect(scanner.url("addresses")).toEqual([scannerUrl, resolverUrl]);
    expect(scanner.cveList("addresses")).toEqual([["CVE-2030-0001", "CVE-2030-0002"], null]);
    expect(scanner.cveString("addresses")).toBe("CVE-2030-0001 CVE-2030-0002");
    expect(scanner.isBot("addresses")).toBe(true);
  });

  test("has no date when one of several matches lacks it", () => {
    expect(scanner.lastSeen("addresses")).toBeNull();
  });

  test("is empty for a match without metadata", () => {
    expect(scanner.context("resolver")).toEqual({
      IP: "192.0.2.53",
      Classification: "unknown",
      Actor: null,
      GreyNoise_URL: resolverUrl,
      VPN: null,
      Tor: false,
      Bot: false,
      Metadata: null,
      Tags: [],
      CVEs: [],
    });
  });

  test.each([
    ["without enrichment", bare, "client"],
    ["with lists of matches only", onlyLists, "addresses"],
    ["with parts of other types", enriched({ client: { internet_scanner_intelligence: 7, ip: [1] } }), "client"],
  ])("is empty %s", (_, log, field) => {
    const none = new GreyNoiseV3ScannerIntelligence(log);
    expect(none.classification(field)).toBeNull();
    expect(none.tags(field)).toEqual([]);
    expect(none.firstSeen(field)).toBeNull();
  });

  test("has no page without an address", () => {
    expect(new GreyNoiseV3ScannerIntelligence(bare).url("client")).toBeNull();
  });
});

describe("business service intelligence", () => {
  const service = new GreyNoiseV3BusinessService(event);

  test("tells which service an address belongs to", () => {
    expect(service.context("resolver")).toEqual({
      Found: true,
      IP: "192.0.2.53",
      Name: "Open Resolver",
      Category: "public_dns",
      TrustLevel: "1",
      GreyNoise_URL: resolverUrl,
    });
    expect(service.lastUpdated("resolver")).toEqual(new Date("2030-02-03T04:05:06Z"));
    expect(service.name("addresses")).toEqual([null, "Open Resolver"]);
    expect(service.description("resolver")).toBe("A resolver for everyone.");
    expect(service.explanation("resolver")).toBe("Its addresses are published.");
    expect(service.reference("resolver")).toBe("https://resolver.example");
  });

  test("does not know other addresses", () => {
    expect(service.found("client")).toBe(false);
    expect(new GreyNoiseV3BusinessService(bare).context("client")).toEqual({
      Found: false,
      IP: null,
      Name: null,
      Category: null,
      TrustLevel: null,
      GreyNoise_URL: null,
    });
  });
});

describe("severity", () => {
  test.each([
    ["of a malicious scanner is CRITICAL", event, "client", "CRITICAL"],
    ["of a business service is INFO", event, "resolver", "INFO"],
    ["of several matches with business services is INFO", event, "addresses", "INFO"],
    ["of an unknown address is the fallback", event, "other", "LOW"],
    ["without enrichment is the fallback", bare, "client", "LOW"],
  ])("%s", (_, log, field, expected) => {
    expect(greynoiseV3Severity(log, field, "LOW")).toBe(expected);
  });

  test("of an unknown address is MEDIUM unless told otherwise", () => {
    expect(greynoiseV3Severity(event, "other")).toBe("MEDIUM");
  });
});

describe("alert context", () => {
  test("of a scanner", () => {
    expect(greynoiseV3AlertContext(event, "client")).toEqual({
      IP: "198.51.100.23",
      Classification: "malicious",
      Actor: "Night Crawl",
      GreyNoise_URL: scannerUrl,
      VPN: "TunnelCo",
      Tor: false,
      Bot: false,
      Metadata: metadata,
      Tags: ["ssh bruteforcer", "", "plain tag"],
      CVEs: ["CVE-2030-0001", "CVE-2030-0002"],
      FirstSeen: "2029-11-30 00:00:00",
      LastSeen: "2030-01-15 06:30:00",
      Spoofable: false,
      Organization: "Noisy Hosting",
      SourceCountry: "Norway",
      ASN: "AS64511",
      OperatingSystem: "Linux",
      ReverseDNS: "scan-7.noisy.example",
    });
  });

  test("of a business service names it", () => {
    expect(greynoiseV3AlertContext(event, "resolver")).toMatchObject({
      FirstSeen: null,
      ASN: null,
      BusinessService: { Found: true, Name: "Open Resolver" },
    });
  });

  test("is empty without enrichment", () => {
    expect(greynoiseV3AlertContext(bare, "client")).toEqual({});
  });
});
