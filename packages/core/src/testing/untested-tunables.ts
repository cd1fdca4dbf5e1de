import { isDeepStrictEqual } from "node:util";
import {
  type Detection,
  type DetectionClass,
  type DetectionTestInit,
  instantiate,
  kindOf,
} from "@pypanther/core/runtime";

/** Fields that are no tunables, besides the attributes of the kind: what every detection has, and what says which events a rule is for. */
const described = new Set<string>(["when", "createAlert", "dedupPeriodMinutes"]);

/** The fields of a rule that an operator may tune, but for those that it has from a base class as they are. */
function tunables(ruleClass: DetectionClass, rule: Detection): [name: string, value: unknown][] {
  const parent = Object.getPrototypeOf(ruleClass) as DetectionClass;
  const { wireNames } = kindOf(ruleClass);
  const inherited = new Map(Object.entries(instantiate(parent)) as [string, unknown][]);
  return (Object.entries(rule) as [string, unknown][]).filter(
    ([name, value]) =>
      !described.has(name) &&
      !Object.hasOwn(wireNames, name) &&
      typeof value !== "function" &&
      !(inherited.has(name) && isDeepStrictEqual(inherited.get(name), value)),
  );
}

/** Values that a tunable could have instead, far from the one it has. */
function otherValues(value: unknown): unknown[] {
  if (Array.isArray(value)) return [[], ["no value of a log"], value.slice(0, 1), value.slice(1)];
  if (typeof value === "number") return [0, -1e12, 1e12];
  if (typeof value === "string") return ["", "no value of a log"];
  if (typeof value === "boolean") return [!value];
  return [{}];
}

/**
 * The names of the tunables that no test mocks, and of which none would notice that they changed.
 *
 * @param fresh Makes an instance of the detection, with the tunables that its tests run with.
 * @param runTest Runs a test on such an instance.
 */
export async function untestedTunables<D extends Detection, T extends DetectionTestInit>(
  ruleClass: DetectionClass<D>,
  tests: readonly T[],
  fresh: () => D,
  runTest: (detection: D, test: T) => Promise<{ passed: boolean }>,
): Promise<string[]> {
  const verdicts = async (changes: Record<string, unknown>): Promise<boolean[]> => {
    const passed: boolean[] = [];
    for (const test of tests) passed.push((await runTest(Object.assign(fresh(), changes), test)).passed);
    return passed;
  };
  const before = await verdicts({});
  const untested: string[] = [];
  for (const [name, value] of tunables(ruleClass, fresh())) {
    let noticed = tests.some(({ mocks }) => mocks?.some(({ objectName }) => objectName === name));
    for (const other of otherValues(value)) {
      noticed ||= !isDeepStrictEqual(await verdicts({ [name]: other }), before);
    }
    if (!noticed) untested.push(name);
  }
  return untested;
}
