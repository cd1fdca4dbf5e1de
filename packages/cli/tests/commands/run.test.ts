import { Readable } from "node:stream";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { CommandContext } from "../../src/kernel/context";
import { makeProject } from "../support/project";
import { runCli } from "../support/run-cli";

jest.setTimeout(60_000);

const main = `
import { contextOf, register, Rule, type PantherEvent } from "@pypanther/core";

class Gate extends Rule {
  logTypes = ["Custom.Gate"];
  defaultSeverity = "HIGH" as const;
  title(event: PantherEvent) { return "Gate " + event.string("gate") + " was opened"; }
}
class GateOpened extends Gate {
  id = "Tidewater.Gate.Opened";
  when = { action: "open" };
}
class GateLocked extends Gate {
  id = "Tidewater.Gate.Locked";
  enabled = false;
  when = { action: "lock" };
}
class GateCounted extends Gate {
  id = "Tidewater.Gate.Counted";
  enabled = false;
  async rule(event: PantherEvent) { return (await contextOf(event).state.increment("gates", 1)) >= 3; }
}
class GateBroken extends Gate {
  id = "Tidewater.Gate.Broken";
  enabled = false;
  rule(): boolean { throw new Error("no hinge"); }
}
register(GateOpened, GateLocked, GateCounted, GateBroken);
`;

const gate = (action: string, minute = 0, fields: Record<string, unknown> = {}): string => {
  const time = new Date(Date.UTC(2026, 2, 10, 8, minute)).toISOString();
  return JSON.stringify({ p_log_type: "Custom.Gate", p_row_id: `r${minute}`, time, action, gate: "north", ...fields });
};

let project: string;
beforeAll(() => {
  project = makeProject({
    "main.ts": main,
    "logs/a.json": [gate("open"), gate("open", 10), gate("lock", 20)].join("\n"),
    "broken.json": [gate("open"), "nonsense", gate("open", 1)].join("\n"),
    "late.json": [gate("open"), gate("open", 100), gate("open", 300), gate("open", 2, { gate: "south" })].join("\n"),
    "slip.json": gate("open", 0, { p_log_type: "Custom.Gaet" }),
    "other-type.json": gate("open", 0, { p_log_type: "Custom.Lighthouse" }),
    "unknown.json": '{"hello":"world"}',
    "empty/.keep": "",
  });
  writeFileSync(join(project, "logs", "b"), gzipSync(JSON.stringify({ Records: [JSON.parse(gate("open", 70))] })));
});

const run = (argv: string | readonly string[], context: Partial<CommandContext> = {}) =>
  runCli(typeof argv === "string" ? `run ${argv}` : ["run", ...argv], { cwd: project, ...context });
const alertsOf = (out: string): Record<string, unknown>[] =>
  out
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);

test("a log type that no log should name is told with the one that was meant", async () => {
  const { code, err } = await run("slip.json");
  expect(code).toBe(0);
  expect(err).toContain("Logs name log types that are unknown: Custom.Gaet (Custom.Gate?)\n");
  expect(err).not.toContain("No rule reads");
  expect((await run("other-type.json")).err).toContain("No rule reads Custom.Lighthouse\n");
});

