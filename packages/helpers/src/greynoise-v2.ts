import type { EventReader, JsonValue, SeverityOrDefault } from "@pypanther/core";
import { earliestDate, latestDate } from "./enrichment-dates";
import { classificationSeverity, greynoiseUrl } from "./greynoise-classification";
import { hasEnrichment, joinTexts, LookupTableMatches, mapMatched } from "./lookup-table";

const NOISE_ADVANCED = "greynoise_noise_advanced";
const RIOT_ADVANCED = "greynoise_riot_advanced";

/** How much a GreyNoise subscription tells. */
export type SubscriptionLevel = "basic" | "advanced";

/** The scanners among an event's addresses, as the basic subscription to the GreyNoise API v2 tells. */
export class GreyNoiseBasic extends LookupTableMatches {
  constructor(event: EventReader, tableName = "greynoise_noise_basic") {
    super(event, tableName);
  }

  subscriptionLevel(): SubscriptionLevel {
    return "basic";
  }

  ipAddress(matchField: string) {
    return this.text(matchField, "ip");
  }

  /** "malicious", "benign" or "unknown". */
  classification(matchField: string) {
    return this.text(matchField, "classification");
  }

  /** Who is behind the address. */
  actor(matchField: string) {
    return this.text(matchField, "actor");
  }

  /** The page about the address. */
  url(matchField: string) {
    return mapMatched(this.ipAddress(matchField), greynoiseUrl);
  }

  context(matchField: string): Record<string, JsonValue> {
    return {
      IP: this.ipAddress(matchField),
      Classification: this.classification(matchField),
      Actor: this.actor(matchField),
      GreyNoise_URL: this.url(matchField),
    };
  }
}

/** What the API v2 tells in the metadata of a scanner. */
export type NoiseMetadata =
  "asn" | "category" | "city" | "country" | "country_code" | "organization" | "os" | "rdns" | "region" | "tor";

/** The scanners among an event's addresses, as the advanced subscription to the GreyNoise API v2 tells. */
export class GreyNoiseAdvanced extends GreyNoiseBasic {
  constructor(event: EventReader) {
    super(event, NOISE_ADVANCED);
  }

  override subscriptionLevel(): SubscriptionLevel {
    return "advanced";
  }

  /** Whether the scanner is a known bot; true for any list of matches. */
  isBot(matchField: string) {
    return this.flag(matchField, "bot");
  }

  /** Whether the address is a Tor exit; true for any list of matches. */
  isTor(matchField: string) {
    return this.flag(matchField, "metadata", "tor");
  }

  /** Whether the address may be forged; true for any list of matches. */
  isSpoofable(matchField: string) {
    return this.flag(matchField, "spoofable");
  }

  /** Whether the address belongs to a VPN; true for any list of matches. */
  isVpn(matchField: string) {
    return this.flag(matchField, "vpn");
  }

  vpnService(matchField: string) {
    return this.text(matchField, "vpn_service");
  }

  /** The vulnerabilities that the address looks for. */
  cveList(matchField: string) {
    return this.list(matchField, "cve");
  }

  /** The first `limit` vulnerabilities in one line. */
  cveString(matchField: string, limit = 10) {
    return joinTexts(this.cveList(matchField), limit, " ");
  }

  tagsList(matchField: string) {
    return this.list(matchField, "tags");
  }

  /** The first `limit` tags in one line. */
  tagsString(matchField: string, limit = 10) {
    return joinTexts(this.tagsList(matchField), limit, " ");
  }

  firstSeen(matchField: string): Date | null {
    return earliestDate(this.lookup(matchField, "first_seen"));
  }

  lastSeen(matchField: string): Date | null {
    return latestDate(this.lookup(matchField, "last_seen_timestamp"));
  }

  /** One piece of the metadata, or all of it. */
  metadata(matchField: string, ...name: [] | [NoiseMetadata]): JsonValue {
    return this.lookup(matchField, "metadata", ...name);
  }

