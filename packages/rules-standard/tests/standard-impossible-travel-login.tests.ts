import { type JsonObject, RuleMock, RuleTest } from "@pypanther/core";
import { StandardImpossibleTravelLogin } from "../src/standard-impossible-travel-login";

const ip = "203.0.113.45";
const lisbon = { p_match: ip, city: "Lisbon", country: "PT", lat: "38.72", lng: "-9.14" };

/** A sign-in in Lisbon at noon. */
const signIn = {
  p_log_type: "Okta.SystemLog",
  p_event_time: "2026-02-03 12:00:00.250",
  p_source_label: "Okta Harbourline",
  eventType: "user.session.start",
  outcome: { result: "SUCCESS" },
  actor: { alternateId: "noor@harbourline.example" },
  client: { ipAddress: ip },
  p_enrichment: { ipinfo_location: { "client.ipAddress": lisbon } },
};

const through = (tables: JsonObject) => ({ ...signIn, p_enrichment: { ...signIn.p_enrichment, ...tables } });

const before = (login: JsonObject) => [
  new RuleMock({ objectName: "getStringSet", returnValue: [JSON.stringify(login)] }),
];

const osaka = {
  p_event_time: "2026-02-03T10:00:00.250000",
  source_ip: "192.0.2.17",
  city: "Osaka",
  lat: "34.69",
  lng: "135.5",
};

const fromOsaka = before(osaka);

export const tests = [
  new RuleTest({
    name: "Osaka and two hours later Lisbon",
    expectedResult: true,
    log: signIn,
    mocks: fromOsaka,
    expectedSeverity: "HIGH",
    expectedTitle:
      "[noor@harbourline.example] signed in to [Okta Harbourline] from [Lisbon, 203.0.113.45], [11080] km from [Osaka]",
    expectedDedup: "OktaHarbourline..noor@harbourline.example",
    expectedAlertContext: {
      actor_user: "noor@harbourline.example",
      previous: osaka,
      current: { p_event_time: "2026-02-03T12:00:00.250000", source_ip: ip, ...lisbon },
      speed: 5540,
      speed_units: "km/h",
      distance: 11080,
      distance_units: "km",
    },
  }),
  new RuleTest({
    name: "the second sign-in comes through a VPN",
    expectedResult: true,
    log: through({ ipinfo_privacy: { "client.ipAddress": { p_match: ip, vpn: true, service: "Tunnelfish" } } }),
    mocks: fromOsaka,
    expectedSeverity: "INFO",
    expectedAlertContext: {
      actor_user: "noor@harbourline.example",
      previous: osaka,
      current: {
        p_event_time: "2026-02-03T12:00:00.250000",
        source_ip: ip,
        ...lisbon,
        is_vpn: "True",
        is_apple_priv_relay: "False",
        is_satellite_network: "False",
        service_name: "Tunnelfish",
        NOTE: "APPLE PRIVATE RELAY AND VPN LOGINS ARE NOT CACHED FOR COMPARISON",
      },
      speed: 5540,
      speed_units: "km/h",
      distance: 11080,
      distance_units: "km",
    },
  }),
  new RuleTest({
    name: "it comes through a VPN without a name",
    expectedResult: true,
    log: through({ ipinfo_privacy: { "client.ipAddress": { p_match: ip, vpn: true, service: "" } } }),
    mocks: fromOsaka,
    expectedSeverity: "HIGH",
  }),
  new RuleTest({
    name: "it comes through Apple's private relay",
    expectedResult: true,
    log: through({
      ipinfo_privacy: { "client.ipAddress": { p_match: ip, relay: true, service: "Apple Private Relay" } },
    }),
    mocks: fromOsaka,
    expectedSeverity: "INFO",
  }),
  new RuleTest({
    name: "it comes from an aeroplane",
    expectedResult: true,
    log: through({ ipinfo_asn: { "client.ipAddress": { p_match: ip, asn: "AS22351" } } }),
    mocks: fromOsaka,
    expectedSeverity: "INFO",
  }),
  new RuleTest({
    name: "a neighbouring town one minute before",
    expectedResult: true,
    log: signIn,
    mocks: before({ ...osaka, p_event_time: "2026-02-03 11:59:00", city: "Cascais", lat: "38.70", lng: "-9.42" }),
    expectedSeverity: "LOW",
  }),
  new RuleTest({
    name: "both at the same moment",
    expectedResult: true,
    log: signIn,
    mocks: before({ ...osaka, p_event_time: "2026-02-03 12:00:00.250" }),
  }),
  new RuleTest({
    name: "a day between them",
    expectedResult: false,
    log: signIn,
    mocks: before({ ...osaka, p_event_time: "2026-02-02 12:00:00" }),
  }),
  new RuleTest({
    name: "the logs arrive in the wrong order",
    expectedResult: false,
    log: signIn,
    mocks: before({ ...osaka, p_event_time: "2026-02-03 13:00:00" }),
  }),
  new RuleTest({
    name: "the same address again",
    expectedResult: false,
    log: signIn,
    mocks: before({ ...osaka, source_ip: ip }),
  }),
  new RuleTest({
    name: "the place of the previous login is not known",
    expectedResult: false,
    log: signIn,
    mocks: before({ ...osaka, lat: null }),
  }),
  new RuleTest({
    name: "no previous login",
    expectedResult: false,
    log: signIn,
  }),
  new RuleTest({
    name: "a sign-in that failed",
    expectedResult: false,
    log: { ...signIn, outcome: { result: "FAILURE" } },
    mocks: fromOsaka,
  }),
  new RuleTest({
    name: "the address is an office's",
    expectedResult: false,
    log: signIn,
    mocks: [...fromOsaka, new RuleMock({ objectName: "isIpWhitelisted", returnValue: true })],
  }),
  new RuleTest({
    name: "the place lacks a value",
    expectedResult: false,
    log: through({ ipinfo_location: { "client.ipAddress": { ...lisbon, region: null } } }),
    mocks: fromOsaka,
  }),
  new RuleTest({
    name: "no enrichment",
    expectedResult: false,
    log: { ...signIn, p_enrichment: null },
    mocks: fromOsaka,
  }),
  new RuleTest({
    name: "no source label",
    expectedResult: false,
    log: { ...signIn, p_source_label: null },
    mocks: fromOsaka,
  }),
];

export { StandardImpossibleTravelLogin as rule };
