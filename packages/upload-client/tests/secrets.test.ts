import { inspect } from "node:util";
import { failureReason } from "../src/graphql/failure-reason";
import { clientFor, failureOf } from "./support/client-for";
import { type FakeBackend, type Misbehaviour, startFakeBackend } from "./support/fake-backend";

let backend: FakeBackend;
beforeEach(async () => {
  backend = await startFakeBackend();
});
afterEach(() => backend.close());

const shown = (value: unknown) =>
  inspect(value, { depth: null, showHidden: true, getters: true }) + JSON.stringify(value) + String(value);

describe("secrets stay secret", () => {
  test("in a client that is printed", () => {
    expect(shown(clientFor(backend))).not.toContain(backend.token);
  });

  test("in a presigned upload that is printed", async () => {
    const upload = await clientFor(backend).requestUpload("1.0.0");
    expect(shown(upload)).not.toContain(backend.signature);
    expect(upload.sessionId).toBe("session-1");
  });

  test.each([
    ["an error entry", (text: string): Misbehaviour => ({ kind: "errors", entries: [{ message: `no: ${text}` }] })],
    [
      "an escaped reason",
      (text) => ({ kind: "errors", entries: [{ message: JSON.stringify({ errorMessage: text }) }] }),
    ],
    ["a web page", (text) => ({ kind: "status", status: 200, body: `<p>${text}</p>` })],
    ["a status", (text) => ({ kind: "status", status: 418, body: text })],
  ] as [string, (text: string) => Misbehaviour][])("when the backend repeats them in %s", async (_, how) => {
    const client = clientFor(backend);
    const upload = await client.requestUpload("1.0.0");
    backend.misbehave("schemas", how(`key ${backend.token} for ${upload.target().href}`));
    const error = shown(await failureOf(client.listSchemas()));
    expect(error).not.toContain(backend.token);
    expect(error).not.toContain(backend.signature);
  });

  test.each<Misbehaviour>([{ kind: "reset" }, { kind: "status", status: 403 }, { kind: "hang" }])(
    "when sending the archive fails: %j",
    async (how) => {
      const client = clientFor(backend, { archiveTimeoutMs: 50 });
      const upload = await client.requestUpload("1.0.0");
      backend.misbehave("archive", how, 4);
      const error = shown(await failureOf(client.putArchive(upload, new Uint8Array(200_000), "1.0.0")));
      expect(error).not.toContain(backend.signature);
    },
  );

  test("when a job's message repeats them", async () => {
    backend.job.message = `token ${backend.token}`;
    const client = clientFor(backend);
    const upload = await client.requestUpload("1.0.0");
    await client.putArchive(upload, new Uint8Array([1]), "1.0.0");
    const jobId = await client.startJob({ sessionId: upload.sessionId, dryRun: false });
    expect((await client.waitForJob(jobId, false)).message).toBe("token [token]");
  });

  test("when an excerpt of a long answer ends within the token", async () => {
    backend.misbehave("schemas", { kind: "status", status: 200, body: "x".repeat(192) + backend.token });
    const error = shown(await failureOf(clientFor(backend).listSchemas()));
    expect(error).not.toContain(backend.token.slice(0, 6));
  });

  test("when a control character splits the token", async () => {
    const split = `${backend.token.slice(0, 5)}\u0007${backend.token.slice(5)}`;
    backend.misbehave("schemas", { kind: "errors", entries: [{ message: split }] });
    expect((await failureOf(clientFor(backend).listSchemas())).reason).toBe("[token]");
  });

  test("terminal control characters of the backend are removed", async () => {
    backend.misbehave("schemas", { kind: "errors", entries: [{ message: "\u001b[2Jgone" }] });
    expect((await failureOf(clientFor(backend).listSchemas())).reason).toBe("[2Jgone");
  });
});

describe("the reason in a failure text", () => {
  test.each([
    ["JSON", '{"errorMessage":"too many rules"}', "too many rules"],
    ["escaped JSON", "{\\\\u0022errorMessage\\\\u0022:\\\\u0022too many rules\\\\u0022}", "too many rules"],
    ["JSON without errorMessage", '{"detail":"x"}', ""],
    ["JSON with an empty errorMessage", '{"errorMessage":""}', ""],
    ["a JSON number", "42", "42"],
    ["plain words", "try later", "try later"],
    ["nothing", "", ""],
  ])("%s", (_, text, reason) => {
    expect(failureReason(text)).toBe(reason);
  });

  test("a million backslashes are no problem", () => {
    expect(failureReason("\\".repeat(1_000_000))).toHaveLength(1_000_000);
  });
});
