import {
  addManagedDataModels,
  compileClause,
  dataModelFor,
  type DataModelClass,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  PantherEvent,
  type When,
  whenHolds,
  type WhenValue,
} from "@pypanther/core/runtime";
import { dataModels } from "../src";
import { cloudCases } from "./cases/cloud";
import { endpointCases } from "./cases/endpoint";
import { identityCases } from "./cases/identity";
import { networkCases } from "./cases/network";
import { workspaceCases } from "./cases/workspace";

addManagedDataModels(dataModels);

const cases = [...cloudCases, ...endpointCases, ...identityCases, ...networkCases, ...workspaceCases];
const models = dataModels.map((modelClass) => ({ modelClass, model: new modelClass(), id: new modelClass().id }));

function eventOf(modelClass: DataModelClass, log: JsonObject): PantherEvent {
  const [logType = ""] = new modelClass().logTypes;
  return new PantherEvent(log, dataModelFor(logType));
}

const namedCases = cases.map((udmCase) => ({ ...udmCase, id: new udmCase.model().id }));

test.each(namedCases)("$id: $when", ({ model, log, udm }) => {
  const event = eventOf(model, log);
  const found = Object.fromEntries(Object.keys(udm).map((name) => [name, event.udm(name)]));
  expect(found).toEqual(udm);
});

test.each(models)("every field of $id is found in some log", ({ modelClass, model }) => {
  const shown = cases
    .filter((udmCase) => udmCase.model === modelClass)
    .flatMap(({ udm }) => Object.keys(udm).filter((name) => udm[name] !== null));
  expect([...new Set(shown)].sort()).toEqual(model.mappings.map(({ name }) => name).sort());
});

test("no two models share an id or a log type", () => {
  const ids = models.map(({ id }) => id);
  const logTypes = models.flatMap(({ model }) => model.logTypes);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(logTypes).size).toBe(logTypes.length);
});

test("every mapping function has a name, which udmPath gives", () => {
  const methods = models.flatMap(({ model }) =>
    model.mappings.flatMap((mapping) => ("method" in mapping ? [mapping] : [])),
  );
  expect(methods.filter(({ method }) => method.name === "" || method.name === "method")).toEqual([]);
});

const hostileValues: JsonValue[] = [
  null,
  7,
  "constructor",
  [],
  [null, 7, "x", {}],
  {},
  JSON.parse('{"__proto__":{"x":1},"toString":null}') as JsonObject,
];

/** The log with each value in it, nested ones too, replaced by each hostile value. */
function* mutations(value: JsonValue): Generator<JsonValue> {
  yield* hostileValues;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      for (const mutated of mutations(item)) yield value.with(index, mutated);
    }
  } else if (isJsonObject(value)) {
    for (const [key, item] of Object.entries(value)) {
      for (const mutated of mutations(item)) yield { ...value, [key]: mutated };
    }
  }
}

test.each(models)("malformed logs never make $id throw", ({ modelClass, model }) => {
  const thrown: string[] = [];
  for (const { log } of cases.filter((udmCase) => udmCase.model === modelClass)) {
    for (const mutated of mutations(log)) {
      const event = eventOf(modelClass, isJsonObject(mutated) ? mutated : {});
      for (const { name } of model.mappings) {
        try {
          event.udm(name);
        } catch (error) {
          thrown.push(`${name} in ${JSON.stringify(mutated)}: ${String(error)}`);
        }
      }
    }
  }
  expect(thrown).toEqual([]);
});

interface Declared {
  readonly name: string;
  readonly modelClass: DataModelClass;
  readonly field: string;
  readonly method: (event: PantherEvent) => unknown;
  readonly when: When | ((values: readonly WhenValue[]) => When);
}

const declared = models.flatMap(({ modelClass, model, id }) =>
  model.mappings.flatMap((mapping): Declared[] =>
    "method" in mapping && mapping.when
      ? [
          {
            name: `${mapping.name} of ${id}`,
            modelClass,
            field: mapping.name,
            method: mapping.method,
            when: mapping.when,
          },
        ]
      : [],
  ),
);

test("every function that finds the event type says what it needs", () => {
  const found = models.filter(({ model }) => model.mappings.some(({ name }) => name === "event_type"));
  const said = declared.filter(({ field }) => field === "event_type");
  expect(said.map(({ modelClass }) => modelClass)).toEqual(found.map(({ modelClass }) => modelClass));
});

/** Whether what a function says it needs, to find one of some values, holds of a log. */
function needsHold({ when }: Declared, values: readonly WhenValue[], log: JsonObject): boolean {
  const clause = compileClause(typeof when === "function" ? when(values) : when);
  return whenHolds([clause], { log, unified: () => null });
}

/** The log with one value in it as a number, as a text or spelt otherwise, or with its fields in capitals. */
function* respelt(value: JsonValue): Generator<JsonValue> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) for (const other of respelt(item)) yield value.with(index, other);
  } else if (isJsonObject(value)) {
    yield Object.fromEntries(Object.entries(value).map(([key, item]) => [key.toUpperCase(), item]));
    for (const [key, item] of Object.entries(value)) {
      for (const other of respelt(item)) yield { ...value, [key]: other };
    }
  } else {
    yield Number(value);
    yield* [String(value), String(value).toUpperCase(), `${String(value)} and more`];
  }
}

test.each(declared)("what $name says it needs holds of every log in which it finds something", (mapping) => {
  const { modelClass, method } = mapping;
  const logs = cases
    .filter(({ model }) => model === modelClass)
    .flatMap(({ log }) => [log, ...mutations(log), ...respelt(log)])
    .filter(isJsonObject);
  const found = logs.flatMap((log) => {
    const value = (method(eventOf(modelClass, log)) ?? null) as WhenValue;
    return value === null ? [] : [{ log, value }];
  });
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter(({ log, value }) => !needsHold(mapping, [value], log))).toEqual([]);
  expect(found.filter(({ log, value }) => !needsHold(mapping, ["something else", value], log))).toEqual([]);
});

test("what a function says it needs to find a value that it never finds holds of no log", () => {
  const byValue = declared.filter(({ when }) => typeof when === "function");
  const met = byValue.filter((mapping) =>
    cases.some(({ model, log }) => model === mapping.modelClass && needsHold(mapping, ["something else"], log)),
  );
  expect(met.map(({ name }) => name)).toEqual([]);
});
