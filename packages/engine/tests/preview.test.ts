import { isJsonObject, type JsonObject, parseTime, Rule, Severity, type When } from "@pypanther/core/runtime";
import * as fc from "fast-check";
import { Classifier, indexRules, recordSource, scanRules } from "../src";
import { isoTime } from "../src/classify/iso-time";
import { normalise, timeOf } from "../src/classify/normalise";
import { isCountedSignal } from "../src/evaluate/counted-signal";
import { Advice, Preview } from "../src/route/preview";
import { recordText, when } from "./support/arbitraries";
import { ruleWith } from "./support/rules";
import { addPackedFormats } from "./support/log-formats";
import { addUnified, UNIFIED } from "./support/unified";

// Properties over thousands of cases, on a machine that may have other things to do.
jest.setTimeout(120_000);

addPackedFormats();
beforeAll(addUnified);

const logTypes: string[] = [
  UNIFIED,
  "AWS.CloudTrail",
  "Zeek.DNS",
  "GitHub.Webhook",
  "Suricata.DNS",
  "Notion.AuditLogs",
];

/** A rule that asks for nothing but its `when`. */
class OnlyWhen extends Rule {
  id = "";
  logTypes = [UNIFIED] as Rule["logTypes"];
  defaultSeverity: Severity = Severity.INFO;
  createAlert = false;
}

interface Shape {
  readonly when: When | undefined;
  readonly logTypes: readonly string[];
  readonly isSignal: boolean;
}

function ruleOf(shape: Shape, index: number): Rule {
  const members = { id: String(index), when: shape.when, logTypes: [...shape.logTypes] };
  return shape.isSignal ? Object.assign(new OnlyWhen(), members) : new (ruleWith(members))();
}

/** What the parsed record tells, which the preview must not contradict. */
function slowly(text: string, rules: readonly Rule[], given: string | undefined) {
  const log = JSON.parse(text) as JsonObject;
  const found = new Classifier().classify(log, given);
  if (!found) return { logType: undefined, time: undefined, matching: [], source: undefined };
  const { format } = found;
  const { logType } = format;
  const time = timeOf(log, format);
  const source = recordSource(normalise(log, logType, time), logType);
  return { logType, time, source, matching: scanRules(rules).indexOf(logType)?.rulesFor(source) ?? [] };
}

const sorted = (rules: readonly Rule[]): string[] => rules.map(({ id }) => id).sort();

test("what the bytes of a record tell is what the parsed record tells", () => {
  const shapes = fc.array(
    fc.record({
      when: fc.option(when, { nil: undefined, freq: 20 }),
      logTypes: fc.oneof(
        fc.constant<string[]>([UNIFIED]),
        fc.constant(logTypes),
        fc.subarray(logTypes, { minLength: 1 }),
      ),
      isSignal: fc.boolean(),
    }),
    { minLength: 1, maxLength: 8 },
  );
  const advised = { [Advice.Parse]: 0, [Advice.Show]: 0, [Advice.Skip]: 0 };
  fc.assert(
    fc.property(
      shapes,
      fc.array(recordText, { minLength: 30, maxLength: 30 }),
      fc.constantFrom(undefined, UNIFIED, "Zeek.DNS", "Unknown"),
      (all, texts, given) => {
        const rules = all.filter((shape) => !(shape.isSignal && shape.when === undefined)).map(ruleOf);
        const router = indexRules(rules);
        const preview = new Preview(router, new Set(rules.flatMap((rule) => rule.logTypes)), given, isCountedSignal);
        const look = (text: string): Advice => {
          const bytes = Buffer.from(text);
          if (preview.scanner.scan(bytes, 0, bytes.length) < 0) throw new Error(`not scanned: ${text}`);
          return preview.look(bytes, 0);
        };
        // The first record of a log type is left to the parser.
        texts.forEach(look);
        for (const text of texts) {
          const advice = look(text);
          advised[advice] += 1;
          if (advice === Advice.Parse) continue;
          const { logType, time, signals, candidates } = preview.seen;
          const slow = slowly(text, rules, given);
          const about = { text, advice };
          if (logType === undefined) {
            expect({ ...about, logType: slow.logType, signals }).toEqual({ ...about, logType: undefined, signals: [] });
            continue;
          }
          expect({ ...about, logType, time }).toEqual({ ...about, logType: slow.logType, time: slow.time });
          const index = router.indexOf(logType);
          const found =
            advice === Advice.Skip || !index || !slow.source
              ? []
              : candidates
                ? index.rulesAmong(candidates, slow.source)
                : index.rulesFor(slow.source);
          expect({ ...about, ids: sorted([...found, ...signals]) }).toEqual({ ...about, ids: sorted(slow.matching) });
          expect(signals.every(isCountedSignal)).toBe(true);
        }
      },
    ),
    { numRuns: 800 },
  );
  // All three kinds of advice have been put to the test.
  for (const count of Object.values(advised)) expect(count).toBeGreaterThan(1000);
});

test("the first record of a log type is left to the parser, later ones need not be", () => {
  const rule = new (ruleWith({ logTypes: ["Zeek.DNS"], when: { query: "example.com" } }))();
  const preview = new Preview(indexRules([rule]), ["Zeek.DNS"]);
  const looks = ["example.com", "example.com", "example.org"].map((query) => {
    const bytes = Buffer.from(JSON.stringify({ p_log_type: "Zeek.DNS", p_event_time: "2026-03-10T08:00:00Z", query }));
    preview.scanner.scan(bytes, 0, bytes.length);
    return preview.look(bytes, 0);
  });
  expect(looks).toEqual([Advice.Parse, Advice.Show, Advice.Skip]);
});

test("a record that is no object is left to the parser", () => {
  const preview = new Preview(indexRules([]), []);
  for (const text of ["[]", "7", '"x"', "null", '{"Records":[{}]}', '{"a":1,"Records":null}']) {
    const bytes = Buffer.from(`${text} `);
    preview.scanner.scan(bytes, 0, bytes.length);
    expect([text, preview.look(bytes, 0)]).toEqual([text, Advice.Parse]);
    expect(isJsonObject(JSON.parse(text)) || text !== "{}").toBe(true);
  }
});

test("a time is the same read from bytes and from the text", () => {
  const digits = (length: number, max: number) => fc.nat(max).map((value) => String(value).padStart(length, "0"));
  const time = fc
    .tuple(digits(4, 2100), digits(2, 13), digits(2, 32), digits(2, 25), digits(2, 60), digits(2, 60), digits(3, 999))
    .map(
      ([year, month, day, hour, minute, second, ms]) => `${year}-${month}-${day}T${hour}:${minute}:${second}.${ms}Z`,
    );
  let read = 0;
  fc.assert(
    fc.property(
      time,
      fc.boolean(),
      fc.nat(80),
      fc.constantFrom("x", "-", ".", "/", ":"),
      (long, isShort, at, other) => {
        const text = isShort ? `${long.slice(0, 19)}Z` : long;
        const spelt = at < text.length ? text.slice(0, at) + other + text.slice(at + 1) : text;
        const fast = isoTime(Buffer.from(spelt), 0, spelt.length);
        if (fast === undefined) return;
        read += 1;
        expect([spelt, fast]).toEqual([spelt, parseTime(spelt)]);
      },
    ),
    { numRuns: 20_000 },
  );
  expect(read).toBeGreaterThan(100);
});
