import {
  anyItem,
  contains,
  endsWith,
  exists,
  ignoringCase,
  not,
  oneOf,
  startsWith,
  type When,
  type WhenTest,
} from "@pypanther/core/runtime";
import * as fc from "fast-check";
import { unifiedNames } from "./unified";

const scalar = fc.constantFrom("open", "Open", "k", "\u212a", "é", "__proto__", "", 0, 1, -0, true, false, null);
const part = fc.constantFrom("o", "OPEN", "en", "k", "é", "p");

const itemPath = fc.constantFrom("b", "B", "a.b");

/** Any test of a field: values, lists of them and all operators. */
const { whenTest } = fc.letrec<{ whenTest: WhenTest }>((tie) => ({
  whenTest: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    scalar,
    fc.array(scalar, { minLength: 1, maxLength: 3 }),
    fc.array(scalar, { minLength: 1, maxLength: 2 }).map((values) => oneOf(values)),
    part.map((text) => startsWith(text)),
    part.map((text) => endsWith(text, "zz")),
    part.map((text) => contains(text)),
    fc.constant(exists()),
    tie("whenTest").map((test) => not(test)),
    tie("whenTest").map((test) => ignoringCase(test)),
    tie("whenTest").map((test) => anyItem(test)),
    fc.tuple(itemPath, tie("whenTest")).map(([path, test]) => anyItem({ [path]: test })),
  ),
}));

const path = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom("action", "ACTION", "a.b", "A.B", "a", "b", "k", "K", "list", "a.list", "\u212a"),
  },
  fc.constantFrom("eventName", "id.orig_h", "sender.login", "Records", "__proto__", "constructor", "a.__proto__"),
  fc.constantFrom("p_log_type", "P_event_time", "p_any_names", "p_row_id", "eventTime"),
  fc.constantFrom(...unifiedNames).map((name) => `udm:${name}`),
);

const conditions = fc.dictionary(path, whenTest, { minKeys: 1, maxKeys: 3, noNullPrototype: true });

/** Any `when`: a map, or several of which one must hold. */
export const when: fc.Arbitrary<When> = fc.oneof(conditions, fc.array(conditions, { minLength: 1, maxLength: 3 }));

/** JSON texts of values; the same value is spelt in several ways. */
const scalarText = fc.constantFrom(
  '"open"',
  '"o\\u0070en"',
  '"Open"',
  '"k"',
  '"\u212a"',
  '"\\u212a"',
  '"é"',
  '""',
  "null",
  "0",
  "-0",
  "1",
  "1.0",
  "10e-1",
  "true",
  "false",
  '"2026-03-10T08:00:00Z"',
  "1773129600",
);

const keyText = fc.constantFrom(
  ...["action", "Action", "ACTION", "a", "A", "b", "B", "k", "K", "\u212a", "a.b", "A.b", "list"],
  ...["__proto__", "constructor", "id.orig_h", "eventName", "p_row_id", "p_any_names", "\\u0061ction", "acti\\u006fn"],
);

const { valueText } = fc.letrec<{ valueText: string; objectText: string }>((tie) => ({
  valueText: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    scalarText,
    tie("objectText"),
    fc.array(tie("valueText"), { maxLength: 3 }).map((items) => `[${items.join(", ")}]`),
  ),
  objectText: fc
    .array(fc.tuple(keyText, tie("valueText")), { maxLength: 3 })
    .map((fields) => `{${fields.map(([key, value]) => `"${key}":${value}`).join(",")}}`),
}));

const timeText = fc.constantFrom(
  '"2026-03-10T08:00:00Z"',
  '"2026-03-10T08:00:00.250Z"',
  '"2026-02-30T08:00:00Z"',
  '"2026-03-10T24:00:00Z"',
  '"2026-03-10T08:00:00+02:00"',
  '"2026-03-10T08:00:00\\u005a"',
  '"soon"',
  "1773129600.5",
  "-1",
  "null",
  "{}",
);
const logTypeText = fc.constantFrom(
  '"Custom.Unified"',
  '"AWS.CloudTrail"',
  '"Zeek.DNS"',
  '"Custom\\u002eUnified"',
  '"Unknown"',
  '"__proto__"',
  '""',
  "null",
  "7",
);

/** Beginnings of records whose log type is told from their content, more or less. */
const template = fc.constantFrom(
  "",
  '"eventVersion":"1","eventSource":"s","eventName":"open","eventTime":"2026-03-10T08:00:00Z","eventID":"1"',
  '"eventVersion":"1","eventSource":"s","eventName":"open","eventTime":"2026-03-10T08:00:00Z","eventID":null',
  '"uid":"1","id.orig_h":"192.0.2.1","query":"k","trans_id":1,"ts":1773129600.5',
  '"action":"open","sender":{"login":"k"},"repository":{"full_name":"r","updated_at":"2026-03-10T08:00:00Z"}',
  '"sender.login":"k","repository":{"full_name":"r"}',
  '"event":{"actor":1,"type":"open","timestamp":"2026-03-10T08:00:00Z","id":"e"}',
  '"flow_id":1,"src_ip":"192.0.2.1","dns":{},"event_type":"dns","timestamp":"2026-03-10T08:00:00Z"',
  '"flow_id":1,"src_ip":"192.0.2.1","dns":{},"event_type":"d\\u006es","timestamp":"2026-03-10T08:00:00Z"',
);

const special = fc.oneof(
  fc.tuple(fc.constantFrom("p_log_type", "P_LOG_TYPE", "p_log\\u005ftype"), logTypeText),
  fc.tuple(fc.constantFrom("p_event_time", "P_Event_Time", "time", "eventTime", "ts", "event.timestamp"), timeText),
  fc.tuple(fc.constantFrom("Records", "records"), valueText),
  fc.tuple(fc.constantFrom("eventID", "eventid", "uid", "event_type"), valueText),
);

const field = fc.oneof({ weight: 3, arbitrary: fc.tuple(keyText, valueText) }, special);

/** JSON texts of records that are hard to read: repeated keys, other case, escapes, letters that fold to others. */
export const recordText: fc.Arbitrary<string> = fc
  .tuple(fc.option(logTypeText), template, fc.array(field, { maxLength: 6 }), fc.boolean())
  .map(([logType, start, fields, isStartLast]) => {
    const texts = fields.map(([key, value]) => `"${key}": ${value}`);
    if (logType !== null) texts.unshift(`"p_log_type":${logType}`);
    if (start !== "") texts.splice(isStartLast ? texts.length : 0, 0, start);
    return `{${texts.join(",")}}`;
  });
