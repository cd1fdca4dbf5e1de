import { type JsonValue, PantherEvent, type WalkOptions } from "@pypanther/core";
import {
  addParseDelay,
  deepGet,
  deepWalk,
  defangIoc,
  emailAddresses,
  getValFromList,
  iocMatch,
  isBase64,
  isIpInNetwork,
  keyValueListToDict,
  listify,
  pantherflowInvestigation,
  patternMatch,
  patternMatchList,
  severityGreaterThan,
  timeDelta,
} from "@pypanther/helpers/base";

describe("severityGreaterThan", () => {
  test.each([
    ["HIGH", "LOW", true],
    ["LOW", "LOW", false],
    ["DEFAULT", "INFO", false],
    ["INFO", "unheard-of", true],
    ["constructor", "INFO", false],
  ])("%s above %s: %s", (one, other, expected) => {
    expect(severityGreaterThan(one, other)).toBe(expected);
  });
});

describe("deepGet and deepWalk", () => {
  test("a falsy value is a value", () => {
    expect(deepGet({ a: { b: 0 } }, ["a", "b"], "x")).toBe(0);
  });
  test("null counts as absent", () => {
    expect(deepGet({ a: { b: null } }, ["a", "b"], "x")).toBe("x");
  });
  test("deepGet enters no lists", () => {
    expect(deepGet({ a: [{ b: 1 }] }, ["a", "b"])).toBeNull();
  });
  test("keys match in any case", () => {
    expect(deepGet({ Actor: { Name: "iris" } }, ["actor", "name"])).toBe("iris");
  });
  test("a default is not descended into", () => {
    expect(deepGet({}, ["a", "b"], { b: 1 })).toEqual({ b: 1 });
  });
  test.each<[string, JsonValue, string[], WalkOptions, JsonValue]>([
    ["gathers distinct values across lists", { a: [{ b: [1, 2] }, { b: [3, 1] }] }, ["a", "b"], {}, [1, 2, 3]],
    ["keeps the default apart from what is found", { a: [{ b: 1 }, { c: 2 }] }, ["a", "b"], { default: "" }, 1],
    ["takes the first of what is found", { a: [{ b: 1 }, { b: 2 }] }, ["a", "b"], { returnVal: "first" }, 1],
    ["takes the last, and starts at a list as well", [{ b: 1 }, { b: 2 }], ["b"], { returnVal: "last" }, 2],
    ["gives a single value bare", { a: [{ b: "x" }] }, ["a", "b"], {}, "x"],
    ["counts lists of nothing but empty lists as absent", { a: [[], [[]]] }, ["a"], { default: "d" }, "d"],
    ["finds objects in lists", { a: [{ b: { c: 1 } }] }, ["a", "b"], {}, { c: 1 }],
    ["gives a list at the path's end as a whole", { a: [1, 2] }, ["a"], { returnVal: "first" }, [1, 2]],
  ])("deepWalk %s", (_what, value, path, options, expected) => {
    expect(deepWalk(value, path, options)).toEqual(expected);
  });
  test("an inherited name is no key", () => {
    expect(deepGet({}, ["__proto__", "constructor"])).toBeNull();
  });
});

describe("getValFromList", () => {
  const people = [
    { actor: 1, choice: "yes" },
    { actor: 2, choice: "yes" },
    { actor: 1, choice: "yes" },
    { actor: 3, choice: "no" },
  ];
  test("distinct values of the items that match", () => {
    expect(getValFromList(people, "actor", "choice", "yes")).toEqual([1, 2]);
  });
  test("no match is an empty list", () => {
    expect(getValFromList(people, "actor", "choice", "maybe")).toEqual([]);
  });
  test("items without the compared field do not match a value", () => {
    expect(getValFromList([{ actor: 1 }], "actor", "choice", "yes")).toEqual([]);
  });
  test("an absent field equals null", () => {
    expect(getValFromList([{ a: 1 }], "b", "c", null)).toEqual([null]);
  });
  test("items that are no objects are passed over", () => {
    expect(getValFromList([null, "x", 3, people[0] ?? null], "actor", "choice", "yes")).toEqual([1]);
  });
});

describe("isIpInNetwork", () => {
  test.each([
    ["10.1.2.3", ["192.168.0.0/16", "10.0.0.0/8"], true],
    ["198.51.100.9", ["10.0.0.0/8"], false],
    ["2001:db8::1", ["10.0.0.0/8", "2001:db8::/32"], true],
    ["::ffff:10.0.0.9", ["10.0.0.0/8"], true],
    ["10.0.0.1", ["not a network", "10.0.0.0/8"], true],
    ["not an address", ["10.0.0.0/8"], false],
    ["10.1", ["10.0.0.0/8"], false],
    ["10.0.0.1", ["10.0.0.1/8"], true],
    ["10.0.0.1", [], false],
    ["not an address", [], false],
  ])("%s in %j: %s", (address, networks, expected) => {
    expect(isIpInNetwork(address, networks)).toBe(expected);
  });
});

