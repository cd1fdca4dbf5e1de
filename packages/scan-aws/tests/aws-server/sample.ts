import { NormalizedSchema } from "@smithy/core/schema";

type SchemaRef = Parameters<typeof NormalizedSchema.of>[0];

/** Fields that ask for another page. */
const paging = /^(Next(Token|Marker)|nextToken|Marker|ContinuationToken|LastEvaluatedTableName|IsTruncated)$/;

/** The time that every answer has where it has one. */
export const SAMPLE_TIME = new Date("2026-03-04T05:06:07Z");

function valueOf(schema: NormalizedSchema, name: string, within: readonly string[]): unknown {
  if (schema.isStructSchema()) {
    const own = schema.getName(true) ?? name;
    // A structure that holds itself does so once at most.
    if (within.includes(own)) return undefined;
    const members = [...schema.structIterator()].filter(([member]) => !paging.test(member));
    const used = schema.isUnionSchema() ? members.slice(0, 1) : members;
    return Object.fromEntries(used.map(([member, inner]) => [member, valueOf(inner, member, [...within, own])]));
  }
  if (schema.isListSchema()) {
    const item = valueOf(schema.getValueSchema(), name, within);
    return item === undefined ? [] : [item];
  }
  if (schema.isMapSchema()) return { key: valueOf(schema.getValueSchema(), name, within) };
  if (schema.isTimestampSchema()) return SAMPLE_TIME;
  if (schema.isBooleanSchema()) return true;
  if (schema.isNumericSchema()) return 7;
  if (schema.isBlobSchema()) return new Uint8Array([1, 2, 3]);
  return `a ${name}`;
}

const made = new Map<unknown, Record<string, unknown>>();

/** An answer in which every field of a schema has a value. It is shared: whoever changes it makes a copy. */
export function sampleOf(schema: unknown): Record<string, unknown> {
  const known = made.get(schema) ?? valueOf(NormalizedSchema.of(schema as SchemaRef), "", []) ?? {};
  made.set(schema, known as Record<string, unknown>);
  return known as Record<string, unknown>;
}
