import { type EventReader, type JsonObject, type JsonValue, mockable } from "@pypanther/core";
import { hasEnrichment, isList, LookupTableMatches, mapMatched, type Matched } from "./lookup-table";

/** The table of places. */
export const IPINFO_LOCATION_LUT_NAME = "ipinfo_location";
/** The table of networks. */
export const IPINFO_ASN_LUT_NAME = "ipinfo_asn";
/** The table of anonymising services. */
export const IPINFO_PRIVACY_LUT_NAME = "ipinfo_privacy";

/** Where an address is. */
export class IPInfoLocation extends LookupTableMatches {
  constructor(event: EventReader) {
    super(event, IPINFO_LOCATION_LUT_NAME);
  }

  city(matchField: string) {
    return this.text(matchField, "city");
  }

  /** Two-letter country code. */
  country(matchField: string) {
    return this.text(matchField, "country");
  }

  /** Degrees, as decimal text. */
  latitude(matchField: string) {
    return this.text(matchField, "lat");
  }

  /** Degrees, as decimal text. */
  longitude(matchField: string) {
    return this.text(matchField, "lng");
  }

  postalCode(matchField: string) {
    return this.text(matchField, "postal_code");
  }

  region(matchField: string) {
    return this.text(matchField, "region");
  }

  regionCode(matchField: string) {
    return this.text(matchField, "region_code");
  }

  /** IANA time zone. */
  timezone(matchField: string) {
    return this.text(matchField, "timezone");
  }

  context(matchField: string) {
    return {
      City: this.city(matchField),
      Country: this.country(matchField),
      Latitude: this.latitude(matchField),
      Longitude: this.longitude(matchField),
      PostalCode: this.postalCode(matchField),
      Region: this.region(matchField),
      RegionCode: this.regionCode(matchField),
      Timezone: this.timezone(matchField),
    };
  }
}

/** The network an address belongs to. */
export class IPInfoASN extends LookupTableMatches {
  constructor(event: EventReader) {
    super(event, IPINFO_ASN_LUT_NAME);
  }

  /** Number of the autonomous system, "AS" in front. */
  asn(matchField: string) {
    return this.text(matchField, "asn");
  }

  domain(matchField: string) {
    return this.text(matchField, "domain");
  }

  name(matchField: string) {
    return this.text(matchField, "name");
  }

  /** The announced network in CIDR notation. */
  route(matchField: string) {
    return this.text(matchField, "route");
  }

  /** What the network is for: "isp", "hosting", "business", ... */
  type(matchField: string) {
    return this.text(matchField, "type");
  }

  context(matchField: string) {
    return {
      ASN: this.asn(matchField),
      Domain: this.domain(matchField),
      Name: this.name(matchField),
      Route: this.route(matchField),
      Type: this.type(matchField),
    };
  }
}

/** Whether an address belongs to a service that hides who is behind it. */
export class IPInfoPrivacy extends LookupTableMatches {
  constructor(event: EventReader) {
    super(event, IPINFO_PRIVACY_LUT_NAME);
  }

  hosting(matchField: string) {
    return this.boolean(matchField, "hosting");
  }

  proxy(matchField: string) {
    return this.boolean(matchField, "proxy");
  }

  tor(matchField: string) {
    return this.boolean(matchField, "tor");
  }

  vpn(matchField: string) {
    return this.boolean(matchField, "vpn");
  }

  relay(matchField: string) {
    return this.boolean(matchField, "relay");
  }

  /** Name of the service. */
  service(matchField: string) {
    return this.text(matchField, "service");
  }

  context(matchField: string) {
    return {
      Hosting: this.hosting(matchField),
      Proxy: this.proxy(matchField),
      Tor: this.tor(matchField),
      VPN: this.vpn(matchField),
      Relay: this.relay(matchField),
      Service: this.service(matchField),
    };
  }
}

/** The places of an event's addresses, null when IPinfo did not enrich it with any. */
export function getIpinfoLocation(event: EventReader): IPInfoLocation | null {
  return hasEnrichment(event, IPINFO_LOCATION_LUT_NAME) ? new IPInfoLocation(event) : null;
}

