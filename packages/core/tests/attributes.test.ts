import {
  attributeNames,
  attributeOfWireName,
  instantiate,
  LogType,
  Rule,
  RuleMock,
  RuleTest,
  Severity,
  wireNames,
} from "@pypanther/core/runtime";
import { Always } from "./support/always";

class Plain extends Rule {
  id = "Harbour.Plain";
  logTypes = [LogType.OKTA_SYSTEM_LOG];
  defaultSeverity = Severity.LOW;
  when = { eventType: "user.session.start" };
}

test("a rule that sets only what it must has these defaults", () => {
  expect(Plain.attributes).toMatchObject({
    createAlert: true,
    dedupPeriodMinutes: 60,
    displayName: "",
    enabled: true,
    summaryAttributes: [],
    tests: [],
    threshold: 1,
    tags: [],
    reports: {},
    includeFilters: [],
    excludeFilters: [],
    defaultDestinations: null,
    defaultDescription: "",
    defaultRunbook: "",
    defaultReference: "",
    status: "Stable",
  });
});

test("the table of names covers exactly the fields that Rule declares, and a condition beside them", () => {
  const fields = Object.keys(instantiate(Plain)).filter((name) => name !== "when");
  expect(fields.sort()).toEqual([...attributeNames].sort());
});

test("every attribute has a snake_case name on the wire, and is found by it", () => {
  for (const name of attributeNames) {
    expect(wireNames[name]).toBe(name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`));
    expect(attributeOfWireName(wireNames[name])).toBe(name);
  }
  expect(attributeOfWireName("defaultSeverity")).toBeUndefined();
});

test("as a map, a rule has its attributes in a fixed order under the names of the wire", () => {
  expect(Object.keys(Plain.toObject())).toEqual(
    "create_alert dedup_period_minutes display_name enabled log_types id summary_attributes tests threshold tags reports include_filters exclude_filters default_severity default_description default_destinations default_runbook default_reference status".split(
      " ",
    ),
  );
});

test("as a map, a rule's tests use the names of the wire and leave their place of origin out", () => {
  class Tested extends Always {
    tests = [
      new RuleTest({
        name: "opens the gate",
        expectedResult: true,
        log: { gate: 4 },
        mocks: [new RuleMock({ objectName: "rule", returnValue: true })],
        expectedTitle: "Gate",
      }),
    ];
  }
  expect(Tested.toObject()["tests"]).toEqual([
    {
      name: "opens the gate",
      expected_result: true,
      log: { gate: 4 },
      mocks: [{ object_name: "rule", return_value: true, side_effect: null }],
      expected_severity: null,
      expected_title: "Gate",
      expected_dedup: null,
      expected_runbook: null,
      expected_reference: null,
      expected_description: null,
      expected_destinations: null,
      expected_alert_context: null,
      expected_unique: null,
    },
  ]);
});

test("the map of a rule without filters survives JSON", () => {
  expect(JSON.parse(JSON.stringify(Plain.toObject()))).toEqual(Plain.toObject());
});

test("tunables are attributes to those who look, and no part of the map", () => {
  class Tuned extends Always {
    watchedGates = ["north"];
  }
  expect(Tuned.attributes["watchedGates"]).toEqual(["north"]);
  expect(Object.keys(Tuned.toObject())).not.toContain("watchedGates");
});

test("the resolved view cannot be written to, at any depth", () => {
  class Reporting extends Always {
    reports = { "MITRE ATT&CK": ["TA0001:T1195"] };
  }
  const { attributes } = Reporting;
  expect(() => Object.assign(attributes, { enabled: false })).toThrow(TypeError);
  expect(() => (attributes.tags as string[]).push("x")).toThrow(TypeError);
  expect(() => Object.assign(attributes.reports, { CIS: ["1.1"] })).toThrow(TypeError);
  expect(() => (attributes.reports["MITRE ATT&CK"] as string[]).push("x")).toThrow(TypeError);
});

test("reading the view does not freeze what the class was written with", () => {
  const shared = ["Harbour"];
  class Labelled extends Always {
    tags = shared;
  }
  expect(Labelled.attributes.tags).toEqual(shared);
  expect(Object.isFrozen(shared)).toBe(false);
});

test("the view is made once and again only after a change of this rule", () => {
  class Viewed extends Always {}
  class Other extends Always {}
  const before = Viewed.attributes;
  Other.override({ enabled: false });
  expect(Viewed.attributes).toBe(before);
  Viewed.override({ enabled: false });
  expect(Viewed.attributes).not.toBe(before);
});

test("no two instances share a list, whether it was written in the class or in a constant", () => {
  const shared = ["Harbour"];
  class A extends Always {
    tags = shared;
  }
  class B extends Always {
    tags = shared;
  }
  const a = instantiate(A);
  a.tags.push("a");
  expect(instantiate(A).tags).toEqual(["Harbour"]);
  expect(instantiate(B).tags).toEqual(["Harbour"]);
  expect(shared).toEqual(["Harbour"]);
});

test("a rule is reported as a RULE", () => {
  expect(instantiate(Always).detectionType()).toBe("RULE");
});
