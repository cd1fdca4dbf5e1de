import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type BackendClient, type UploadEvent } from "../src";
import { clientFor, failureOf } from "./support/client-for";
import { type FakeBackend, startFakeBackend } from "./support/fake-backend";
import { fastClock } from "./support/fast-clock";

let backend: FakeBackend;
beforeEach(async () => {
  backend = await startFakeBackend();
});
afterEach(() => backend.close());

const archive = new Uint8Array(300_000).fill(7);

/** A session whose archive has been sent. */
async function sentArchive(client: BackendClient): Promise<string> {
  const upload = await client.requestUpload("1.0.0");
  await client.putArchive(upload, archive, "1.0.0");
  return upload.sessionId;
}

describe("requests", () => {
  test("carry the token as X-API-Key", async () => {
    await clientFor(backend).listSchemas();
    expect(backend.requests[0]?.headers["x-api-key"]).toBe(backend.token);
  });

  test("ask for custom schemas only", async () => {
    await clientFor(backend).listSchemas();
    expect(backend.requests[0]?.input).toEqual({ isManaged: false });
  });

  test("send the archive as base64 with the version in a header, and without the token", async () => {
    const sessionId = await sentArchive(clientFor(backend));
    const put = backend.requests.find(({ method }) => method === "PUT");
    expect(put?.headers["x-amz-meta-pypantherversion"]).toBe("1.0.0");
    expect(put?.headers["x-api-key"]).toBeUndefined();
    expect(put?.body).toBe(Buffer.from(archive).toString("base64"));
    expect(backend.archives.get(sessionId)?.equals(archive)).toBe(true);
  });

  test("send only the part of a larger buffer that is the archive", async () => {
    const client = clientFor(backend);
    const upload = await client.requestUpload("1.0.0");
    await client.putArchive(upload, new Uint8Array([1, 2, 3, 4]).subarray(1, 3), "1.0.0");
    expect([...(backend.archives.get(upload.sessionId) ?? [])]).toEqual([2, 3]);
  });
});

describe("refusals by the backend", () => {
  test("a wrong token is UNAUTHORIZED", async () => {
    const error = await failureOf(clientFor(backend, { token: "pa-key-wrong" }).listSchemas());
    expect(error).toMatchObject({ code: "UNAUTHORIZED", retryable: false, details: { status: 401 } });
  });

  test("a token without permission is ACCESS_DENIED", async () => {
    backend.misbehave("schemas", { kind: "errors", entries: [{ message: "access denied" }] });
    expect(await failureOf(clientFor(backend).listSchemas())).toMatchObject({
      code: "ACCESS_DENIED",
      retryable: false,
    });
  });

  test("an error entry with escaped JSON gives its errorMessage as the reason", async () => {
    const message = "{\\u0022errorMessage\\u0022: \\u0022rule Lumen.Door has no log type\\u0022}";
    backend.misbehave("schemas", { kind: "errors", entries: [{ message }] });
    const error = await failureOf(clientFor(backend).listSchemas());
    expect(error).toMatchObject({ code: "GRAPHQL_ERROR", reason: "rule Lumen.Door has no log type" });
  });

  test("an error entry in plain words is the reason itself", async () => {
    backend.misbehave("schemas", { kind: "errors", entries: [{ message: "field isManaged is unknown" }] });
    const error = await failureOf(clientFor(backend).listSchemas());
    expect(error).toMatchObject({ code: "GRAPHQL_ERROR", reason: "field isManaged is unknown" });
  });

  test("an error entry with status 400 is read too", async () => {
    const body = JSON.stringify({ errors: [{ message: "bad query" }] });
    backend.misbehave("schemas", { kind: "status", status: 400, body });
    expect(await failureOf(clientFor(backend).listSchemas())).toMatchObject({
      code: "GRAPHQL_ERROR",
      reason: "bad query",
    });
  });

  test.each(["message", "body"])("another upload under way, told in %s, is worth a later try", async (key) => {
    backend.misbehave("bulkUploadPresignedUrl", {
      kind: "errors",
      entries: [{ [key]: "another upload is in process" }],
    });
    const error = await failureOf(clientFor(backend).requestUpload("1.0.0"));
    expect(error).toMatchObject({ code: "UPLOAD_IN_PROGRESS", retryable: true });
  });

  test("an archive that the store refuses is ARCHIVE_REJECTED with the store's code", async () => {
    const client = clientFor(backend);
    const upload = await client.requestUpload("1.0.0");
    backend.misbehave("archive", { kind: "status", status: 403, body: "<Error><Code>ExpiredToken</Code></Error>" });
    const error = await failureOf(client.putArchive(upload, archive, "1.0.0"));
    expect(error).toMatchObject({ code: "ARCHIVE_REJECTED", reason: "ExpiredToken", details: { status: 403 } });
  });
});

