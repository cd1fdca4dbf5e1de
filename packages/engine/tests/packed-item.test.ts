import * as fc from "fast-check";
import type { WaitingItem } from "../src/examined";
import { itemPacking } from "../src/packed-item";

const name = fc.oneof(fc.constantFrom("", "a", "__proto__"), fc.string({ unit: "binary" }));
const id = fc.option(name);
const ordered = {
  time: fc.integer(),
  origin: name,
  ordinal: fc.nat(),
  ruleId: name,
  logType: name,
};
const match = fc.record({
  ...ordered,
  kind: fc.constant("match" as const),
  dedup: name,
  title: name,
  unique: id,
  event: fc.record({ id, source: name, line: fc.nat() }),
  summary: fc.array(fc.array(name, { maxLength: 2 }), { maxLength: 2 }),
});
const unasked = match.chain((rest) =>
  fc.record({ saying: fc.constant(null), record: id }).map((own) => ({ ...rest, ...own })),
);
const asked = match.map((rest) => {
  const texts = {
    severity: "LOW",
    title: rest.title,
    description: "",
    reference: "",
    runbook: "",
    destinations: null,
  } as const;
  return { ...rest, saying: { texts, alertContext: "{}" }, record: null };
});
const event = fc.record({
  ...ordered,
  kind: fc.constant("event" as const),
  source: name,
  line: fc.nat(),
  size: fc.nat(),
  log: fc.dictionary(name, fc.oneof(name, fc.nat())),
});

test("what is packed is unpacked as it was", () => {
  fc.assert(
    fc.property(fc.oneof(unasked, asked, event), (item: WaitingItem) => {
      expect(itemPacking.unpack(itemPacking.pack(item))).toEqual(item);
    }),
    { numRuns: 1000 },
  );
});
