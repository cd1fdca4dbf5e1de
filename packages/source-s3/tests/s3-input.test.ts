import { gzipSync } from "node:zlib";
import { type InputProblem, type Source } from "@pypanther/engine";
import { openInput, s3Input, type S3InputOptions } from "../src";
import { objectsIn } from "../src/notification";
import { AwsServer } from "./aws-server";

let server: AwsServer;
let stopping: AbortController;
let problems: InputProblem[];

beforeEach(async () => {
  server = await new AwsServer().start();
  stopping = new AbortController();
  problems = [];
});
afterEach(async () => {
  stopping.abort();
  await server.close();
});

async function textOf(source: Source): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of source.open()) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

/** Reads until there is nothing for the moment and so many messages are left, acknowledging what was read. */
async function readUntil(left: number, options: Partial<S3InputOptions> = {}): Promise<string[]> {
  const input = s3Input({ queueUrl: server.queueUrl, clients: () => server.clients(), firstPauseMs: 5, ...options });
  const feed = await input.start({ signal: stopping.signal, onProblem: (problem) => problems.push(problem) });
  const texts: string[] = [];
  let keys: string[] = [];
  for await (const source of feed.sources) {
    if (source) {
      texts.push(await textOf(source));
      keys.push(source.key ?? "");
      continue;
    }
    await feed.kept?.(keys);
    keys = [];
    if (server.calls.includes("ReceiveMessage") && server.messages.length === left) break;
  }
  stopping.abort();
  await feed.stop();
  return texts;
}

test("more messages than one answer holds are read to the last, and each is deleted when it is kept", async () => {
  for (let number = 0; number < 35; number += 1) server.deliver(`n=${number}`, String(number));
  expect((await readUntil(0)).map(Number).sort((a, b) => a - b)).toEqual([...Array(35).keys()]);
});

test("what is throttled, or out of order, is tried again until it works", async () => {
  server.deliver("a", "content");
  server.trouble = ({ count }) =>
    count <= 3 ? { status: 503, code: "SlowDown" } : count === 4 ? { status: 500, code: "InternalError" } : undefined;
  expect(await readUntil(0)).toEqual(["content"]);
});

test("credentials that have expired are had anew", async () => {
  server.deliver("a", "content");
  let made = 0;
  const clients = () => {
    made += 1;
    return server.clients(`AKIA${made}`);
  };
  server.trouble = ({ accessKey, action }) =>
    accessKey === "AKIA1" || (accessKey === "AKIA2" && action === "GetObject")
      ? { status: 400, code: "ExpiredToken" }
      : undefined;
  expect(await readUntil(0, { clients })).toEqual(["content"]);
  expect(made).toBe(3);
});

test("a connection that breaks within an object is gone on with where it broke", async () => {
  const content = "0123456789".repeat(300_000);
  server.deliver("large", content);
  server.trouble = ({ action, count }) => (action === "GetObject" && count <= 2 ? "break" : undefined);
  const [text] = await readUntil(0);
  expect(text === content).toBe(true);
  expect(server.calls.filter((call) => call === "GetObject")).toHaveLength(3);
});

test("a message that is delivered twice before it is deleted is deleted twice, and read once", async () => {
  server.deliver("a", "content");
  server.send(server.notificationOf("a"));
  expect(await readUntil(0)).toEqual(["content"]);
});

test("an object that is gone, or was replaced, is told of and not waited for", async () => {
  server.deliver("gone", "1");
  server.deliver("replaced", "1");
  server.deliver("there", "3");
  server.objects.delete("gone");
  server.put("replaced", "2");
  expect(await readUntil(0)).toEqual(["3"]);
  expect(problems.map(({ source }) => source)).toEqual(["s3://logs/gone", "s3://logs/replaced"]);
});

test("what may not be read is told of, and stays in the queue", async () => {
  server.deliver("secret", "1");
  server.trouble = ({ action }) => (action === "GetObject" ? { status: 403, code: "AccessDenied" } : undefined);
  expect(await readUntil(1)).toEqual([]);
  expect(problems).toMatchObject([{ source: "s3://logs/secret", message: expect.stringContaining("AccessDenied") }]);
});

test("a message that is no notification is told of once and stays; one of a test is deleted", async () => {
  server.send("poison \u001b[31m");
  server.send({ Service: "Amazon S3", Event: "s3:TestEvent", Bucket: "logs" });
  server.deliver("a", "content");
  expect(await readUntil(1)).toEqual(["content"]);
  expect(problems).toMatchObject([{ message: expect.stringContaining("tells of no object") }]);
});

test("a message about several objects is deleted when the last of them is kept", async () => {
  server.put("a b+c/ü.json", "1");
  server.put("b", gzipSync("2"));
  server.send(server.notificationOf("a b+c/ü.json", "b"));
  expect(await readUntil(0)).toHaveLength(2);
});

test("a queue that is not there ends the run, with its name", async () => {
  server.trouble = () => ({ status: 400, code: "QueueDoesNotExist" });
  await expect(readUntil(0)).rejects.toMatchObject({
    code: "SOURCE_S3_QUEUE",
    message: expect.stringContaining(server.queueUrl),
  });
});

const object = { key: "a+b%2Bc", eTag: "e", sequencer: "s" };
const record = { eventName: "ObjectCreated:Put", s3: { bucket: { name: "logs" }, object } };
const reference = { bucket: "logs", key: "a b+c", etag: "e", sequencer: "s" };
test.each([
  ["S3", { Records: [record] }, [reference]],
  ["SNS", { Type: "Notification", Message: JSON.stringify({ Records: [record] }) }, [reference]],
  [
    "EventBridge",
    {
      source: "aws.s3",
      "detail-type": "Object Created",
      detail: { bucket: { name: "logs" }, object: { key: "a b+c", etag: "e", sequencer: "s" } },
    },
    [reference],
  ],
  ["the deletion of an object", { Records: [{ ...record, eventName: "ObjectRemoved:Delete" }] }, []],
  ["something else", { Records: [{ eventName: "ObjectCreated:Put" }] }, undefined],
  ["a hostile message", JSON.parse('{"__proto__":{"Records":[]},"Records":[{"s3":{"bucket":1}}]}'), []],
])("a notification of %s is understood", (_, body, expected) => {
  expect(objectsIn(JSON.stringify(body))).toEqual(expected);
});

test.each(["logs", "https://sqs.eu-west-1.amazonaws.com", "ftp://x/1/2"])("%s is no queue", (where) => {
  expect(() => openInput(where)).toThrow(expect.objectContaining({ code: "SOURCE_S3_QUEUE" }));
});