describe("patternMatch", () => {
  test.each([
    ["arn:aws:s3:::ledger/2026/q1", "arn:*:ledger/*", true],
    ["Ledger", "ledger", false],
    ["a.txt", "?.tx[a-t]", true],
    ["ab", "[!a]b", false],
    ["cb", "[!a]b", true],
    ["roles/billing.Admin", "roles/*Admin", true],
    ["one\ntwo", "one*two", true],
    ["ledger", "led", false],
    ["a[b", "a[b", true],
    ["]", "[]]", true],
    ["a", "[!]]", true],
    ["-", "[a-]", true],
    ["^", "[^]", true],
    ["\\", "[\\]", true],
    ["team-a-1", "team-a-*", true],
    ["b", "[z-a]", false],
    ["b", "[!z-a]", true],
    ["a.b", "a.b", true],
    ["axb", "a.b", false],
    ["(a|b)", "(a|b)", true],
    ["ab12", "a**1?", true],
    ["aab", "*ab", true],
    ["axbxcx", "a*b*c*", true],
    ["", "*", true],
    ["", "", true],
    ["x", "", false],
    ["🦔", "?", true],
  ])("%j against %j: %s", (text, pattern, expected) => {
    expect(patternMatch(text, pattern)).toBe(expected);
  });
  test("many stars over a long text that does not match", () => {
    expect(patternMatch("a".repeat(20_000), `${"*a".repeat(20)}*b`)).toBe(false);
  });
  test.each([
    [["x*", "a?c"], true],
    [["b*"], false],
    [[], false],
  ])("any pattern of %j: %s", (patterns, expected) => {
    expect(patternMatchList("abc", patterns)).toBe(expected);
  });
});

test.each([
  ["https://bad.example/a.b", "hxxps://bad[.]example/a[.]b"],
  ["http://bad", "hxxp://bad"],
  ["192.0.2.1", "192[.]0[.]2[.]1"],
])("%s is no link as %s", (ioc, expected) => {
  expect(defangIoc(ioc)).toBe(expected);
});

test.each([
  ["keeps order and repeats", ["a", "b", "a"], ["a"], ["a", "a"]],
  ["takes null for no indicators", null, ["a"], []],
  ["finds nothing in nothing", [], [], []],
])("iocMatch %s", (_what, indicators, known, expected) => {
  expect(iocMatch(indicators, new Set(known))).toEqual(expected);
});

describe("emailAddresses", () => {
  test("finds every address in a text", () => {
    expect(emailAddresses("from <iris@meridian-pay.com>, to zoë.b+x@mail.example.org.")).toEqual([
      "iris@meridian-pay.com",
      "zoë.b+x@mail.example.org",
    ]);
  });
  test("a long text without one", () => {
    expect(emailAddresses("a".repeat(200_000))).toEqual([]);
  });
});

describe("isBase64", () => {
  const encode = (text: string, encoding: BufferEncoding = "utf8") => Buffer.from(text, encoding).toString("base64");
  const sentence = "curl the second stage and run it";

  test("decodes text, with or without padding", () => {
    expect(isBase64(encode(sentence))).toBe(sentence);
    expect(isBase64(encode(sentence).replaceAll("=", ""))).toBe(sentence);
  });
  test("decodes PowerShell's UTF-16", () => {
    expect(isBase64(encode("whoami /groups", "utf16le"))).toBe("whoami /groups");
  });
  test("short input is left alone unless a lower minimum is given", () => {
    expect(isBase64(encode("hello world"))).toBe("");
    expect(isBase64(encode("hello world"), 12)).toBe("hello world");
  });
  test.each([
    ["a hexadecimal id of 32 characters", "0f3c9a7b5e2d41868c1b9e7f60a2d4c8"],
    ["text that 32 letters and digits stand for", encode("one file to open, or two")],
    ["words that happen to be in the alphabet", "ReleaseCandidateIsReadyForReviewNow"],
    ["another alphabet", "aGVsbG8_d29ybGQ-aGVsbG8_d29ybGQ-"],
    ["an impossible length", `${"aGVs".repeat(8)}x`],
    ["padding in the wrong place", `${"aGVs".repeat(8)}=aGV`],
    ["characters outside ASCII", "é".repeat(30)],
  ])("%s is not base64", (_what, text) => {
    expect(isBase64(text)).toBe("");
  });
});

describe("keyValueListToDict", () => {
  test("the last of equal keys wins", () => {
    const items = [
      { k: "a", v: 1 },
      { k: "b", v: 2 },
      { k: "a", v: 3 },
    ];
    expect(keyValueListToDict(items, "k", "v")).toEqual({ a: 3, b: 2 });
  });
  test("no items make an empty object", () => {
    expect(keyValueListToDict([], "k", "v")).toEqual({});
  });
  test("items that lack the key or the value are left out", () => {
    expect(keyValueListToDict([{ k: "a" }, { v: 1 }, null, { k: {}, v: 1 }], "k", "v")).toEqual({});
  });
  test("a key named __proto__ is a key", () => {
    const made = keyValueListToDict([{ k: "__proto__", v: { polluted: true } }], "k", "v");
    expect(Object.keys(made)).toEqual(["__proto__"]);
    expect("polluted" in made).toBe(false);
  });
});

