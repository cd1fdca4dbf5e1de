import {
  addManagedDataModels,
  dataModelFor,
  type DataModelClass,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  PantherEvent,
} from "@pypanther/core";
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
