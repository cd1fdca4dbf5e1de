import { type ChildProcess, spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { seededRandom } from "@pypanther/core/testing";
import { temporaryDirectory } from "../support/temporary-directory";

/** So much is sent, in megabytes; RECEIVE_MEGABYTES=500 is the long form of this test. */
const MEGABYTES = Number(process.env["RECEIVE_MEGABYTES"] ?? 12);
const CLIENTS = 4;
const KILLS = 10;
const EVENT_BYTES = 1000;
const HUNDRED = 100;
const REQUEST_EVENTS = 500;
const EVENTS_EACH = Math.ceil((MEGABYTES * 1_000_000) / EVENT_BYTES / CLIENTS / REQUEST_EVENTS) * REQUEST_EVENTS;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function requestOf(client: number, first: number): string {
  const events = Array.from({ length: REQUEST_EVENTS }, (_, index) => {
    const number = first + index;
    const hundred = `${client}/${Math.floor(number / HUNDRED)}`;
    const event = { p_log_type: "Custom.Arrival", time: "2026-03-01T00:00:00Z", hundred, number, padding: "" };
    return JSON.stringify({ ...event, padding: "x".repeat(EVENT_BYTES - JSON.stringify(event).length) });
  });
  return `${events.join("\n")}\n`;
}

interface Sent {
  acknowledged: number;
  retries: number;
}

/** Sends all events of a client, each request again and again until it is acknowledged. */
async function send(client: number, url: string, sent: Sent): Promise<void> {
  for (let first = 0; first < EVENTS_EACH; first += REQUEST_EVENTS) {
    const text = requestOf(client, first);
    const isPacked = client % 2 === 1;
    const body = new Uint8Array(isPacked ? gzipSync(text, { level: 1 }) : Buffer.from(text));
    const headers = isPacked ? { "Content-Encoding": "gzip" } : undefined;
    for (;;) {
      const response = await fetch(url, { method: "POST", body, headers }).catch(() => undefined);
      if (response?.status === 200) break;
      sent.retries += 1;
      await wait(50);
    }
    sent.acknowledged += REQUEST_EVENTS;
  }
}

interface Receiver {
  readonly child: ChildProcess;
  readonly ended: Promise<{ readonly code: number | null; readonly output: string }>;
}

function receiver(args: readonly string[]): Receiver {
  const child = spawn(process.execPath, [join(__dirname, "receive.cjs"), ...args]);
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += String(chunk)));
  const ended = new Promise<{ code: number | null; output: string }>((resolve) => {
    child.on("close", (code) => resolve({ code, output }));
  });
  return { child, ended };
}

/** How many events the last state of each alert counts, by its hundred. */
function countsIn(file: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of readFileSync(file, "utf8").trimEnd().split("\n")) {
    const { dedup, match_count: matches } = JSON.parse(line) as { dedup: string; match_count: number };
    counts.set(dedup, matches);
  }
  return counts;
}

test(
  `${MEGABYTES} MB from ${CLIENTS} clients to a receiver that is killed ${KILLS} times: every acknowledged event counts once`,
  async () => {
    const seed = Date.now();
    const random = seededRandom(seed);
    const directory = temporaryDirectory();
    const [store, alerts] = [join(directory, "store"), join(directory, "alerts.jsonl")];
    const port = await freePort();
    const args = [store, alerts, String(port)];
    const sent: Sent = { acknowledged: 0, retries: 0 };
    const total = EVENTS_EACH * CLIENTS;

    let running = receiver(args);
    const clients = Promise.all(
      Array.from({ length: CLIENTS }, (_, client) => send(client, `http://127.0.0.1:${port}`, sent)),
    );
    for (let kill = 1; kill <= KILLS; kill += 1) {
      // Spread over what is sent, and a moment after that, wherever the receiver then is.
      while (sent.acknowledged < (total * kill) / (KILLS + 1)) await wait(2);
      await wait(random() * 50);
      running.child.kill("SIGKILL");
      const { code, output } = await running.ended;
      if (code !== null) throw new Error(`seed ${seed}: the receiver ended by itself with ${code}: ${output}`);
      running = receiver(args);
    }
    await clients;
    while (readdirSync(join(store, "received")).length > 0) await wait(20);
    running.child.kill("SIGTERM");
    const { code, output } = await running.ended;
    expect({ seed, code, output }).toEqual({ seed, code: 0, output: expect.stringContaining('"malformed":0') });

    const counts = countsIn(alerts);
    expect({ seed, hundreds: counts.size }).toEqual({ seed, hundreds: total / HUNDRED });
    expect({ seed, wrong: [...counts].filter(([, count]) => count !== HUNDRED) }).toEqual({ seed, wrong: [] });
    expect(sent.retries).toBeGreaterThan(0);
  },
  30 * 60_000,
);
