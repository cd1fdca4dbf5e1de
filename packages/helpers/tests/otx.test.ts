import { PantherEvent } from "@pypanther/core";
import { getOtxObject, otxAlertContext, OTXPulseIntelligence, otxSeverity, otxSeverityFromPulse } from "../src/otx";

const targeted = {
  id: "pulse-1",
  indicator: "login.example.net",
  indicator_type: "domain",
  indicator_created: "2030-01-02T03:04:05",
  indicator_expiration: "2031-01-02T03:04:05",
  name: "Copied login page",
  description: "Asks staff for passwords.",
  created: "2030-01-01",
  modified: "2030-03-01T00:00:00.250Z",
  tags: ["phishing", "kit"],
  industries: ["Logistics"],
  malware_families: ["GreyLoader"],
  references: ["https://reports.example/1"],
  tlp: "white",
  adversary: "Quiet Heron",
  target_countries: "Norway",
  attack_ids: ["T1566", "T1078"],
};
const plain = {
  id: "pulse-2",
  indicator: "cdn.example.org",
  indicator_type: "domain",
  name: "Sinkholed",
  adversary: "",
  malware_families: [],
  created: "2029-01-01",
  indicator_expiration: "2032-01-01",
};
const event = new PantherEvent({
  p_enrichment: { pulses_otx: { targeted, plain, both: [plain, targeted], swapped: [targeted, plain] } },
});
const onlyLists = new PantherEvent({ p_enrichment: { pulses_otx: { both: [targeted] } } });
const bare = new PantherEvent({});

const context = {
  Indicator: "login.example.net",
  IndicatorType: "domain",
  PulseName: "Copied login page",
  Adversary: "Quiet Heron",
  MalwareFamilies: ["GreyLoader"],
  Tags: ["phishing", "kit"],
  Industries: ["Logistics"],
  TargetCountries: ["Norway"],
  AttackIDs: ["T1566", "T1078"],
  TLP: "white",
  OTX_URL: "https://otx.alienvault.com/pulse/pulse-1",
};

test.each([
  ["an adversary and malware", "Quiet Heron", ["GreyLoader"], "CRITICAL"],
  ["malware only", "", ["GreyLoader"], "HIGH"],
  ["an adversary only", "Quiet Heron", [], "HIGH"],
  ["neither", null, null, "LOW"],
])("severity of a pulse with %s", (_, adversary, families, expected) => {
  expect(otxSeverityFromPulse(adversary, families, "LOW")).toBe(expected);
});

test("a pulse with neither adversary nor malware is MEDIUM unless told otherwise", () => {
  expect(otxSeverityFromPulse(null, null)).toBe("MEDIUM");
});

test("there are pulses when a table ending in _otx has a single match", () => {
  expect(getOtxObject(event)).toBeInstanceOf(OTXPulseIntelligence);
  expect(getOtxObject(onlyLists)).toBeNull();
  expect(getOtxObject(bare)).toBeNull();
});

describe("a pulse", () => {
  const pulse = new OTXPulseIntelligence(event);

  test("tells what it knows of the indicator", () => {
    expect(pulse.context("targeted")).toEqual(context);
    expect(pulse.indicatorCreated("targeted")).toEqual(new Date("2030-01-02T03:04:05Z"));
    expect(pulse.tagsString("targeted")).toBe("phishing, kit");
    expect(pulse.tagsString("targeted", 1)).toBe("phishing");
    expect(pulse.malwareFamiliesString("targeted")).toBe("GreyLoader");
    expect(pulse.attackIdsString("targeted")).toBe("T1566, T1078");
  });

  test("has one value for each of several matches", () => {
    expect(pulse.indicator("both")).toEqual(["cdn.example.org", "login.example.net"]);
    expect(pulse.malwareFamilies("both")).toEqual([[], ["GreyLoader"]]);
    expect(pulse.url("both")).toEqual([
      "https://otx.alienvault.com/pulse/pulse-2",
      "https://otx.alienvault.com/pulse/pulse-1",
    ]);
  });

  test("was created with the earliest of several matches and expires with the latest", () => {
    expect(pulse.created("both")).toEqual(new Date("2029-01-01T00:00:00Z"));
    expect(pulse.indicatorExpiration("both")).toEqual(new Date("2032-01-01T00:00:00Z"));
  });

  test("is empty without enrichment", () => {
    const none = new OTXPulseIntelligence(bare);
    expect([none.indicator("x"), none.tags("x"), none.url("x"), none.created("x")]).toEqual([null, [], null, null]);
  });

  test("has no date where the log has no readable one", () => {
    const odd = new PantherEvent({
      p_enrichment: { x_otx: { d: { indicator_type: "domain", created: "soon", modified: { at: 1 } } } },
    });
    const broken = new OTXPulseIntelligence(odd);
    expect([broken.created("d"), broken.modified("d")]).toEqual([null, null]);
  });
});

test.each([
  ["of an adversary's indicator is CRITICAL", event, "targeted", "CRITICAL"],
  ["of a plain indicator is the fallback", event, "plain", "LOW"],
  ["of several matches is the highest", event, "both", "CRITICAL"],
  ["of several matches is the highest when it comes first, too", event, "swapped", "CRITICAL"],
  ["of a field that was not looked up is the fallback", event, "other", "LOW"],
  ["without enrichment is the fallback", bare, "targeted", "LOW"],
])("severity %s", (_, log, field, expected) => {
  expect(otxSeverity(log, field, "LOW")).toBe(expected);
});

test.each([
  ["a plain indicator", "plain"],
  ["a field that was not looked up", "other"],
])("severity of %s is MEDIUM unless told otherwise", (_, field) => {
  expect(otxSeverity(event, field)).toBe("MEDIUM");
});

describe("alert context", () => {
  test("adds the pulse's story and dates", () => {
    expect(otxAlertContext(event, "targeted")).toEqual({
      ...context,
      PulseID: "pulse-1",
      Description: "Asks staff for passwords.",
      References: ["https://reports.example/1"],
      IndicatorCreated: "2030-01-02 03:04:05",
      IndicatorExpiration: "2031-01-02 03:04:05",
      PulseCreated: "2030-01-01 00:00:00",
      PulseModified: "2030-03-01 00:00:00.250000+00:00",
    });
  });

  test("of a field that was not looked up holds nothing", () => {
    const values = Object.values(otxAlertContext(event, "other"));
    expect(values).toHaveLength(18);
    expect(values.filter((value) => value !== null).flat()).toEqual([]);
  });

  test("is empty without enrichment", () => {
    expect(otxAlertContext(bare, "targeted")).toEqual({});
  });
});
