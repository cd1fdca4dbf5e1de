/** A kind of detection that only this file knows: it watches how many boats lie in a harbour. */
import { definePack, getRules, register, registeredRules, resetRegistry, Severity } from "@pypanther/core";
import {
  checkRegistry,
  defineKind,
  Detection,
  type DetectionClass,
  type DetectionTestInit,
  getPantherDetections,
  getPantherRules,
  instantiate,
  kindOf,
  packOf,
  registeredDetections,
  type RuleTestResult,
} from "@pypanther/core/runtime";
import { Always } from "./support/always";

interface CensusTest extends DetectionTestInit {
  log: { boats: number };
}

abstract class Census extends Detection {
  override tests: CensusTest[] = [];
  /** How many boats are too many. */
  abstract limit: number;

  isOver(boats: number): boolean {
    return boats > this.limit;
  }
}

class NorthHarbour extends Census {
  id = "Harbour.North.Census";
  defaultSeverity = Severity.MEDIUM;
  limit = 3;
  tags = ["Boats"];
  tests = [
    { name: "too many", expectedResult: true, log: { boats: 4 } },
    { name: "few", expectedResult: false, log: { boats: 3 } },
    { name: "wrong", expectedResult: true, log: { boats: 1 } },
  ];
}

async function runCensusTests(census: new () => Census): Promise<RuleTestResult[]> {
  return instantiate(census).tests.map((test) => {
    const { boats } = test.log;
    const passed = instantiate(census).isOver(boats) === test.expectedResult;
    return { ruleId: instantiate(census).id, passed, test, location: "", detectionResult: null, problems: [] };
  });
}

defineKind<Census>({
  name: "CENSUS",
  base: Census,
  wireNames: { id: "id", defaultSeverity: "default_severity", limit: "boat_limit", tests: "tests" },
  testToObject: ({ name, expectedResult }) => ({ name, expected_result: expectedResult }),
  validate({ id, limit }) {
    if (limit < 0) throw new RangeError(`${id}: a harbour cannot hold ${limit} boats`);
  },
  runTests: runCensusTests,
});

beforeEach(resetRegistry);

test("a detection belongs to the kind whose base class is nearest", () => {
  expect(kindOf(NorthHarbour).name).toBe("CENSUS");
  expect(instantiate(NorthHarbour).detectionType()).toBe("CENSUS");
  expect(kindOf(Always).name).toBe("RULE");
  expect(() => kindOf(class Bare {})).toThrow("of no kind of detection");
});

test("it is registered and listed beside rules, and is none", () => {
  register(NorthHarbour, Always);
  expect(registeredDetections()).toEqual([NorthHarbour, Always]);
  expect(registeredRules()).toEqual([Always]);
  expect(getRules({ NorthHarbour, Always })).toEqual([Always]);
  expect(() => register(NorthHarbour)).toThrow("is already registered");
});

test("it is chosen by the attributes that it has, and by none that it lacks", () => {
  register(NorthHarbour, Always);
  expect(registeredDetections({ tags: "boats", severity: Severity.MEDIUM })).toEqual([NorthHarbour]);
  expect(registeredDetections({ tags: "boats", logTypes: "Custom.Anything" })).toEqual([]);
});

test("its fields are overridden, extended and checked as its kind demands", () => {
  register(NorthHarbour);
  NorthHarbour.override({ limit: 5 });
  NorthHarbour.extend({ tags: ["North"] });
  expect(NorthHarbour.attributes).toMatchObject({ limit: 5, tags: ["Boats", "North"], enabled: true });
  expect(checkRegistry()).toEqual([]);
  NorthHarbour.override({ limit: -1 });
  expect(checkRegistry().map(({ message }) => message)).toEqual([
    "Harbour.North.Census: a harbour cannot hold -1 boats",
  ]);
  expect(() => NorthHarbour.validate()).toThrow(RangeError);
});

test("its tests are run as its kind runs them", async () => {
  const results = await NorthHarbour.runTests();
  expect(results.map(({ test, passed }) => [test.name, passed])).toEqual([
    ["too many", true],
    ["few", true],
    ["wrong", false],
  ]);
});

test("it is written under the names of its kind", () => {
  expect(NorthHarbour.toObject()).toMatchObject({
    id: "Harbour.North.Census",
    default_severity: "MEDIUM",
    boat_limit: 3,
    tests: [{ name: "too many", expected_result: true }, { name: "few" }, { name: "wrong" }],
  });
});

test("a pack brings it along beside its rules", () => {
  const detections: DetectionClass[] = [NorthHarbour];
  const pack = definePack({ name: "rules-census", version: "1.0.0", rules: [Always], detections });
  expect(packOf(NorthHarbour)).toBe(pack);
  expect(getPantherDetections({ id: "harbour.north.census" })).toEqual([NorthHarbour]);
  expect(getPantherRules()).toEqual([Always]);
});
