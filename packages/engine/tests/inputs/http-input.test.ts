import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { type Feed, httpInput, type HttpInputOptions, listenAddress, type Source } from "../../src";

let directory: string;
let stopping: AbortController;
let feed: Feed;
let url: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "http-"));
  stopping = new AbortController();
});
afterEach(async () => {
  stopping.abort();
  await feed.stop();
  rmSync(directory, { recursive: true });
});

async function start(options: Partial<HttpInputOptions> = {}): Promise<void> {
  const address = listenAddress("127.0.0.1:0");
  const onListening = (where: string): void => void (url = where);
  feed = await httpInput({ address, directory, onListening, ...options }).start({ signal: stopping.signal });
}

const post = (body: string | Buffer, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(url, { method: "POST", body: new Uint8Array(Buffer.from(body as string)), headers });

/** What waits to be evaluated, as text. */
async function received(): Promise<string[]> {
  const texts: string[] = [];
  for await (const source of feed.sources) {
    if (!source) break;
    texts.push(await textOf(source));
  }
  return texts;
}

async function textOf(source: Source): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of source.open()) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

test("a request that is acknowledged is on the disk, and an input started anew gives it", async () => {
  await start();
  expect((await post('{"a":1}\n')).status).toBe(200);
  stopping.abort();
  await feed.stop();
  stopping = new AbortController();
  await start();
  expect(await received()).toEqual(['{"a":1}\n']);
});

test("gzip and zstd bodies are unpacked", async () => {
  await start();
  const zstd = Buffer.from("KLUv/QRYQQAAeyJhIjoxfQri7+zg", "base64");
  expect((await post(gzipSync('{"gzip":1}'), { "Content-Encoding": "gzip" })).status).toBe(200);
  expect((await post(zstd, { "Content-Encoding": "zstd" })).status).toBe(200);
  expect(await received()).toEqual(['{"gzip":1}', '{"a":1}\n']);
});

test("the same request again counts once, another key makes it another request", async () => {
  await start();
  for (const key of ["k1", "k1", "k2"]) expect((await post("{}", { "Idempotency-Key": key })).status).toBe(200);
  expect(await received()).toHaveLength(2);
});

test("Firehose gets the answer that it wants, and its records are unpacked", async () => {
  await start({ token: "secret" });
  const subscription = gzipSync('{"messageType":"DATA_MESSAGE"}');
  const records = ['{"plain":1}', '{\n "several": "lines"\n}\n', subscription];
  const body = JSON.stringify({
    requestId: "r-1",
    timestamp: 1,
    records: records.map((record) => ({ data: Buffer.from(record as string).toString("base64") })),
  });
  const headers = { "X-Amz-Firehose-Request-Id": "r-1", "X-Amz-Firehose-Access-Key": "secret" };
  const response = await post(body, headers);
  expect(await response.json()).toEqual({ requestId: "r-1", timestamp: expect.any(Number) });
  const bad = await post("{}", headers);
  expect([bad.status, await bad.json()]).toEqual([400, expect.objectContaining({ errorMessage: expect.anything() })]);
  expect((await received())[0]?.trimEnd().split("\n")).toEqual([
    '{"plain":1}',
    '{  "several": "lines" } ',
    '{"messageType":"DATA_MESSAGE"}',
  ]);
});

test("without the token nothing is taken, in any of the three ways to show it it is", async () => {
  await start({ token: "secret" });
  const basic = Buffer.from("anyone:secret").toString("base64");
  const shown = [
    {},
    { Authorization: "Bearer wrong" },
    { Authorization: "Bearer secret" },
    { Authorization: `Basic ${basic}` },
  ];
  const statuses = [];
  for (const headers of shown) statuses.push((await post("{}", headers as Record<string, string>)).status);
  expect(statuses).toEqual([401, 401, 200, 200]);
});

test("an address that other machines reach needs a token", async () => {
  await start();
  const open = httpInput({ address: listenAddress("0.0.0.0:0"), directory });
  await expect(open.start({ signal: stopping.signal })).rejects.toMatchObject({ code: "LISTEN_TOKEN" });
});

test("a page in a browser cannot send logs to an endpoint without a token", async () => {
  await start();
  expect((await post("{}", { Origin: "https://elsewhere.example" })).status).toBe(403);
});

test("while too much waits, senders are told when to come back, and what was refused is taken later", async () => {
  await start({ maxWaiting: 1 });
  expect((await post('{"n":1}')).status).toBe(200);
  const refused = await post('{"n":2}');
  expect([refused.status, Number(refused.headers.get("retry-after")) > 0]).toEqual([429, true]);
  for await (const source of feed.sources) {
    if (source) await feed.kept?.([source.key ?? ""]);
    break;
  }
  expect((await post('{"n":2}')).status).toBe(200);
});

test("bodies that are too large, packed or unpacked, or not what they say are refused, and leave nothing behind", async () => {
  await start({ maxRequestBytes: 10_000 });
  const bomb = gzipSync(Buffer.alloc(1_000_000));
  expect((await post(Buffer.alloc(200_000, "x"))).status).toBe(413);
  expect((await post(bomb, { "Content-Encoding": "gzip" })).status).toBe(413);
  expect((await post("no gzip", { "Content-Encoding": "gzip" })).status).toBe(400);
  expect((await post("x", { "Content-Encoding": "br" })).status).toBe(415);
  expect((await post("x", { "Content-Type": "application/msgpack" })).status).toBe(415);
  expect(readdirSync(directory)).toEqual([]);
});

test("after the signal nothing more is taken, and stopping ends the server", async () => {
  await start();
  stopping.abort();
  expect((await post("{}")).status).toBe(503);
  await feed.stop();
  await expect(post("{}")).rejects.toThrow();
});

test.each(["8888x", "host:", "1.2.3.4:99999", "[nonsense]:1", ""])("%j is no address to listen on", (text) => {
  expect(() => listenAddress(text)).toThrow(expect.objectContaining({ code: "LISTEN_ADDRESS" }));
});
test("a port alone is on this machine", () => {
  expect(listenAddress("8888")).toEqual({ host: "127.0.0.1", port: 8888, isLoopback: true });
  expect(listenAddress("[::1]:1").isLoopback).toBe(true);
  expect(listenAddress("0.0.0.0:1").isLoopback).toBe(false);
});
