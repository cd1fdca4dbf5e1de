import { type EventReader, field, isJsonObject, type JsonValue, type SeverityOrDefault } from "@pypanther/core";
import { earliestDate, earliestDateText, latestDate, latestDateText } from "./enrichment-dates";
import { classificationSeverity, greynoiseUrl } from "./greynoise-classification";
import { findTable, joinTexts, LookupTableMatches, mapMatched } from "./lookup-table";

export {
  getGreyNoiseObject,
  getGreyNoiseRiotObject,
  GreyNoiseAdvanced,
  GreyNoiseBasic,
  GreyNoiseRIOTAdvanced,
  GreyNoiseRIOTBasic,
  greyNoiseSeverity,
} from "./greynoise-v2";
export { greynoiseSeverityDecode } from "./greynoise-classification";

const SCANNER = "internet_scanner_intelligence";
const SERVICE = "business_service_intelligence";

function v3Table(event: EventReader): string | null {
  return findTable(event, "_noise", SCANNER);
}

function scalarText(value: JsonValue | undefined): string {
  return typeof value === "object" || value === undefined ? "" : String(value);
}

/** What the GreyNoise API v3 tells in the metadata of a scanner. */
export type ScannerMetadata =
  | "asn"
  | "carrier"
  | "category"
  | "datacenter"
  | "destination_countries"
  | "domain"
  | "latitude"
  | "longitude"
  | "mobile"
  | "organization"
  | "os"
  | "rdns"
  | "rdns_parent"
  | "region"
  | "sensor_count"
  | "sensor_hits"
  | "source_city"
  | "source_country"
  | "source_country_code";

/** Base of the enrichment with the GreyNoise API v3: the first table whose name ends in "_noise". */
class GreyNoiseV3Base extends LookupTableMatches {
  constructor(event: EventReader, tableName = v3Table(event)) {
    super(event, tableName);
  }

  ipAddress(matchField: string) {
    return this.text(matchField, "ip");
  }

  /** The page about the address. */
  url(matchField: string) {
    return mapMatched(this.ipAddress(matchField), greynoiseUrl);
  }
}

/** What GreyNoise knows about an address that scans the internet. */
export class GreyNoiseV3ScannerIntelligence extends GreyNoiseV3Base {
  /** Whether GreyNoise has seen the address scan; true for any list of matches. */
  found(matchField: string) {
    return this.flag(matchField, SCANNER, "found");
  }

  /** Who is behind the address. */
  actor(matchField: string) {
    return this.text(matchField, SCANNER, "actor");
  }

  /** "malicious", "benign" or "unknown" among others. */
  classification(matchField: string) {
    return this.text(matchField, SCANNER, "classification");
  }

  /** Whether the scanner is a known bot; true for any list of matches. */
  isBot(matchField: string) {
    return this.flag(matchField, SCANNER, "bot");
  }

  /** Whether the address never completed a handshake and so may be forged; true for any list of matches. */
  isSpoofable(matchField: string) {
    return this.flag(matchField, SCANNER, "spoofable");
  }

  /** Whether the address is a Tor exit; true for any list of matches. */
  isTor(matchField: string) {
    return this.flag(matchField, SCANNER, "tor");
  }

  /** Whether the address belongs to a VPN; true for any list of matches. */
  isVpn(matchField: string) {
    return this.flag(matchField, SCANNER, "vpn");
  }

  vpnService(matchField: string) {
    return this.text(matchField, SCANNER, "vpn_service");
  }

  /** The vulnerabilities that the address looks for. */
  cveList(matchField: string) {
    return this.list(matchField, SCANNER, "cves");
  }

  /** The first `limit` vulnerabilities in one line. */
  cveString(matchField: string, limit = 10) {
    return joinTexts(this.cveList(matchField), limit, " ");
  }

  /** The tags as they are: objects with a name for the most part. */
  tags(matchField: string) {
    return this.list(matchField, SCANNER, "tags");
  }

  tagNames(matchField: string): string[] {
    return this.tags(matchField)
      .flat()
      .map((tag) => scalarText(isJsonObject(tag) ? field(tag, "name") : tag));
  }

  /** The names of the first `limit` tags in one line. */
  tagNamesString(matchField: string, limit = 10) {
    return joinTexts(this.tagNames(matchField), limit, " ");
  }

  firstSeen(matchField: string): Date | null {
    return earliestDate(this.lookup(matchField, SCANNER, "first_seen"));
  }

