import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { seededRandom } from "@pypanther/core/testing";
import { temporaryDirectory } from "../support/temporary-directory";

const KILLS = 100;
const EVENTS = 12_000;
const FILES = 6;

/** Gates that people open and close over a day, out of order, in plain and packed files. */
function writeLogs(directory: string, random: () => number): void {
  mkdirSync(directory);
  for (let file = 0; file < FILES; file += 1) {
    const lines = Array.from({ length: EVENTS / FILES }, () => {
      const time = new Date(Date.UTC(2026, 2, 1) + Math.floor(random() * 86_400) * 1000).toISOString();
      const gate = `gate-${Math.floor(random() * 40)}`;
      const person = `person-${Math.floor(random() * 25)}`;
      const action = random() < 0.5 ? "open" : random() < 0.5 ? "close" : "look";
      return JSON.stringify({ p_log_type: "Custom.Gate", time, gate, person, action });
    });
    const text = Buffer.from(`${lines.join("\n")}\n`);
    writeFileSync(join(directory, `${file}.jsonl${file % 2 ? ".gz" : ""}`), file % 2 ? gzipSync(text) : text);
  }
}

interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/** Runs the program, killed after so many milliseconds if it is still running. */
function run(args: readonly string[], killAfterMs?: number): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(__dirname, "run.cjs"), ...args]);
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += String(chunk)));
    const timer = killAfterMs === undefined ? undefined : setTimeout(() => child.kill("SIGKILL"), killAfterMs);
    child.on("close", (code) => {
      clearTimeout(timer);
      resolve({ code, output });
    });
  });
}

interface AlertLine {
  readonly id: string;
  readonly change: string;
}

function linesOf(file: string): AlertLine[] {
  const text = readFileSync(file, "utf8").trimEnd();
  return text === "" ? [] : text.split("\n").map((line) => JSON.parse(line) as AlertLine);
}

/** The last state of each alert, by id. */
function lastStates(lines: readonly AlertLine[]): Record<string, AlertLine> {
  return Object.fromEntries([...lines].map((line) => [line.id, { ...line, change: "" }]).sort());
}

test("a run that is killed again and again sends the alerts of one that is not, each once", async () => {
  const seed = Date.now();
  const random = seededRandom(seed);
  const directory = temporaryDirectory();
  const logs = join(directory, "logs");
  writeLogs(logs, random);

  const whole = join(directory, "whole.jsonl");
  const started = performance.now();
  expect((await run([join(directory, "whole"), whole, logs])).output).toContain(`"events":${EVENTS}`);
  const wholeMs = performance.now() - started;

  const killed = join(directory, "killed.jsonl");
  const args = [join(directory, "killed"), killed, logs];
  let kills = 0;
  for (let attempt = 0; attempt < KILLS; attempt += 1) {
    const { code, output } = await run(args, random() * wholeMs);
    if (code === null) kills += 1;
    else if (code !== 0) throw new Error(`seed ${seed}: ended with ${code}: ${output}`);
  }
  const last = await run(args);
  if (last.code !== 0) throw new Error(`seed ${seed}: ended with ${last.code}: ${last.output}`);

  const opened = linesOf(killed).filter(({ change }) => change === "opened");
  expect({ seed, opened: opened.length }).toEqual({ seed, opened: new Set(opened.map(({ id }) => id)).size });
  expect({ seed, alerts: lastStates(linesOf(killed)) }).toEqual({ seed, alerts: lastStates(linesOf(whole)) });
  expect(kills).toBeGreaterThan(KILLS / 10);
}, 300_000);
