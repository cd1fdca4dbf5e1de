import { join } from "node:path";
import { writeFileSync } from "node:fs";
import { Readable } from "node:stream";
import { makeProject, packFiles } from "../support/project";
import { runCli } from "../support/run-cli";

jest.setTimeout(60_000);

const main = `
import { register, Rule, type PantherEvent } from "@pypanther/core";

class Gate extends Rule {
  logTypes = ["Custom.Gate"];
  defaultSeverity = "LOW" as const;
  title(event: PantherEvent) { return "Gate " + event.string("gate"); }
}
class GateOpened extends Gate {
  id = "Tidewater.Gate.Opened";
  when = { action: "open" };
  severity(event: PantherEvent) { return event.string("gate") === "vault" ? "HIGH" : "DEFAULT"; }
}
class GateForced extends Gate {
  id = "Tidewater.Gate.Forced";
  threshold = 3;
  when = { action: "force" };
}
class GateSeen extends Gate {
  id = "Tidewater.Gate.Seen";
  createAlert = false;
  when = { gate: ["north", "vault"] };
}
register(GateOpened, GateForced, GateSeen);
`;

const gate = (action: string, minute: number, name = "north"): string =>
  JSON.stringify({
    p_log_type: "Custom.Gate",
    time: new Date(Date.UTC(2026, 2, 10, 8, minute)).toISOString(),
    action,
    gate: name,
  });

let project: string;
beforeAll(() => {
  project = makeProject({
    "main.ts": main,
    "logs.json": [gate("open", 0), gate("open", 10, "vault"), gate("force", 20)].join("\n"),
    "unknown.json": '{"hello":"world"}\n{"hello":"again"}',
    "blank.json": "\n",
    "logs/a.json": gate("open", 0),
    "logs/b.json": gate("open", 10, "vault"),
  });
});

const run = (argv: string, context = {}) => runCli(`run ${argv}`, { cwd: project, ...context });

describe("--managed", () => {
  test("says what to install where there is no pack", async () => {
    const { code, err } = await run("logs.json --managed");
    expect(code).toBe(2);
    expect(err).toContain("No pack with rules is installed");
    expect(err).toContain("npm install @pypanther/rules-github");
  });
  test("runs every rule of every installed pack, enabled or not, without a main file", async () => {
    const cwd = makeProject(packFiles("pack-of-run-managed", "Managed"));
    const log = { p_log_type: "Custom.Gate", time: "2026-03-10T08:00:00Z", gate: "north", forced: true };
    writeFileSync(join(cwd, "logs.json"), JSON.stringify(log));
    const { code, out, err } = await runCli("run logs.json --managed", { cwd });
    expect(out).toContain("Managed.Gate.Opened");
    expect(out).toContain("Managed.Gate.Forced");
    expect(err).toContain("1 event in 1 file, 2 rules\n");
    expect(code).toBe(0);
  });
});

test("--min-severity leaves out alerts by the severity that they have, and says how many", async () => {
  const { out, err } = await run("logs.json --min-severity medium");
  expect(out).toContain("Gate vault");
  expect(out).not.toContain("Gate north");
  expect(err).toContain("1 alert less severe than --min-severity, not shown");
});

test.each([
  ["--since 2026-03-10T08:05:00Z", "2 events"],
  ["--until 2026-03-10T08:05", "1 event"],
  ["--since 2026-03-10T10:05+02:00 --until 2026-03-10T08:15:00Z", "1 event"],
  ["--since 1h", "0 events"],
])("run %s looks at %s and counts the others", async (flags, seen) => {
  const { code, err } = await run(`logs.json ${flags}`);
  const outside = 3 - Number(seen[0]);
  expect(err).toContain(`${outside} event${outside === 1 ? "" : "s"} outside of --since and --until`);
  expect(code).toBe(0);
});

test("--summary tells of each rule what its matches became, which adds up, and names the quiet ones as one", async () => {
  const { err } = await run("logs.json --summary");
  const rows = err.split("\n").map((line) => line.trim().split(/ +/));
  const row = (id: string) => rows.find((cells) => cells.at(-1) === id)?.slice(0, 6);
  // Matches, signals, in alerts, below a threshold, alerts, errors.
  expect(row("Tidewater.Gate.Opened")).toEqual(["2", "0", "2", "0", "2", "0"]);
  expect(row("Tidewater.Gate.Forced")).toEqual(["1", "0", "0", "1", "0", "0"]);
  expect(row("Tidewater.Gate.Seen")).toEqual(["3", "3", "0", "0", "0", "0"]);
  expect(err).toContain("6 matches: 2 in 2 alerts, 3 signals, 1 below a threshold");
  expect((await run("unknown.json --log-type Custom.Lamp --summary")).err).toContain("and 3 rules without a match");
});

describe("--fail-on-alert", () => {
  test.each([
    ["logs.json --fail-on-alert", 1],
    ["logs.json --fail-on-alert high", 1],
    ["logs.json --fail-on-alert CRITICAL", 0],
    ["logs.json --fail-on-alert --until 2026-03-10T08:00:00Z", 0],
    ["logs.json --fail-on-alert --min-severity CRITICAL", 0],
  ])("run %s exits with %i", async (argv, code) => {
    expect((await run(argv)).code).toBe(code);
  });
});

test("--live prints each alert as it opens, and again when it has gained events", async () => {
  const twice = [gate("open", 0), gate("open", 1)].join("\n");
  const { out } = await run("- --live --lateness 1m --output json", { stdin: Readable.from([Buffer.from(twice)]) });
  const lines = out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(lines.map(({ change, match_count: count }) => [change, count])).toEqual([
    ["opened", 1],
    ["updated", 2],
  ]);
});

describe("a run in which no rule saw an event exits with 1 and says what to do", () => {
  test.each([
    [
      "unknown.json",
      "No rule saw any event: the log type of all of them is unknown\nSay what the events are: --log-type",
    ],
    ["blank.json", "No event was read\nThe files are empty: are these the right paths?"],
  ])("run %s", async (argv, message) => {
    const { code, err } = await run(argv);
    expect(code).toBe(1);
    expect(err).toContain(message);
  });
  test("but not when only some events are of unknown log type", async () => {
    expect((await run("unknown.json logs.json")).code).toBe(0);
  });
});

test.each([
  ["logs.json --since tomorrow", "--since takes a date"],
  ["logs.json --since 2026-02-03 --until 2026-01-03", "--since is not before --until"],
  ["logs.json --min-severity urgent", "--min-severity takes INFO, LOW, MEDIUM, HIGH, CRITICAL"],
  ["--fail-on-alert logs.json logs.json", "Paths stand before it"],
  ["logs.json --metrics here", "--metrics takes a port"],
])("run %s is wrong usage, and what is allowed is said", async (argv, message) => {
  const { code, out, err } = await run(argv);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain(message);
});