  lastSeen(matchField: string): Date | null {
    return latestDate(this.lookup(matchField, SCANNER, "last_seen_timestamp"));
  }

  /** One piece of the metadata, or all of it. */
  metadata(matchField: string, ...name: [] | [ScannerMetadata]): JsonValue {
    return this.lookup(matchField, SCANNER, "metadata", ...name);
  }

  context(matchField: string) {
    return {
      IP: this.ipAddress(matchField),
      Classification: this.classification(matchField),
      Actor: this.actor(matchField),
      GreyNoise_URL: this.url(matchField),
      VPN: this.vpnService(matchField),
      Tor: this.isTor(matchField),
      Bot: this.isBot(matchField),
      Metadata: this.metadata(matchField),
      Tags: this.tagNames(matchField),
      CVEs: this.cveList(matchField),
    };
  }
}

/** What GreyNoise knows about an address of a common business service, which is seldom a threat. */
export class GreyNoiseV3BusinessService extends GreyNoiseV3Base {
  /** Whether the address belongs to such a service; true for any list of matches. */
  found(matchField: string) {
    return this.flag(matchField, SERVICE, "found");
  }

  name(matchField: string) {
    return this.text(matchField, SERVICE, "name");
  }

  category(matchField: string) {
    return this.text(matchField, SERVICE, "category");
  }

  description(matchField: string) {
    return this.text(matchField, SERVICE, "description");
  }

  /** Why the address counts as this service. */
  explanation(matchField: string) {
    return this.text(matchField, SERVICE, "explanation");
  }

  /** Where the service's addresses are published. */
  reference(matchField: string) {
    return this.text(matchField, SERVICE, "reference");
  }

  /** "1" reasonably to be ignored, "2" commonly seen. */
  trustLevel(matchField: string): JsonValue {
    return this.lookup(matchField, SERVICE, "trust_level");
  }

  lastUpdated(matchField: string): Date | null {
    return latestDate(this.lookup(matchField, SERVICE, "last_updated"));
  }

  context(matchField: string) {
    return {
      Found: this.found(matchField),
      IP: this.ipAddress(matchField),
      Name: this.name(matchField),
      Category: this.category(matchField),
      TrustLevel: this.trustLevel(matchField),
      GreyNoise_URL: this.url(matchField),
    };
  }
}

/** The scanners among an event's addresses, null when GreyNoise (API v3) did not enrich it with any. */
export function getGreynoiseV3Object(event: EventReader): GreyNoiseV3ScannerIntelligence | null {
  const table = v3Table(event);
  return table === null ? null : new GreyNoiseV3ScannerIntelligence(event, table);
}

/** The business services among an event's addresses, null when GreyNoise (API v3) did not enrich it with any. */
export function getGreynoiseV3BusinessServiceObject(event: EventReader): GreyNoiseV3BusinessService | null {
  const table = v3Table(event);
  return table === null ? null : new GreyNoiseV3BusinessService(event, table);
}

/**
 * How severe it is to see the address in a field: INFO for a business service, else by classification, the highest of
 * several.
 * @param fallback For an address that is neither malicious nor benign, and without enrichment.
 */
export function greynoiseV3Severity(
  event: EventReader,
  field: string,
  fallback: SeverityOrDefault = "MEDIUM",
): SeverityOrDefault {
  const scanner = getGreynoiseV3Object(event);
  if (!scanner) return fallback;
  if (new GreyNoiseV3BusinessService(event).found(field)) return "INFO";
  return classificationSeverity(scanner.classification(field), fallback);
}

/** Alert context about the address in a field, empty without enrichment. */
export function greynoiseV3AlertContext(event: EventReader, field: string): Record<string, JsonValue> {
  const scanner = getGreynoiseV3Object(event);
  if (!scanner) return {};
  const service = new GreyNoiseV3BusinessService(event);
  return {
    ...scanner.context(field),
    FirstSeen: earliestDateText(scanner.lookup(field, SCANNER, "first_seen")),
    LastSeen: latestDateText(scanner.lookup(field, SCANNER, "last_seen_timestamp")),
    Spoofable: scanner.isSpoofable(field),
    Organization: scanner.metadata(field, "organization"),
    SourceCountry: scanner.metadata(field, "source_country"),
    ASN: scanner.metadata(field, "asn"),
    OperatingSystem: scanner.metadata(field, "os"),
    ReverseDNS: scanner.metadata(field, "rdns"),
    ...(service.found(field) && { BusinessService: service.context(field) }),
  };
}