describe("unusable answers", () => {
  test.each([
    ["a web page", { kind: "status", status: 200, body: "<html>Sign in</html>" }],
    ["half of a JSON text", { kind: "status", status: 200, body: '{"data": {"schemas": ' }],
    ["nothing", { kind: "status", status: 200 }],
    ["JSON that is no object", { kind: "status", status: 200, body: "[1]" }],
    ["data without the field", { kind: "data", data: { __proto__: null } }],
    ["data of null", { kind: "data", data: null }],
    ["a list where an object belongs", { kind: "data", data: { schemas: [] } }],
    ["a schema without a name", { kind: "data", data: { schemas: { edges: [{ node: {} }] } } }],
  ] as const)("%s is BAD_RESPONSE", async (_, how) => {
    backend.misbehave("schemas", how);
    expect(await failureOf(clientFor(backend).listSchemas())).toMatchObject({ code: "BAD_RESPONSE", retryable: false });
  });

  test("a presigned URL of plain http to another machine is refused", async () => {
    const data = {
      bulkUploadPresignedUrl: { sessionId: "s", detectionsURL: "http://store.lumen.example/a?X-Signature=1" },
    };
    backend.misbehave("bulkUploadPresignedUrl", { kind: "data", data });
    expect(await failureOf(clientFor(backend).requestUpload("1.0.0"))).toMatchObject({ code: "BAD_RESPONSE" });
  });

  test("an answer cut off on the way is asked for again", async () => {
    backend.misbehave("schemas", { kind: "truncate" });
    expect(await clientFor(backend).listSchemas()).toEqual([]);
  });

  test("no answer within the time limit is TIMEOUT", async () => {
    backend.misbehave("schemas", { kind: "hang" });
    const error = await failureOf(clientFor(backend, { callTimeoutMs: 50 }).listSchemas());
    expect(error).toMatchObject({ code: "TIMEOUT", retryable: true });
  });
});