/** The networks of an event's addresses, null when IPinfo did not enrich it with any. */
export function getIpinfoAsn(event: EventReader): IPInfoASN | null {
  return hasEnrichment(event, IPINFO_ASN_LUT_NAME) ? new IPInfoASN(event) : null;
}

/** The anonymising services behind an event's addresses, null when IPinfo did not enrich it with any. */
export function getIpinfoPrivacy(event: EventReader): IPInfoPrivacy | null {
  return hasEnrichment(event, IPINFO_PRIVACY_LUT_NAME) ? new IPInfoPrivacy(event) : null;
}

/** What is known about one address of an event. */
export type GeoInfo = {
  /** The event's field itself. */
  ip: JsonValue;
  city: Matched<string>;
  region: Matched<string>;
  country: Matched<string>;
  /** "latitude,longitude" in degrees. */
  loc: Matched<string>;
  /** Number and name of the autonomous system. */
  org: Matched<string>;
  postal: Matched<string>;
  timezone: Matched<string>;
  /** Name of the host: IPinfo does not tell, a mock or another source may. */
  hostname?: string;
};

/**
 * Place and network of the address in a top-level field; null unless IPinfo knows both.
 * @param matchField The field's name in the enrichment tables.
 */
export const geoinfoFromIp = mockable("geoinfoFromIp", (event: EventReader, matchField: string): GeoInfo | null => {
  const place = new IPInfoLocation(event);
  const network = new IPInfoASN(event);
  if (place.lookup(matchField) === null || network.lookup(matchField) === null) return null;
  return {
    ip: event.get(matchField),
    city: place.city(matchField),
    region: place.region(matchField),
    country: place.country(matchField),
    loc: joined(place.latitude(matchField), ",", place.longitude(matchField)),
    org: joined(network.asn(matchField), " ", network.name(matchField)),
    postal: place.postalCode(matchField),
    timezone: place.timezone(matchField),
  };
});

/** "ADDRESS in CITY, REGION in COUNTRY" for a title; the address alone when its place is not known. */
export const geoinfoFromIpFormatted = mockable(
  "geoinfoFromIpFormatted",
  (event: EventReader, matchField: string): string => {
    const geo = geoinfoFromIp(event, matchField);
    if (!geo) return event.string(matchField) || "<UNKNOWN_IP>";
    const ip = typeof geo.ip === "string" ? geo.ip : "<UNKNOWN_IP>";
    return `${ip} in ${geo.city ?? "<UNKNOWN_CITY>"}, ${geo.region ?? "<UNKNOWN_REGION>"} in ${geo.country ?? "<UNKNOWN_COUNTRY>"}`;
  },
);

function joined(first: Matched<string>, separator: string, second: Matched<string>): Matched<string> {
  return mapMatched(first, (text, index) => `${text}${separator}${(isList(second) ? second[index] : second) ?? ""}`);
}

const EARTH_RADIUS_KM = 6372.795477598;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

function coordinate(value: JsonValue | undefined): number {
  return typeof value === "string" ? Number.parseFloat(value) : typeof value === "number" ? value : NaN;
}

/**
 * Great-circle distance in kilometres between two IPinfo locations, by their `lat` and `lng` in degrees; null unless
 * both have readable ones.
 */
export function kmBetweenIpinfoLoc(ipinfoLocOne: JsonObject, ipinfoLocTwo: JsonObject): number | null {
  const latOne = radians(coordinate(ipinfoLocOne.lat));
  const latTwo = radians(coordinate(ipinfoLocTwo.lat));
  const lngDifference = radians(coordinate(ipinfoLocTwo.lng) - coordinate(ipinfoLocOne.lng));
  const haversine =
    Math.sin((latTwo - latOne) / 2) ** 2 + Math.cos(latOne) * Math.cos(latTwo) * Math.sin(lngDifference / 2) ** 2;
  // Rounding and impossible latitudes can take the haversine out of 0..1, where it has no angle.
  const share = Math.min(1, Math.max(0, haversine));
  const km = 2 * EARTH_RADIUS_KM * Math.atan2(Math.sqrt(share), Math.sqrt(1 - share));
  return Number.isNaN(km) ? null : km;
}
