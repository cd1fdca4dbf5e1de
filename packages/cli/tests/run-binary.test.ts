import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { appendFileSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { makeProject } from "./support/project";

const binary = resolve(__dirname, "../dist/bin.js");

const main = `
import { contextOf, register, Rule, type PantherEvent } from "@pypanther/core";

console.log("main was here");

class GateOpened extends Rule {
  id = "Tidewater.Gate.Opened";
  logTypes = ["Custom.Gate"];
  defaultSeverity = "HIGH" as const;
  threshold = 2;
  when = { action: "open" };
  title(event: PantherEvent) { return "Gate " + event.string("gate") + " was opened"; }
}
class GateCounted extends Rule {
  id = "Tidewater.Gate.Counted";
  logTypes = ["Custom.Gate"];
  defaultSeverity = "LOW" as const;
  dedupPeriodMinutes = 0;
  when = { action: "lock" };
  async rule(event: PantherEvent) { return (await contextOf(event).state.increment("locks", 1)) % 7 === 0; }
  title(event: PantherEvent) { return "Locked at " + event.string("time"); }
}
register(GateOpened, GateCounted);
`;

const gate = (minute: number, action: string): string =>
  JSON.stringify({
    p_log_type: "Custom.Gate",
    time: new Date(Date.UTC(2026, 2, 10, 8, minute)).toISOString(),
    action,
    gate: `gate ${minute % 3}`,
  });

let project: string;
beforeEach(() => {
  project = makeProject({ "main.ts": main });
  symlinkSync(resolve(__dirname, "../../store-lmdb"), join(project, "node_modules/@pypanther/store-lmdb"), "dir");
});

function start(argv: string): ChildProcess {
  return spawn(process.execPath, [binary, ...argv.split(" ")], {
    cwd: project,
    env: { PATH: process.env["PATH"], HOME: project },
  });
}

function pypanther(argv: string): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [binary, ...argv.split(" ")], {
    cwd: project,
    env: { PATH: process.env["PATH"], HOME: project },
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

/** Waits until a process has written a text. */
function written(child: ChildProcess, stream: "stdout" | "stderr", text: string): Promise<string> {
  return new Promise((done, fail) => {
    let all = "";
    child[stream]?.on("data", (chunk) => {
      all += String(chunk);
      if (all.includes(text)) done(all);
    });
    child.on("close", () => fail(new Error(`ended before it wrote ${text}: ${all}`)));
  });
}

jest.setTimeout(60_000);

test("one, two and four workers give the same alerts", () => {
  for (let file = 0; file < 6; file += 1) {
    const lines = Array.from({ length: 300 }, (_, index) => gate(index * 6 + file, index % 4 ? "open" : "lock"));
    writeFileSync(join(project, `${file}.json`), file % 2 ? lines.join("\n") : lines.reverse().join("\n"));
  }
  const files = [0, 1, 2, 3, 4, 5].map((file) => `${file}.json`).join(" ");
  const [one, two, four] = [1, 2, 4].map((count) => pypanther(`run ${files} --output json --workers ${count}`));
  expect(one?.stdout.split("\n").length).toBeGreaterThan(50);
  expect(two?.stdout).toBe(one?.stdout);
  expect(four?.stdout).toBe(one?.stdout);
  expect(two?.stderr).toContain("1,800 events in 6 files, 2 rules");
});

test("with a store, what rules remember and open windows go on in the next run", () => {
  const file = join(project, "a.json");
  writeFileSync(file, [gate(0, "open"), ...[1, 2, 3, 4].map((minute) => gate(minute, "lock"))].join("\n"));
  expect(pypanther("run a.json --store state --output json").stdout).toBe("");
  writeFileSync(join(project, "b.json"), [gate(6, "open"), ...[7, 8, 9].map((m) => gate(m, "lock"))].join("\n"));
  const { stdout, stderr } = pypanther("run a.json b.json --store state --output json");
  const titles = stdout
    .trim()
    .split("\n")
    .map((line) => (JSON.parse(line) as { title: string }).title);
  expect(titles).toEqual(["Gate gate 0 was opened", "Locked at 2026-03-10T08:09:00.000Z"]);
  expect(stderr).toContain("4 events in 2 files");
});

test("Ctrl-C while following prints what was found and says that it is partial; the next run goes on", async () => {
  const log = join(project, "gates.json");
  writeFileSync(log, `${gate(0, "open")}\n`);
  const child = start("run gates.json --follow --lateness 0s --store state");
  const ended = new Promise((done) => child.on("close", done));
  const opened = written(child, "stdout", "Gate gate 0 was opened");
  await new Promise((done) => setTimeout(done, 1500));
  appendFileSync(log, `${gate(3, "open")}\n${gate(6, "open").slice(0, 40)}`);
  expect(await opened).toContain("HIGH");
  const summary = written(child, "stderr", "Stopped before the end");
  child.kill("SIGINT");
  expect(await summary).toContain("2 events in 1 file");
  expect(await ended).toBe(0);

  appendFileSync(log, `${gate(6, "open").slice(40)}\n`);
  const again = start("run gates.json --follow --lateness 0s --store state --alerts alerts.jsonl");
  const over = new Promise((done) => again.on("close", done));
  await new Promise((done) => setTimeout(done, 3000));
  again.kill("SIGTERM");
  expect(await over).toBe(0);
  const lines = readFileSync(join(project, "alerts.jsonl"), "utf8").trim().split("\n");
  expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([{ change: "updated", match_count: 3 }]);
});

test("a store needs the package that keeps it", () => {
  rmSync(join(project, "node_modules/@pypanther/store-lmdb"));
  writeFileSync(join(project, "gates.json"), `${gate(0, "open")}\n`);
  const { status, stderr } = pypanther("run gates.json --store state");
  expect(status).toBe(2);
  expect(stderr).toContain("Run: npm install @pypanther/store-lmdb");
});

test("a store that another run uses is refused", async () => {
  writeFileSync(join(project, "gates.json"), `${gate(0, "open")}\n`);
  const child = start("run gates.json --follow --store state");
  const ended = new Promise((done) => child.on("close", done));
  await new Promise((done) => setTimeout(done, 2500));
  const { status, stderr } = pypanther("run gates.json --store state");
  expect(status).toBe(2);
  expect(stderr).toContain(`is in use by process ${child.pid}`);
  child.kill("SIGINT");
  await ended;
});
