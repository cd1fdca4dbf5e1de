import { EventReader, type JsonObject } from "@pypanther/core";
import {
  gsuiteActivityeventAlertContext,
  gsuiteActor,
  gsuiteDetailsLookup,
  gsuiteDomainOf,
  gsuiteParameterLookup,
  gsuiteParameterText,
} from "../src/gsuite";
import { expectHarmless, malformed } from "./hostile-logs";

const parameterList: JsonObject[] = [
  { name: "doc_id", value: "d-1" },
  { name: "count", intValue: 5 },
  { name: "scopes", multiValue: ["drive"] },
  { name: "bare" },
];

test.each([
  ["a map", { visibility: "private" }, "visibility", "private"],
  ["a map without it", { visibility: "private" }, "owner", null],
  ["a list, as text", parameterList, "doc_id", "d-1"],
  ["a list, as number", parameterList, "count", 5],
  ["a list, as list", parameterList, "scopes", ["drive"]],
  ["a list that names it without value", parameterList, "bare", null],
  ["a list without it", parameterList, "owner", null],
  ["a list that an event holds", new EventReader({ parameters: parameterList }).get("parameters"), "count", 5],
  ["nothing", null, "owner", null],
])("a parameter is found in %s", (_, parameters, key, expected) => {
  expect(gsuiteParameterLookup(parameters, key)).toEqual(expected);
});

const edited = { type: "access", name: "edit", parameters: { visibility: "private" } };
const report = { events: [{ type: "access", name: "view" }, edited] };

test.each([
  ["the event itself when it is flat", "access", edited, edited],
  ["the first fitting entry of a report", "access", report, edited],
  ["nothing for another type", "login", edited, {}],
  ["nothing for another type in a report", "login", report, {}],
])("gsuiteDetailsLookup gives %s", (_, type, log, expected) => {
  expect(gsuiteDetailsLookup(type, ["edit", "move"], new EventReader(log))).toEqual(expected);
});

test("the context tells who did what in which application", () => {
  const log = { ...edited, actor: { email: "noor@harbor.example" }, id: { applicationName: "drive" } };
  expect(gsuiteActivityeventAlertContext(new EventReader(log))).toEqual({
    actor: "noor@harbor.example",
    applicationName: "drive",
    name: "edit",
    type: "access",
    parameters: { visibility: "private" },
  });
});

test("the context of an empty event is empty", () => {
  expect(gsuiteActivityeventAlertContext(new EventReader({}))).toEqual({
    actor: "",
    applicationName: "",
    name: "",
    type: "",
    parameters: {},
  });
});

test("malformed logs are harmless", () => {
  expectHarmless(report, gsuiteActivityeventAlertContext, (event) => gsuiteDetailsLookup("access", ["edit"], event));
  for (const log of malformed({ parameters: parameterList })) {
    expect(() => gsuiteParameterLookup(log.get("parameters"), "doc_id")).not.toThrow();
  }
});

test("actor and parameters as text, with what stands for them when they are absent", () => {
  const event = new EventReader({ actor: { email: "noor@harbor.example" }, parameters: { COUNT: 3 } });
  expect(gsuiteActor(event)).toBe("noor@harbor.example");
  expect(gsuiteParameterText(event, "COUNT", "none")).toBe("3");
  expect(gsuiteActor(new EventReader({}))).toBe("<UNKNOWN_USER>");
  expect(gsuiteParameterText(new EventReader({}), "COUNT", "none")).toBe("none");
});

test.each([
  ["noor@harbor.example", "harbor.example"],
  ["noor@harbor.example@other.example", "harbor.example"],
  ["noor", ""],
])("the domain of %s", (address, expected) => {
  expect(gsuiteDomainOf(address)).toBe(expected);
});