describe("run", () => {
  test("lists the alerts on stdout and what it did on stderr", async () => {
    const { code, out, err } = await run("logs");
    expect(out.split("\n").map((line) => line.trimEnd())).toEqual([
      "SEVERITY  FIRST EVENT (UTC)    MATCHES  ALERT",
      "HIGH      2026-03-10 08:00:00        2  Gate north was opened",
      "                                        Tidewater.Gate.Opened",
      "HIGH      2026-03-10 09:10:00        1  Gate north was opened",
      "                                        Tidewater.Gate.Opened",
      "",
    ]);
    expect(err).toContain("4 events in 2 files, 1 rule (3 not enabled, left out)");
    expect(err).toContain("3 matches: 3 in 2 alerts");
    expect(err).toContain("See an alert in full: --output json");
    expect(code).toBe(0);
  });
  test("--profile shows which rules took the longest, on stderr", async () => {
    const { out, err } = await run("logs --profile --output json");
    expect(err).toMatch(/TOTAL MS +P99 MS +EVENTS +RULE\n +[\d.]+ +[\d.]+ +3 +Tidewater\.Gate\.Opened\n/);
    expect(alertsOf(out)).toHaveLength(2);
  });
  test("--lateness gives the same alerts as sorting everything, while events are late by less", async () => {
    const { out } = await run("late.json --lateness 1d --output json");
    expect(alertsOf(out)).toEqual(alertsOf((await run("late.json --output json")).out));
    expect(alertsOf(out)).toHaveLength(4);
  });
  test("--alerts writes what becomes of alerts to a file as well", async () => {
    await run("logs --alerts alerts.jsonl");
    const lines = alertsOf(readFileSync(join(project, "alerts.jsonl"), "utf8"));
    expect(lines.map(({ change, match_count }) => [change, match_count])).toEqual([
      ["opened", 1],
      ["updated", 2],
      ["opened", 1],
    ]);
  });
  test("writes alerts as JSON lines under the names of the wire", async () => {
    const { out, err } = await run("logs --output json");
    expect(err).not.toContain("--output json");
    expect(alertsOf(out)).toEqual([
      expect.objectContaining({
        type: "RULE",
        rule_id: "Tidewater.Gate.Opened",
        severity: "HIGH",
        match_count: 2,
        first_event_time: "2026-03-10T08:00:00.000Z",
        events: [
          { id: "r0", source: "logs/a.json", line: 1 },
          { id: "r10", source: "logs/a.json", line: 2 },
        ],
      }),
      expect.objectContaining({ match_count: 1 }),
    ]);
  });
  test.each([["- --output json"], ["--output json -"]])("reads standard input: run %s", async (argv) => {
    const { code, out } = await run(argv, { stdin: Readable.from([Buffer.from(gate("open"))]) });
    expect(alertsOf(out)).toMatchObject([{ events: [{ source: "-" }] }]);
    expect(code).toBe(0);
  });
  test("--all-rules runs rules that are not enabled, and a rule that fails makes the exit code 1", async () => {
    const { code, out, err } = await run("logs --all-rules --output json");
    expect(new Set(alertsOf(out).map(({ type, rule_id: id }) => `${String(type)} ${String(id)}`))).toEqual(
      new Set([
        "RULE Tidewater.Gate.Opened",
        "RULE Tidewater.Gate.Locked",
        "RULE Tidewater.Gate.Counted",
        "RULE_ERROR Tidewater.Gate.Broken",
      ]),
    );
    expect(err).toContain("4 rule errors: Tidewater.Gate.Broken 4");
    expect(code).toBe(1);
  });
  test("--rule runs one rule, enabled or not, whatever the case of its id", async () => {
    const { out } = await run("logs --rule tidewater.gate.LOCKED --output json");
    expect(alertsOf(out).map(({ rule_id: id }) => id)).toEqual(["Tidewater.Gate.Locked"]);
  });
  test("--log-type says what events are that do not say it themselves", async () => {
    const { err } = await run("unknown.json --log-type Custom.Gate");
    expect(err).not.toContain("unknown log type");
  });
});

describe("what cannot be read", () => {
  test("is reported with file and line, left out, and makes the exit code 1", async () => {
    const { code, err } = await run("broken.json");
    expect(err).toContain("broken.json:2: not valid JSON");
    expect(err).toContain("2 events in 1 file");
    expect(err).toContain("1 line or file could not be read");
    expect(code).toBe(1);
  });
  test("ends the run with --strict", async () => {
    const { code, out, err } = await run("broken.json --strict --output json");
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(/^Error: broken\.json:2: not valid JSON/);
  });
  test("is shown twenty times at most, and counted to the end", async () => {
    const { err } = await run("-", { stdin: Readable.from([Buffer.from("x\n".repeat(50))]) });
    expect(err.match(/not valid JSON/g)).toHaveLength(20);
    expect(err).toContain("50 lines or files could not be read");
  });
  test("events that nothing tells anything about are counted, with what to do", async () => {
    const { code, err } = await run("unknown.json");
    expect(err).toContain("1 event of unknown log type");
    expect(err).toContain("--log-type <type>");
    expect(code).toBe(1);
  });
});

