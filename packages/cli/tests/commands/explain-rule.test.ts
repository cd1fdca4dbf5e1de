import { makeProject, packFiles } from "../support/project";
import { runCli } from "../support/run-cli";

jest.setTimeout(60_000);

const main = `
import { register, Rule, type PantherEvent } from "@pypanther/core";

class GateOpened extends Rule {
  id = "Tidewater.Gate.Opened";
  logTypes = ["Custom.Gate"];
  defaultSeverity = "LOW" as const;
  when = { action: "open" };
  excludeFilters = [function isDrill(event: PantherEvent) { return event.boolean("drill"); }];
  rule(event: PantherEvent) { return event.string("gate") !== "south"; }
  title(event: PantherEvent) { return "Gate " + event.string("gate"); }
}
register(GateOpened);
`;

let project: string;
beforeAll(() => {
  const event = (fields: object) =>
    JSON.stringify({ p_log_type: "Custom.Gate", time: "2026-03-10T08:00:00Z", ...fields });
  project = makeProject({
    ...packFiles("pack-of-explain", "Explain"),
    "main.ts": main,
    "match.json": event({ action: "open", gate: "north" }),
    "when.json": event({ action: "lock", gate: "north" }),
    "filter.json": event({ action: "open", gate: "north", drill: true }),
    "rule.json": event({ action: "open", gate: "south" }),
    "hostile.json": event({ action: `\u001b[2J::error::${"x".repeat(100_000)}`, gate: "north" }),
    "many.json": Array.from({ length: 12 }, () => event({ action: "open" })).join("\n"),
    "none.json": "[]",
  });
});

const explain = (argv: string) => runCli(`explain ${argv}`, { cwd: project });
const verdict = (out: string): string => out.trim().split("\n").at(-1) ?? "";

test.each([
  ["match.json", "It matches."],
  ["when.json", 'No match: what GateOpened asks for in "when" does not hold.'],
  ["filter.json", "No match: the exclude filter isDrill holds."],
  ["rule.json", "No match: rule() returned false."],
])("explain over %s says: %s", async (file, expected) => {
  const { code, out } = await explain(`tidewater.gate.opened ${file}`);
  expect(verdict(out)).toBe(expected);
  expect(code).toBe(0);
});

test("every step on the way to a match is shown with the event's own values", async () => {
  const { out } = await explain("Tidewater.Gate.Opened match.json");
  expect(out).toContain("match.json:1: Custom.Gate, 2026-03-10 08:00:00 UTC\n");
  expect(out).toContain('yes when of GateOpened\n    yes action is "open"\n');
  expect(out).toContain("yes exclude filter isDrill returned false\n");
  expect(out).toContain('yes rule() returned true, having read\n    gate: "north"\n');
  expect(out).toMatch(/^ +title +"Gate north"$/m);
  expect(out).toMatch(/^ +severity +"LOW"$/m);
});

test("values from a log are cut and cannot act on the terminal or on a build server", async () => {
  const { out } = await explain("Tidewater.Gate.Opened hostile.json");
  expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThan(200);
});

test("--output json gives a line for each event, with the same facts", async () => {
  const { out } = await explain("Tidewater.Gate.Opened when.json --output json");
  expect(JSON.parse(out)).toMatchObject({
    rule_id: "Tidewater.Gate.Opened",
    matches: false,
    when: [{ class: "GateOpened", holds: false, alternatives: [[{ path: "action", found: "lock", holds: false }]] }],
    rule: null,
  });
});

test("a managed rule can be explained without being registered", async () => {
  const { code, out } = await explain("Explain.Gate.Opened match.json");
  expect(verdict(out)).toBe("It matches.");
  expect(code).toBe(0);
});

test("of many events the first ten are explained, and that is said", async () => {
  const { out } = await explain("Tidewater.Gate.Opened many.json");
  expect(out.match(/^It matches\.$/gm)).toHaveLength(10);
  expect(out).toContain("and 2 more events, which are not explained");
});

test.each([
  ["Tidewater.Gate.Opend match.json", 1, 'Did you mean "Tidewater.Gate.Opened"?'],
  ["Tidewater.Gate.Opened none.json", 1, "There is no event in none.json"],
  ["Tidewater.Gate.Opened nowhere.json", 2, "Cannot read nowhere.json"],
  ["Tidewater.Gate.Opened match.json --log-type Custm.Gate", 2, "there is no log type Custm.Gate"],
])("explain %s exits with %i and says why", async (argv, code, message) => {
  const result = await explain(argv);
  expect(result).toMatchObject({ code, out: "" });
  expect(result.err).toContain(message);
});
