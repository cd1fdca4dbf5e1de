import { PantherEvent } from "@pypanther/core";
import {
  getGreyNoiseObject,
  getGreyNoiseRiotObject,
  GreyNoiseAdvanced,
  GreyNoiseBasic,
  GreyNoiseRIOTAdvanced,
  GreyNoiseRIOTBasic,
  greyNoiseSeverity,
} from "../src/greynoise";

const basicNoise = { ip: "198.51.100.23", classification: "malicious", actor: "Night Crawl" };
const metadata = { asn: "AS64511", country_code: "NO", os: "Linux", tor: false };
const advancedNoise = {
  ...basicNoise,
  classification: "benign",
  bot: true,
  cve: ["CVE-2030-0001", "CVE-2030-0002"],
  first_seen: "2029-11-30",
  last_seen_timestamp: "2030-01-15 06:30:00",
  metadata,
  spoofable: false,
  tags: ["ssh", "web"],
  vpn: true,
  vpn_service: "TunnelCo",
};
const provider = {
  name: "Open Resolver",
  category: "public_dns",
  description: "A resolver for everyone.",
  explanation: "Its addresses are published.",
  reference: "https://resolver.example",
  trust_level: "1",
};
const riot = { ip_cidr: "192.0.2.0/24", provider: { name: "Open Resolver" }, scan_time: "2030-01-02" };

const basic = new PantherEvent({
  p_enrichment: {
    greynoise_noise_basic: { ip: basicNoise, ips: [basicNoise, { ip: "203.0.113.5", classification: "benign" }] },
    greynoise_riot_basic: { service: riot, services: [riot, null] },
  },
});
const advanced = new PantherEvent({
  p_enrichment: {
    greynoise_noise_advanced: {
      ip: advancedNoise,
      ips: [advancedNoise, basicNoise],
      dated: [advancedNoise, { first_seen: "2029-12-24", last_seen_timestamp: "2030-01-16 00:00:00" }],
    },
    greynoise_riot_advanced: { service: { ip_cidr: "192.0.2.0/24", provider } },
  },
});
const bare = new PantherEvent({});
const url = "https://www.greynoise.io/viz/ip/198.51.100.23";

test("the level of the subscription decides what one gets", () => {
  expect(getGreyNoiseObject(advanced)).toBeInstanceOf(GreyNoiseAdvanced);
  expect(getGreyNoiseObject(basic).subscriptionLevel()).toBe("basic");
  expect(getGreyNoiseObject(bare).subscriptionLevel()).toBe("basic");
  expect(getGreyNoiseRiotObject(advanced)).toBeInstanceOf(GreyNoiseRIOTAdvanced);
  expect(getGreyNoiseRiotObject(basic).subscriptionLevel()).toBe("basic");
});

test("the basic subscription knows address, classification and actor of a scanner", () => {
  const noise = new GreyNoiseBasic(basic);
  expect(noise.context("ip")).toEqual({
    IP: "198.51.100.23",
    Classification: "malicious",
    Actor: "Night Crawl",
    GreyNoise_URL: url,
  });
  expect(noise.classification("ips")).toEqual(["malicious", "benign"]);
});

test("the advanced subscription knows more", () => {
  const noise = new GreyNoiseAdvanced(advanced);
  expect(noise.subscriptionLevel()).toBe("advanced");
  expect(noise.isBot("ip")).toBe(true);
  expect(noise.isTor("ip")).toBe(false);
  expect(noise.isSpoofable("ip")).toBe(false);
  expect(noise.isVpn("ip")).toBe(true);
  expect(noise.cveString("ip", 1)).toBe("CVE-2030-0001");
  expect(noise.firstSeen("ip")).toEqual(new Date("2029-11-30T00:00:00Z"));
  expect(noise.lastSeen("ip")).toEqual(new Date("2030-01-15T06:30:00Z"));
  expect(noise.metadata("ip", "country_code")).toBe("NO");
  expect(noise.tagsString("ip")).toBe("ssh web");
  expect(noise.context("ip")).toEqual({
    IP: "198.51.100.23",
    Classification: "benign",
    Actor: "Night Crawl",
    GreyNoise_URL: url,
    VPN: "TunnelCo",
    Metadata: metadata,
    Tags: ["ssh", "web"],
    CVE: ["CVE-2030-0001", "CVE-2030-0002"],
  });
});

test("several scanners were first seen with the earliest and last seen with the latest", () => {
  const noise = new GreyNoiseAdvanced(advanced);
  expect(noise.firstSeen("dated")).toEqual(new Date("2029-11-30T00:00:00Z"));
  expect(noise.lastSeen("dated")).toEqual(new Date("2030-01-16T00:00:00Z"));
});

test("what only the advanced subscription tells is no member of the basic wrappers", () => {
  expect("isBot" in getGreyNoiseObject(advanced)).toBe(true);
  expect("isBot" in getGreyNoiseObject(basic)).toBe(false);
  expect("trustLevel" in getGreyNoiseRiotObject(advanced)).toBe(true);
  expect("trustLevel" in getGreyNoiseRiotObject(basic)).toBe(false);
});

test("business services come with the network that holds the address", () => {
  const service = new GreyNoiseRIOTBasic(basic);
  expect(service.isRiot("services")).toBe(true);
  expect(service.isRiot("other")).toBe(false);
  expect(service.lastUpdated("service")).toEqual(new Date("2030-01-02T00:00:00Z"));
  expect(service.url("services")).toEqual(["https://www.greynoise.io/viz/ip/192.0.2.0", null]);
  expect(service.context("service")).toEqual({
    Is_RIOT: true,
    IP: "192.0.2.0/24",
    Name: "Open Resolver",
    GreyNoise_URL: "https://www.greynoise.io/viz/ip/192.0.2.0",
  });
});

test("the advanced subscription tells about the provider of a service", () => {
  const service = new GreyNoiseRIOTAdvanced(advanced);
  expect(service.category("service")).toBe("public_dns");
  expect(service.description("service")).toBe(provider.description);
  expect(service.explanation("service")).toBe(provider.explanation);
  expect(service.reference("service")).toBe(provider.reference);
  expect(service.trustLevel("service")).toBe("1");
  expect(service.subscriptionLevel()).toBe("advanced");
  expect(service.context("service")).toMatchObject({ Is_RIOT: true, "Provider Data": provider });
});

test.each([
  ["of a business service is INFO", basic, "service", "INFO"],
  ["of a malicious scanner is CRITICAL", basic, "ip", "CRITICAL"],
  ["of several scanners is the highest", advanced, "ips", "CRITICAL"],
  ["without enrichment is the fallback", bare, "ip", "MEDIUM"],
])("severity %s", (_, log, field, expected) => {
  expect(greyNoiseSeverity(log, field)).toBe(expected);
});

test("absent enrichment reads as nothing", () => {
  expect(new GreyNoiseAdvanced(bare).context("ip")).toEqual({
    IP: null,
    Classification: null,
    Actor: null,
    GreyNoise_URL: null,
    VPN: null,
    Metadata: null,
    Tags: [],
    CVE: [],
  });
});