test("listify wraps all but lists", () => {
  expect([["a", "b"], "a", null, { a: 1 }, 5].map(listify)).toEqual([["a", "b"], ["a"], [null], [{ a: 1 }], [5]]);
});

describe("timeDelta", () => {
  test.each([
    ["2026-01-01 10:11:05.1", "2026-01-03 12:13:09.2", "2 day(s) 2 hour(s) 2 minute(s) 4 second(s)"],
    ["2026-01-01 10:00:00", "2026-01-01 11:00:00", "1 hour(s) "],
    ["2026-01-01 10:11:05", "2026-01-01 10:11:05", ""],
    ["2026-01-01 10:11:05", "2026-01-01 10:11:00", "23 hour(s) 59 minute(s) 55 second(s)"],
    ["yesterday", "2026-01-01 10:11:00", ""],
  ])("from %s to %s: %j", (start, end, expected) => {
    expect(timeDelta(start, end)).toBe(expected);
  });
});

describe("addParseDelay", () => {
  test("adds to a copy of the context", () => {
    const event = new PantherEvent({
      p_event_time: "2026-01-01 10:00:00.000",
      p_parse_time: "2026-01-01 10:01:05.000",
    });
    const context = { a: 1 };
    expect(addParseDelay(event, context)).toEqual({ a: 1, parseDelay: "1 minute(s) 5 second(s)" });
    expect(context).toEqual({ a: 1 });
  });
  test("an event without times has no delay", () => {
    expect(addParseDelay(new PantherEvent({}), {})).toEqual({ parseDelay: "" });
  });
});

describe("pantherflowInvestigation", () => {
  const lines = (log: ConstructorParameters<typeof PantherEvent>[0], interval?: string) =>
    pantherflowInvestigation(new PantherEvent(log), interval).split("\n");

  test("looks for each indicator around the event's time, account ids aside", () => {
    expect(
      lines({
        p_log_type: "AWS.CloudTrail",
        p_event_time: "2026-01-02 03:04:05",
        p_any_ip_addresses: ["192.0.2.4"],
        p_any_aws_account_ids: ["111122223333"],
        p_any_usernames: ["iris", "o'hara"],
      }),
    ).toEqual([
      "union panther_signals.public.correlation_signals",
      "    , panther_logs.public.aws_cloudtrail",
      "| where p_event_time between time.parse_timestamp('2026-01-02 03:04:05') - time.parse_timespan('30m') .. time.parse_timestamp('2026-01-02 03:04:05') + time.parse_timespan('30m')",
      "| where arrays.overlap(p_any_ip_addresses, ['192.0.2.4'])",
      `     or arrays.overlap(p_any_usernames, ['iris', "o'hara"])`,
      "| sort p_event_time",
    ]);
  });
  test.each<[string, ConstructorParameters<typeof PantherEvent>[0], string | undefined, string, string]>([
    ["the interval can be chosen", { p_log_type: "Okta.SystemLog" }, "2h", "okta_systemlog", "2h"],
    ["an event may be empty", {}, undefined, "", "30m"],
  ])("%s, and no indicators mean no condition", (_what, log, interval, table, span) => {
    expect(lines(log, interval)).toEqual([
      "union panther_signals.public.correlation_signals",
      `    , panther_logs.public.${table}`,
      `| where p_event_time between time.parse_timestamp('') - time.parse_timespan('${span}') .. time.parse_timestamp('') + time.parse_timespan('${span}')`,
      "| sort p_event_time",
    ]);
  });
  test("an indicator cannot end its quotes or its line", () => {
    const query = lines({ p_any_usernames: [`a'"b\\`, "c\nd", "\u0007"] });
    expect(query[3]).toBe(String.raw`| where arrays.overlap(p_any_usernames, ['a\'"b\\', 'c\nd', '\x07'])`);
  });
  test("what cannot be seen is spelt out, blanks aside", () => {
    const query = lines({ p_any_usernames: ["iris mae", "iris\u00a0mae", "i\u200bris", "\u{e0001}iris", "Žofie"] });
    expect(query[3]).toBe(
      String.raw`| where arrays.overlap(p_any_usernames, ['iris mae', 'iris\xa0mae', 'i\u200bris', '\U000e0001iris', 'Žofie'])`,
    );
  });
  test("indicators of other types are spelt, nested and misshapen ones left out", () => {
    const query = lines({ p_any_a: [null, true, 7, ["x"], {}], p_any_b: "text", p_log_type: 5 });
    expect(query.slice(3)).toEqual(["| where arrays.overlap(p_any_a, [None, True, 7])", "| sort p_event_time"]);
  });
});
