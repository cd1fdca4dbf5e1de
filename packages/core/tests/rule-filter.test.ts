import {
  definePack,
  filterDetections,
  getPantherRules,
  LogType,
  notices,
  register,
  registeredRules,
  resetRegistry,
  type RuleFilter,
  Severity,
} from "@pypanther/core/runtime";
import { Always } from "./support/always";

class Gate extends Always {
  id = "Harbour.Gate";
  logTypes = [LogType.OKTA_SYSTEM_LOG, "Custom.Gate"];
  createAlert = false;
  dedupPeriodMinutes = 5;
  displayName = "Gate";
  enabled = false;
  summaryAttributes = ["gate"];
  threshold = 3;
  tags = ["Night", "Gate"];
  reports = { CIS: ["1.1"], SOC2: ["A", "B"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription = "description";
  defaultReference = "reference";
  defaultRunbook = "runbook";
  defaultDestinations = ["pager"];
}
class Other extends Always {
  id = "Harbour.Other";
}

const found = (filter?: RuleFilter): string[] => filterDetections([Gate, Other], filter).map(({ name }) => name);

test("no filter, an empty one and undefined values take everything", () => {
  expect([found(), found({}), found({ id: undefined, tags: undefined })]).toEqual(Array(3).fill(["Gate", "Other"]));
});

test.each<RuleFilter>([
  { logTypes: "Okta.SystemLog" },
  { logTypes: ["Custom.Gate", "AWS.ALB"] },
  { id: "Harbour.Gate" },
  { createAlert: false },
  { dedupPeriodMinutes: 5 },
  { displayName: "Gate" },
  { enabled: false },
  { summaryAttributes: "gate" },
  { threshold: 3 },
  { tags: "Gate" },
  { reports: "CIS" },
  { reports: ["CIS", "PCI"] },
  { reports: { CIS: ["1.1"] } },
  { reports: { CIS: [] } },
  { reports: { cis: ["1.1", "9.9"] } },
  { defaultSeverity: Severity.HIGH },
  { severity: [Severity.HIGH, Severity.CRITICAL] },
  { defaultDescription: "description" },
  { defaultReference: "reference" },
  { defaultRunbook: "runbook" },
  { defaultDestinations: "pager" },
  { id: "HARBOUR.GATE" },
  { logTypes: "okta.systemlog" },
  { tags: "gate", severity: "HIGH", enabled: [false, true] },
])("%j takes the first of two rules", (filter) => {
  expect(found(filter)).toEqual(["Gate"]);
});

test.each<RuleFilter>([
  { tags: [] },
  { id: "Harbour" },
  { tags: "Gate", enabled: true },
  { reports: { CIS: ["9.9"] } },
  { threshold: [] },
])("%j takes none", (filter) => {
  expect(found(filter)).toEqual([]);
});

test("true is not 1", () => {
  expect(found({ enabled: 1 as never })).toEqual([]);
});

test("log types that differ only in case are told apart when spelt exactly", () => {
  class Upper extends Always {
    logTypes = [LogType.OCSF_WIN_PREFETCH_INFO ?? "OCSF.WinPrefetchInfo"];
  }
  class Lower extends Always {
    logTypes = ["OCSF.WinprefetchInfo"];
  }
  const names = (logTypes: string): string[] => filterDetections([Upper, Lower], { logTypes }).map(({ name }) => name);
  expect(names("OCSF.WinPrefetchInfo")).toEqual(["Upper"]);
  expect(names("OCSF.WinprefetchInfo")).toEqual(["Lower"]);
  expect(names("ocsf.winprefetchinfo")).toEqual(["Upper", "Lower"]);
});

test("a filter that there is not is an error with the near miss", () => {
  expect(() => found({ tag: "x" } as never)).toThrow('Rules cannot be filtered by "tag". Did you mean "tags"?');
  expect(() => found({ tests: [] } as never)).toThrow(/cannot be filtered by "tests"/);
});

test("registered rules and rules of packs are filtered by what they are now", () => {
  resetRegistry();
  register(Gate, Other);
  definePack({ name: "@harbour/rules-filtered", version: "1.0.0", rules: [Gate, Other] });
  Other.override({ tags: ["Night"] });
  expect(registeredRules({ tags: "night" })).toEqual([Gate, Other]);
  expect(getPantherRules({ tags: "night" })).toEqual([Gate, Other]);
  resetRegistry();
  expect(getPantherRules({ tags: "night" })).toEqual([Gate]);
});

describe("what a filter of getPantherRules probably did not mean is noticed", () => {
  const noticed = (filter: RuleFilter): [message: string, dropsRules: boolean][] => {
    resetRegistry();
    definePack({ name: "@harbour/rules-filtered", version: "1.0.0", rules: [Gate, Other] });
    getPantherRules(filter);
    return notices().map(({ error, dropsRules }) => [error.message, dropsRules]);
  };
  const unknown = (text: string): string => `getPantherRules: no rule of the installed packs ${text}`;

  test.each<[RuleFilter, string, boolean]>([
    [
      { logTypes: ["Okta.SystemLgo", "Custom.Gate"] },
      'reads the log type "Okta.SystemLgo". Did you mean "Okta.SystemLog"?',
      true,
    ],
    [{ tags: ["Night", "Nihgt"] }, 'has the tag "Nihgt". Did you mean "Night"?', true],
    [{ severity: "HIHG" as Severity }, 'has the severity "HIHG". Did you mean "HIGH"?', true],
    [{ defaultSeverity: Severity.CRITICAL }, 'has the severity "CRITICAL".', true],
    [{ tags: ["Night", "Submarines"] }, 'has the tag "Submarines".', false],
  ])("%j names what no rule has", (filter, text, dropsRules) => {
    expect(noticed(filter)).toEqual([[unknown(text), dropsRules]]);
  });

  test("a known log type that no rule reads is no misspelling of another", () => {
    expect(noticed({ logTypes: [LogType.OKTA_DEVICES, LogType.OKTA_SYSTEM_LOG] })).toEqual([
      [unknown('reads the log type "Okta.Devices".'), false],
    ]);
  });

  test("values that rules have, but none of them all, take nothing", () => {
    expect(noticed({ tags: "Gate", threshold: 99 })).toEqual([
      ["getPantherRules: none of the 2 rules of the installed packs matches { tags: 'Gate', threshold: 99 }.", true],
    ]);
  });

  test("the place of the call is in the stack", () => {
    noticed({ tags: "Submarines" });
    expect(notices()[0]?.error.stack).toContain("rule-filter.test.ts");
  });

  test.each<RuleFilter>([
    {},
    { tags: "night" },
    { severity: "high" as Severity },
    { id: [] },
    { logTypes: "custom.gate" },
  ])("%j is in order", (filter) => expect(noticed(filter)).toEqual([]));
});