describe("repeating", () => {
  test("a query is repeated after status 500", async () => {
    backend.misbehave("schemas", { kind: "status", status: 500 });
    await clientFor(backend).listSchemas();
    expect(backend.operations()).toEqual(["schemas", "schemas"]);
  });

  test("a query is given up after four attempts", async () => {
    backend.misbehave("schemas", { kind: "status", status: 503 }, 9);
    const error = await failureOf(clientFor(backend).listSchemas());
    expect(error).toMatchObject({ code: "SERVER_ERROR", retryable: true, details: { status: 503 } });
    expect(backend.requests).toHaveLength(4);
  });

  test("waits grow and half of each is chance", async () => {
    const clock = fastClock();
    backend.misbehave("schemas", { kind: "reset" }, 3);
    await clientFor(backend, { clock, retry: { baseMs: 100 } }).listSchemas();
    expect(clock.waits).toEqual([75, 150, 300]);
  });

  test("Retry-After decides the wait", async () => {
    const clock = fastClock();
    backend.misbehave("schemas", { kind: "status", status: 429, headers: { "retry-after": "7" } });
    await clientFor(backend, { clock }).listSchemas();
    expect(clock.waits).toEqual([7_000]);
  });

  test("a Retry-After of a day is cut to the cap", async () => {
    const clock = fastClock();
    backend.misbehave("schemas", { kind: "status", status: 429, headers: { "retry-after": "86400" } });
    await clientFor(backend, { clock }).listSchemas();
    expect(clock.waits).toEqual([60_000]);
  });

  test("repeats are told to the caller", async () => {
    const events: UploadEvent[] = [];
    backend.misbehave("schemas", { kind: "status", status: 429 });
    await clientFor(backend).listSchemas({ onEvent: (event) => events.push(event) });
    expect(events).toEqual([
      { type: "retry", operation: "Listing the schemas", attempt: 1, waitMs: 375, code: "RATE_LIMITED" },
    ]);
  });

  test("an archive whose connection breaks midway is sent again and arrives once, whole", async () => {
    backend.misbehave("archive", { kind: "reset" });
    const sessionId = await sentArchive(clientFor(backend));
    expect(backend.operations().filter((name) => name === "archive")).toHaveLength(2);
    expect(backend.archives.size).toBe(1);
    expect(backend.archives.get(sessionId)?.equals(archive)).toBe(true);
  });

  test("a schema is sent again only after a 429", async () => {
    backend.misbehave("createOrUpdateSchema", { kind: "status", status: 429 });
    const schema = { name: "Custom.Lumen.Door", spec: "", description: "", referenceURL: "", revision: 0 };
    expect(await clientFor(backend).createOrUpdateSchema(schema)).toMatchObject({ revision: 1 });
  });

  test("a schema is not sent again after a broken connection", async () => {
    backend.misbehave("createOrUpdateSchema", { kind: "reset-after" });
    const schema = { name: "Custom.Lumen.Door", spec: "", description: "", referenceURL: "", revision: 0 };
    expect(await failureOf(clientFor(backend).createOrUpdateSchema(schema))).toMatchObject({ code: "CONNECTION" });
    expect(backend.requests).toHaveLength(1);
  });
});

describe("redirects", () => {
  test("to another origin are refused, and that origin sees nothing", async () => {
    const seen: string[] = [];
    const stranger = createServer((request, response) => {
      seen.push(request.url ?? "");
      response.end("{}");
    });
    await new Promise<void>((done) => stranger.listen(0, "127.0.0.1", done));
    const location = `http://127.0.0.1:${(stranger.address() as AddressInfo).port}/graphql`;
    backend.misbehave("schemas", { kind: "status", status: 307, headers: { location } });

    const error = await failureOf(clientFor(backend).listSchemas());
    await new Promise((done) => stranger.close(done));
    expect(error.code).toBe("REDIRECT_REFUSED");
    expect(seen).toEqual([]);
  });

  test("of the archive are refused too", async () => {
    const client = clientFor(backend);
    const upload = await client.requestUpload("1.0.0");
    backend.misbehave("archive", { kind: "status", status: 302, headers: { location: `${backend.url}/elsewhere` } });
    expect(await failureOf(client.putArchive(upload, archive, "1.0.0"))).toMatchObject({ code: "ARCHIVE_REJECTED" });
  });
});

describe("stopping", () => {
  test("a query under way ends at once", async () => {
    const stop = new AbortController();
    backend.misbehave("schemas", { kind: "hang" });
    backend.onRequest = () => stop.abort();
    expect(await failureOf(clientFor(backend).listSchemas({ signal: stop.signal }))).toMatchObject({ code: "ABORTED" });
  });

  test("a wait between attempts ends, and nothing more is sent", async () => {
    const stop = new AbortController();
    backend.misbehave("schemas", { kind: "status", status: 500 });
    const options = { signal: stop.signal, onEvent: () => stop.abort() };
    expect(await failureOf(clientFor(backend).listSchemas(options))).toMatchObject({ code: "ABORTED" });
    expect(backend.requests).toHaveLength(1);
  });

  test("before anything is sent sends nothing", async () => {
    const error = await failureOf(clientFor(backend).listSchemas({ signal: AbortSignal.abort() }));
    expect(error.code).toBe("ABORTED");
    expect(backend.requests).toEqual([]);
  });
});
