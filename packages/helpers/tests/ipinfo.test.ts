import { type JsonObject, PantherEvent } from "@pypanther/core";
import {
  geoinfoFromIp,
  geoinfoFromIpFormatted,
  getIpinfoAsn,
  getIpinfoLocation,
  getIpinfoPrivacy,
  IPInfoASN,
  IPInfoLocation,
  IPInfoPrivacy,
  kmBetweenIpinfoLoc,
} from "../src/ipinfo";

const porto = {
  city: "Porto",
  country: "PT",
  lat: "41.15",
  lng: "-8.61",
  postal_code: "4000",
  region: "Porto District",
  region_code: "13",
  timezone: "Europe/Lisbon",
};

const event = new PantherEvent({
  clientIp: "203.0.113.9",
  p_enrichment: {
    ipinfo_location: { clientIp: porto, addresses: [porto, { city: "Bergen" }] },
    ipinfo_asn: {
      clientIp: { asn: "AS64500", domain: "net.example", name: "Example Net", route: "203.0.113.0/24", type: "isp" },
      addresses: [{ asn: "AS64500", name: "Example Net" }, { asn: "AS64501" }],
    },
    ipinfo_privacy: {
      clientIp: { hosting: false, proxy: false, tor: false, vpn: true, relay: false, service: "HideCo" },
    },
  },
});
const bare = new PantherEvent({});

describe("a location", () => {
  const location = new IPInfoLocation(event);

  test("has a getter for each of its facts", () => {
    expect(location.context("clientIp")).toEqual({
      City: "Porto",
      Country: "PT",
      Latitude: "41.15",
      Longitude: "-8.61",
      PostalCode: "4000",
      Region: "Porto District",
      RegionCode: "13",
      Timezone: "Europe/Lisbon",
    });
  });

  test("is a list when the field held several addresses", () => {
    expect(location.city("addresses")).toEqual(["Porto", "Bergen"]);
  });

  test("is null for a field that was not looked up, and without enrichment", () => {
    expect(location.city("other")).toBeNull();
    expect(new IPInfoLocation(bare).city("clientIp")).toBeNull();
  });

  test("is null where the log has another type", () => {
    const odd = new PantherEvent({ p_enrichment: { ipinfo_location: { clientIp: { city: { name: "Porto" } } } } });
    expect(new IPInfoLocation(odd).city("clientIp")).toBeNull();
  });
});

test("a network has a getter for each of its facts", () => {
  expect(new IPInfoASN(event).context("clientIp")).toEqual({
    ASN: "AS64500",
    Domain: "net.example",
    Name: "Example Net",
    Route: "203.0.113.0/24",
    Type: "isp",
  });
});

test("an unknown network is null throughout", () => {
  expect(new IPInfoASN(event).context("other")).toEqual({
    ASN: null,
    Domain: null,
    Name: null,
    Route: null,
    Type: null,
  });
});

test("privacy tells what hides an address", () => {
  expect(new IPInfoPrivacy(event).context("clientIp")).toEqual({
    Hosting: false,
    Proxy: false,
    Tor: false,
    VPN: true,
    Relay: false,
    Service: "HideCo",
  });
  expect(new IPInfoPrivacy(event).vpn("other")).toBeNull();
});

test.each([
  ["locations", getIpinfoLocation, IPInfoLocation],
  ["networks", getIpinfoAsn, IPInfoASN],
  ["privacy", getIpinfoPrivacy, IPInfoPrivacy],
])("the getter of %s gives null when the event lacks the table", (_, getter, kind) => {
  expect(getter(event)).toBeInstanceOf(kind);
  expect(getter(bare)).toBeNull();
});

describe("place and network of an address", () => {
  test("come together", () => {
    expect(geoinfoFromIp(event, "clientIp")).toEqual({
      ip: "203.0.113.9",
      city: "Porto",
      region: "Porto District",
      country: "PT",
      loc: "41.15,-8.61",
      org: "AS64500 Example Net",
      postal: "4000",
      timezone: "Europe/Lisbon",
    });
  });

  test("are lists when the field held several addresses", () => {
    expect(geoinfoFromIp(event, "addresses")).toMatchObject({
      ip: null,
      city: ["Porto", "Bergen"],
      loc: ["41.15,-8.61", null],
      org: ["AS64500 Example Net", "AS64501 "],
    });
  });

  test.each<[string, PantherEvent, string]>([
    ["without enrichment", bare, "clientIp"],
    ["for another field", event, "other"],
    ["with a location only", new PantherEvent({ p_enrichment: { ipinfo_location: { clientIp: porto } } }), "clientIp"],
  ])("are null %s", (_, log, field) => {
    expect(geoinfoFromIp(log, field)).toBeNull();
  });

  test("read as one phrase", () => {
    expect(geoinfoFromIpFormatted(event, "clientIp")).toBe("203.0.113.9 in Porto, Porto District in PT");
  });

  test("read with placeholders where IPinfo or the event lacks a part", () => {
    const nowhere = new PantherEvent({
      p_enrichment: {
        ipinfo_location: { clientIp: { timezone: "UTC" } },
        ipinfo_asn: { clientIp: { asn: "AS64500" } },
      },
    });
    expect(geoinfoFromIpFormatted(nowhere, "clientIp")).toBe(
      "<UNKNOWN_IP> in <UNKNOWN_CITY>, <UNKNOWN_REGION> in <UNKNOWN_COUNTRY>",
    );
  });

  test("read as the address alone when nothing is known of it", () => {
    expect(geoinfoFromIpFormatted(new PantherEvent({ clientIp: "203.0.113.9" }), "clientIp")).toBe("203.0.113.9");
    expect(geoinfoFromIpFormatted(bare, "clientIp")).toBe("<UNKNOWN_IP>");
  });
});

describe("the distance of two locations", () => {
  test("is that of the great circle, in kilometres", () => {
    expect(kmBetweenIpinfoLoc({ lat: "48.8566", lng: "2.3522" }, { lat: "40.7128", lng: "-74.0060" })).toBeCloseTo(
      5838.885957236128,
      6,
    );
  });

  test("is 0 for one and the same place", () => {
    expect(kmBetweenIpinfoLoc({ lat: 1, lng: 2 }, { lat: 1, lng: 2 })).toBe(0);
  });

  test.each<[string, JsonObject]>([
    ["no longitude", { lat: 1 }],
    ["an unreadable longitude", { lat: 1, lng: "east" }],
    ["a longitude of another type", { lat: 1, lng: [2] }],
  ])("is null with %s", (_, location) => {
    expect(kmBetweenIpinfoLoc(location, { lat: 1, lng: 2 })).toBeNull();
  });
});
