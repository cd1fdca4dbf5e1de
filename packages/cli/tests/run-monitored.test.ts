import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { appendFileSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import { makeProject } from "./support/project";

const binary = resolve(__dirname, "../dist/bin.js");

const main = `
import { register, Rule, type PantherEvent } from "@pypanther/core";

class GateOpened extends Rule {
  id = "Tidewater.Gate.Opened";
  logTypes = ["Custom.Gate"];
  defaultSeverity = "HIGH" as const;
  when = { action: "open" };
  title(event: PantherEvent) { return "Gate " + event.string("gate"); }
}
register(GateOpened);
`;

const gate = (name: string): string =>
  `${JSON.stringify({ p_log_type: "Custom.Gate", time: "2026-03-10T08:00:00Z", action: "open", gate: name })}\n`;

let project: string;
beforeEach(() => {
  project = makeProject({ "main.ts": main, "gates.json": gate("north") });
  symlinkSync(resolve(__dirname, "../../monitoring"), join(project, "node_modules/@pypanther/monitoring"), "dir");
});

const options = () => ({ cwd: project, env: { PATH: process.env["PATH"], HOME: project } });
const pypanther = (argv: string) =>
  spawnSync(process.execPath, [binary, ...argv.split(" ")], { ...options(), encoding: "utf8" });

type Line = Readonly<Record<string, unknown>>;
const linesOf = (text: string): Line[] =>
  text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

/** Asks until the answer is as wanted; the test's time limit ends it otherwise. */
async function eventually(url: string, isWanted: (status: number, text: string) => boolean): Promise<string> {
  for (;;) {
    const answer = await fetch(url).catch(() => undefined);
    const text = (await answer?.text()) ?? "";
    if (answer && isWanted(answer.status, text)) return text;
    await new Promise((done) => setTimeout(done, 100));
  }
}

jest.setTimeout(60_000);

test("everything on standard error is a line of JSON with --log-format json: the run, alerts, problems, errors", () => {
  writeFileSync(join(project, "gates.json"), `${gate("no\u009brth")}nonsense\n`);
  const { status, stderr, stdout } = pypanther("run gates.json --log-format json --output json");
  expect(stderr).not.toMatch(/[\u0080-\u009f]/);
  expect(linesOf(stderr)).toMatchObject([
    { level: "info", msg: "run started", rules: 1, paths: ["gates.json"] },
    { level: "warn", msg: "cannot be read", source: "gates.json", line: 2 },
    { level: "info", msg: "alert opened", rule_id: "Tidewater.Gate.Opened", title: "Gate no\u009brth" },
    { level: "info", msg: "run finished", events: 1, malformed: 1, matches: 1, in_alerts: 1, below_threshold: 0 },
  ]);
  expect(linesOf(stdout)).toHaveLength(1);
  expect(status).toBe(1);
  const failed = pypanther("run nowhere.json --log-format json");
  expect(linesOf(failed.stderr).at(-1)).toMatchObject({ level: "error", msg: expect.stringContaining("nowhere.json") });
  expect(failed.status).toBe(2);
});

test("--metrics tells of a run that goes on: alive, ready, and what it has counted", async () => {
  const port = await freePort();
  const child: ChildProcess = spawn(
    process.execPath,
    [binary, "run", "gates.json", "--follow", "--lateness", "0s", "--metrics", String(port)],
    { ...options(), stdio: "ignore" },
  );
  const ended = new Promise((done) => child.on("close", done));
  const at = `http://127.0.0.1:${port}`;
  await eventually(`${at}/readyz`, (status) => status === 200);
  appendFileSync(join(project, "gates.json"), gate("south"));
  const counted = 'pypanther_alerts_total{rule_id="Tidewater.Gate.Opened",severity="HIGH"} 2';
  const text = await eventually(`${at}/metrics`, (_status, found) => found.includes(counted));
  expect(text).toContain('pypanther_events_total{log_type="Custom.Gate"} 2\n');
  expect(text).toContain('pypanther_rule_events_total{rule_id="Tidewater.Gate.Opened"} 2\n');
  const busy = pypanther(`run gates.json --metrics ${port}`);
  expect(busy).toMatchObject({ status: 2, stderr: expect.stringContaining(`cannot listen on 127.0.0.1:${port}`) });
  child.kill("SIGTERM");
  expect(await ended).toBe(0);
});

test("both need the package that brings them", () => {
  project = makeProject({ "main.ts": main, "gates.json": gate("north") });
  for (const flag of ["--metrics", "--log-format json"]) {
    const { status, stderr } = pypanther(`run gates.json ${flag}`);
    expect({ status, stderr }).toMatchObject({
      status: 2,
      stderr: expect.stringContaining(
        `${flag} needs @pypanther/monitoring, which is not installed here. Run: npm install`,
      ),
    });
  }
});