describe("wrong usage is exit code 2 and says what is wrong", () => {
  test.each([
    ["nowhere.json", "Cannot read nowhere.json: there is no such file or directory."],
    ["empty", "There are no files in empty."],
    ["", "See: pypanther run --help"],
    ["logs --rule Tidewater.Gate.Opend", "Did you mean Tidewater.Gate.Opened?"],
    ["logs --log-type AWS.CloudTrial", "Did you mean AWS.CloudTrail?"],
    ["logs --output xml", "--output takes text, json"],
  ])("run %s", async (argv, message) => {
    const { code, out, err } = await run(argv);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(message);
  });
  test("a project in which no rule is registered", async () => {
    const { code, err } = await runCli("run x", { cwd: makeProject({ "main.ts": "export {};" }) });
    expect(code).toBe(2);
    expect(err).toContain("main.ts registers no rules");
  });
  test("a project in which no rule is enabled", async () => {
    const disabled = makeProject({ "main.ts": main.replace("(GateOpened, ", "(") });
    const { code, err } = await runCli("run x", { cwd: disabled });
    expect(code).toBe(2);
    expect(err).toContain("None of the 3 registered rules is enabled");
  });
  test.each([
    ["of which two have one id", 'GateLocked.override({ id: "tidewater.gate.opened" });', "already registered"],
    ["of which one is not valid", "GateLocked.override({ threshold: 0 });", "threshold: expected 1 or more, found 0"],
  ])("rules %s since they were registered run over nothing", async (_what, override, message) => {
    const cwd = makeProject({ "main.ts": `${main}${override}\n` });
    const { code, out, err } = await runCli("run x", { cwd });
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(/^Error: Nothing was run:\n/);
    expect(err).toContain(message);
  });
  test.each([
    ["logs --lateness soon", "--lateness takes a number and a unit"],
    ["- --follow", "standard input is read anyway"],
    ["- --workers 2", "standard input can only be read by one thread"],
    ["logs --workers 2 --follow", "--follow reads them with one thread"],
    ["logs --workers 0", "--workers takes a whole number of 1 or more"],
  ])("run %s is refused", async (argv, message) => {
    const { code, err } = await run(argv);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(message) as string });
  });
});

describe("text from a log", () => {
  // Colours and the cursor by C0 and C1 controls, reading direction, and what begins a new line.
  const hostile = "\u001b[2J\u009b31m\u202e\u2066\u061c\u0007\r\n::error::broken ##vso[task.complete]";
  const acting = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u202a-\u202e\u2066-\u2069]/;
  const commands = /^\s*::|##\[|##vso\[/m;
  const stdin = () => Readable.from([Buffer.from(gate("open", 0, { gate: hostile }))]);

  test("cannot act on the terminal or give commands to a build server", async () => {
    const { out, err } = await run("- --output text", { stdin: stdin() });
    expect(out).toContain("�[2J�31m");
    expect(out + err).not.toMatch(acting);
    expect(out + err).not.toMatch(commands);
  });
  test("is escaped in JSON, and is what it was once it is parsed", async () => {
    const { out } = await run("- --output json", { stdin: stdin() });
    expect(out).not.toMatch(acting);
    expect(out).not.toMatch(commands);
    expect(alertsOf(out)).toMatchObject([{ title: `Gate ${hostile} was opened` }]);
  });
  test("cannot begin a line by the way in which it is wrapped", async () => {
    const gateName = `${"north ".repeat(5)}::error::broken`;
    const { out } = await run("-", { stdin: Readable.from([Buffer.from(gate("open", 0, { gate: gateName }))]) });
    expect(out).toMatch(/^ +�:error::broken/m);
    expect(out).not.toMatch(commands);
  });
  test("is as harmless in what a rule that failed says, in log types and in names of files", async () => {
    const cwd = makeProject({
      "main.ts": main
        .replace('"no hinge"', 'event.string("gate")')
        .replace("rule(): boolean", "rule(event: PantherEvent): boolean"),
      "::error::\u001b[2J\u009b.json": `nonsense\n${gate("x", 0, { gate: hostile })}\n`,
      "other.json": gate("x", 0, { p_log_type: `Custom.${hostile}` }),
    });
    const argv = ["::error::\u001b[2J\u009b.json", "other.json"];
    const { out, err } = await run([...argv, "--all-rules"], { cwd });
    expect(err).toContain("�:error::�[2J�.json:1: not valid JSON");
    expect(out).toContain("(rule error)");
    expect(out + err).not.toMatch(acting);
    expect(out + err).not.toMatch(commands);
    const strict = await run([...argv, "--strict"], { cwd });
    expect(strict.err).toMatch(/^Error: �:error::�\[2J�\.json:1: /);
    const missing = await run(["none\u001b[2J"], { cwd });
    expect(missing.err).toContain("Cannot read none�[2J");
  });
});
test("titles are wrapped to the terminal's width at spaces, and a word that is longer stays whole", async () => {
  const word = "x".repeat(90);
  const long = gate("open", 0, { gate: `south of the very long northern service corridor ${word}` });
  const { out } = await run("-", { stdin: Readable.from([Buffer.from(long)]) });
  const lines = out.split("\n");
  expect(lines.filter((line) => line.length > 80)).toEqual([expect.stringContaining(word)]);
});