  override context(matchField: string): Record<string, JsonValue> {
    return {
      ...super.context(matchField),
      VPN: this.vpnService(matchField),
      Metadata: this.metadata(matchField),
      Tags: this.tagsList(matchField),
      CVE: this.cveList(matchField),
    };
  }
}

/** The common business services ("RIOT") among an event's addresses, as the basic subscription tells. */
export class GreyNoiseRIOTBasic extends LookupTableMatches {
  constructor(event: EventReader, tableName = "greynoise_riot_basic") {
    super(event, tableName);
  }

  subscriptionLevel(): SubscriptionLevel {
    return "basic";
  }

  /** Whether the address, or any of several, belongs to a common business service. */
  isRiot(matchField: string): boolean {
    return [this.ipAddress(matchField)].flat().some(Boolean);
  }

  /** The network of the service that holds the address, in CIDR notation. */
  ipAddress(matchField: string) {
    return this.text(matchField, "ip_cidr");
  }

  /** Name of the service. */
  name(matchField: string) {
    return this.text(matchField, "provider", "name");
  }

  /** The page about the network's first address. */
  url(matchField: string) {
    return mapMatched(this.ipAddress(matchField), (cidr) => greynoiseUrl(cidr.replace(/\/.*/s, "")));
  }

  lastUpdated(matchField: string): Date | null {
    return latestDate(this.lookup(matchField, "scan_time"));
  }

  context(matchField: string): Record<string, JsonValue> {
    return {
      Is_RIOT: this.isRiot(matchField),
      IP: this.ipAddress(matchField),
      Name: this.name(matchField),
      GreyNoise_URL: this.url(matchField),
    };
  }
}

/** The common business services ("RIOT") among an event's addresses, as the advanced subscription tells. */
export class GreyNoiseRIOTAdvanced extends GreyNoiseRIOTBasic {
  constructor(event: EventReader) {
    super(event, RIOT_ADVANCED);
  }

  override subscriptionLevel(): SubscriptionLevel {
    return "advanced";
  }

  description(matchField: string) {
    return this.text(matchField, "provider", "description");
  }

  category(matchField: string) {
    return this.text(matchField, "provider", "category");
  }

  /** Why the address counts as this service. */
  explanation(matchField: string) {
    return this.text(matchField, "provider", "explanation");
  }

  /** Where the service's addresses are published. */
  reference(matchField: string) {
    return this.text(matchField, "provider", "reference");
  }

  /** "1" reasonably to be ignored, "2" commonly seen. */
  trustLevel(matchField: string): JsonValue {
    return this.lookup(matchField, "provider", "trust_level");
  }

  override context(matchField: string): Record<string, JsonValue> {
    return { ...super.context(matchField), "Provider Data": this.lookup(matchField, "provider") };
  }
}

/** The scanners among an event's addresses by the API v2, as far as its subscription tells. */
export function getGreyNoiseObject(event: EventReader): GreyNoiseBasic | GreyNoiseAdvanced {
  return hasEnrichment(event, NOISE_ADVANCED) ? new GreyNoiseAdvanced(event) : new GreyNoiseBasic(event);
}

/** The business services among an event's addresses by the API v2, as far as its subscription tells. */
export function getGreyNoiseRiotObject(event: EventReader): GreyNoiseRIOTBasic | GreyNoiseRIOTAdvanced {
  return hasEnrichment(event, RIOT_ADVANCED) ? new GreyNoiseRIOTAdvanced(event) : new GreyNoiseRIOTBasic(event);
}

/**
 * How severe it is to see the address in a field, by the API v2: INFO for a business service, else by classification,
 * the highest of several.
 * @param fallback For an address that is neither malicious nor benign, and without enrichment.
 */
export function greyNoiseSeverity(
  event: EventReader,
  field: string,
  fallback: SeverityOrDefault = "MEDIUM",
): SeverityOrDefault {
  if (getGreyNoiseRiotObject(event).isRiot(field)) return "INFO";
  return classificationSeverity(getGreyNoiseObject(event).classification(field), fallback);
}
