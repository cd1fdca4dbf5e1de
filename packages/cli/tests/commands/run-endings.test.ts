import fs, { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import type { CommandContext } from "../../src/kernel/context";
import { makeProject } from "../support/project";
import { type CliRun, runCli } from "../support/run-cli";

jest.setTimeout(60_000);

const main = `
import { register, Rule, type PantherEvent } from "@pypanther/core";

class Gate extends Rule {
  logTypes = ["Custom.Gate"];
  defaultSeverity = "HIGH" as const;
  title(event: PantherEvent) {
    process.emit("tidewater-match" as never);
    return "Gate " + event.string("gate");
  }
}
class GateOpened extends Gate {
  id = "Tidewater.Gate.Opened";
  when = { action: "open" };
}
class GateForced extends Gate {
  id = "Tidewater.Gate.Forced";
  threshold = 3;
  when = { action: "force" };
}
class GateSeen extends Gate {
  id = "Tidewater.Gate.Seen";
  createAlert = false;
  when = { gate: "north" };
}
register(GateOpened, GateForced, GateSeen);
`;

const gate = (action: string, minute = 0, name = "north"): string => {
  const time = new Date(Date.UTC(2026, 2, 10, 8, minute)).toISOString();
  return `${JSON.stringify({ p_log_type: "Custom.Gate", time, action, gate: name })}\n`;
};

interface AlertLine {
  readonly change?: string;
  readonly rule_id: string;
  readonly match_count: number;
}
const linesOf = (text: string): AlertLine[] =>
  text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as AlertLine);

let project: string;
beforeEach(() => {
  project = makeProject({ "main.ts": main });
});
const run = (argv: string, context: Partial<CommandContext> = {}): Promise<CliRun> =>
  runCli(`run ${argv}`, { cwd: project, ...context });
const write = (name: string, text: string): void => writeFileSync(join(project, name), text);

/** Waits until something is so, but not for ever. */
async function until(isSo: () => boolean): Promise<void> {
  const givenUp = performance.now() + 20_000;
  while (!isSo() && performance.now() < givenUp) await new Promise((resolve) => setTimeout(resolve, 50));
}

describe("the summary says where the matches went", () => {
  test("those in alerts, signals, and those below a threshold add up", async () => {
    write("a.json", gate("open") + gate("open", 1) + gate("force", 2) + gate("force", 3));
    expect((await run("a.json")).err).toContain("\n8 matches: 2 in 1 alert, 4 signals, 2 below a threshold\n");
  });

  test("what is not there is not named", async () => {
    write("a.json", gate("open"));
    expect((await run("a.json --rule Tidewater.Gate.Opened")).err).toContain("\n1 match: 1 in 1 alert\n");
    expect((await run("a.json --rule Tidewater.Gate.Forced")).err).toContain("\n0 matches: no alerts\n");
  });

  test("with a store, matches of an earlier run are not counted again", async () => {
    write("a.json", gate("force") + gate("force", 1));
    const rule = "--rule Tidewater.Gate.Forced --store state";
    expect((await run(`a.json ${rule}`)).err).toContain("\n2 matches: 2 below a threshold\n");
    write("b.json", gate("force", 2));
    const second = await run(`a.json b.json ${rule} --output json`);
    expect(second.err).toContain("\n1 match: 1 in 1 alert\n");
    expect(linesOf(second.out)).toMatchObject([{ match_count: 3 }]);
    write("c.json", gate("force", 3));
    expect((await run(`a.json b.json c.json ${rule}`)).err).toContain("\n1 match: 1 in alerts of an earlier run\n");
  });

  test("events that came too late are counted", async () => {
    write("a.json", gate("open", 59));
    write("b.json", gate("open", 1));
    expect((await run("a.json b.json")).err).not.toContain("--lateness");
    write("many.json", Array.from({ length: 20_000 }, (_, index) => gate("open", index)).join(""));
    const { err } = await run("many.json b.json --lateness 1m --rule Tidewater.Gate.Opened");
    expect(err).toContain("\n1 event came later than events are waited for; see --lateness\n");
  });
});

describe("a run that is told to end", () => {
  test("ends while it waits for standard input, and gives what it has found", async () => {
    const stop = new AbortController();
    const chunks = [Buffer.from(gate("open"))];
    const stdin = new Readable({
      read() {
        const chunk = chunks.shift();
        if (chunk) this.push(chunk);
        else setTimeout(() => stop.abort(), 200);
      },
    });
    const { code, out, err } = await run("- --output json", { stdin, signal: stop.signal });
    expect(linesOf(out)).toMatchObject([{ rule_id: "Tidewater.Gate.Opened" }]);
    expect(err).toContain("Stopped before the end: the results are partial\n1 event in 1 file");
    expect(code).toBe(0);
  });

  test("ends within a file, and with a store the next run reads the rest", async () => {
    const events = 40_000;
    write("a.json", gate("open").repeat(events));
    const stop = new AbortController();
    process.once("tidewater-match" as never, () => stop.abort());
    const argv = "a.json --rule Tidewater.Gate.Opened --store state --output json --alerts alerts.jsonl";
    const first = await run(argv, { signal: stop.signal });
    expect(first.err).toContain("Stopped");
    const second = await run(argv);
    expect(linesOf(second.out).at(-1)?.match_count).toBe(events);
    expect(linesOf(readFileSync(join(project, "alerts.jsonl"), "utf8")).map(({ change }) => change)).toEqual([
      "opened",
      "updated",
      "updated",
    ]);
  });
});

