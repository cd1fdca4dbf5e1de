import { nearMiss } from "@pypanther/core/runtime";
import type { FieldSchema, LogSchema, ValueSchema } from "./schema";
import { timeReader } from "./time-format";

const transformations = ["rename", "copy", "split", "concat"] as const;

function fieldProblems(field: FieldSchema, place: string): string[] {
  const used = transformations.filter((name) => field[name] !== undefined);
  return [
    ...(used.length > 1 ? [`${place}: ${used.join(" and ")} exclude each other`] : []),
    ...(field.validate?.allow && field.validate.deny ? [`${place}: validate has either allow or deny`] : []),
    ...(field.isEventTime && field.type !== "timestamp" ? [`${place}: the event's time must be a timestamp`] : []),
  ];
}

function timeProblems({ type, timeFormat, timeFormats }: ValueSchema, place: string): string[] {
  const formats = timeFormats ?? (timeFormat === undefined ? [] : [timeFormat]);
  if (type === "timestamp" && formats.length === 0) return [`${place}: a timestamp needs timeFormats`];
  return formats.flatMap((format) => {
    try {
      timeReader(format);
      return [];
    } catch (thrown) {
      return [`${place}: ${(thrown as Error).message}`];
    }
  });
}

/** What is wrong with a schema beyond its form: names that repeat, references that lead nowhere, times, transformations. */
export function definitionProblems({ fields, definitions = {} }: LogSchema): string[] {
  const problems: string[] = [];
  const known = Object.keys(definitions);
  const look = (value: ValueSchema, place: string): void => {
    problems.push(...timeProblems(value, place));
    const { target } = value;
    if (value.type === "ref" && target !== undefined && !Object.hasOwn(definitions, target)) {
      const near = nearMiss(target, known);
      problems.push(`${place}: there is no definition ${target}${near ? `; did you mean ${near}?` : ""}`);
    }
    if (value.element) look(value.element, `${place}.element`);
    lookAtFields(value.fields ?? [], `${place}.`);
  };
  const lookAtFields = (list: readonly FieldSchema[], prefix: string): void => {
    const names = new Set<string>();
    for (const field of list) {
      const place = `${prefix}${field.name}`;
      if (names.has(field.name)) problems.push(`${place}: there are two fields of this name`);
      names.add(field.name);
      problems.push(...fieldProblems(field, place));
      look(field, place);
    }
  };
  lookAtFields(fields, "");
  for (const [name, definition] of Object.entries(definitions)) look(definition, `definitions.${name}`);
  return problems;
}