describe("--follow", () => {
  test.each(["text", "json"])("prints alerts as they open and when they have gained events: %s", async (form) => {
    write("gates.json", gate("open"));
    const stop = new AbortController();
    const argv = `gates.json --follow --rule Tidewater.Gate.Opened --lateness 0s --alerts alerts.jsonl --output ${form}`;
    const running = run(argv, { signal: stop.signal });
    const alerts = (): string => readFileSync(join(project, "alerts.jsonl"), "utf8");
    await until(() => {
      try {
        return alerts().includes("opened");
      } catch {
        return false;
      }
    });
    appendFileSync(join(project, "gates.json"), gate("open", 1) + gate("open", 90, "south"));
    await until(() => alerts().includes("south"));
    stop.abort();
    const { code, out, err } = await running;
    const changes = [
      ["opened", 1],
      ["updated", 2],
      ["opened", 1],
    ];
    expect(linesOf(alerts()).map(({ change, match_count: count }) => [change, count])).toEqual(changes);
    if (form === "json") expect(out).toBe(alerts());
    else {
      expect(out.split("\n").map((line) => line.replace(/ +/g, " ").trim())).toEqual([
        "SEVERITY FIRST EVENT (UTC) MATCHES ALERT",
        "HIGH 2026-03-10 08:00:00 1 Gate north",
        "Tidewater.Gate.Opened",
        "HIGH 2026-03-10 08:00:00 2 Gate north",
        "Tidewater.Gate.Opened (updated)",
        "HIGH 2026-03-10 09:30:00 1 Gate south",
        "Tidewater.Gate.Opened",
        "",
      ]);
    }
    expect(err).toContain("Following gates.json. Press Ctrl-C to stop.\n");
    expect(err).toContain("3 events in 1 file");
    expect(code).toBe(0);
  });

  test("waits for files in a directory that is empty", async () => {
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 1500);
    const directory = makeProject({ "main.ts": main, "logs/.keep": "" });
    const { code, err } = await run("logs --follow", { cwd: directory, signal: stop.signal });
    expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining("0 events in 0 files") as string });
  });
});

describe("--store and --alerts", () => {
  test("a store that is damaged is told in a sentence, with exit code 2, and left as it was", async () => {
    const damaged = makeProject({ "main.ts": main, "a.json": gate("open"), "state/data.mdb": "x".repeat(9000) });
    const { code, out, err } = await run("a.json --store state", { cwd: damaged });
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/^Error: The store .*state is damaged: .*\n$/);
    expect(readFileSync(join(damaged, "state/data.mdb"), "utf8")).toBe("x".repeat(9000));
  });

  test("without a store the file of alerts is begun anew, even when there are none", async () => {
    write("a.json", gate("lock"));
    write("alerts.jsonl", "old\n");
    await run("a.json --alerts alerts.jsonl");
    expect(readFileSync(join(project, "alerts.jsonl"), "utf8")).toBe("");
  });

  test("a file of alerts that cannot be written is wrong usage", async () => {
    write("a.json", gate("open"));
    const { code, out, err } = await run("a.json --alerts nowhere/alerts.jsonl");
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/^Error: Alerts could not be written to .*nowhere/);
  });

  test("a disk that is full for the file of alerts is told in a sentence, with exit code 2", async () => {
    write("a.json", gate("open"));
    jest.spyOn(fs, "writeSync").mockImplementation(() => {
      throw new Error("ENOSPC: no space left on device, write");
    });
    const { code, err } = await run("a.json --rule Tidewater.Gate.Opened --alerts alerts.jsonl");
    jest.restoreAllMocks();
    expect({ code, err }).toEqual({
      code: 2,
      err: expect.stringMatching(
        /Error: Alerts could not be written to .*alerts\.jsonl: .*The disk is full: make room/,
      ) as string,
    });
  });

  test.each([
    ["a.json --state old.json", "Rules keep what they remember in a store: --store DIR"],
    ["- --store state", "--store goes on where a run ended, which standard input cannot"],
  ])("run %s is refused", async (argv, message) => {
    const { code, err } = await run(argv);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(message) as string });
  });
});
