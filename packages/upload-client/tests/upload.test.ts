import {
  applySchemas,
  applyUpload,
  type LocalSchemas,
  MAX_ARCHIVE_BYTES,
  planSchemas,
  planUpload,
  readSchemas,
  schemaChanges,
  uploadDetections,
  type UploadEvent,
  type UploadInput,
} from "../src";
import { clientFor, failureOf } from "./support/client-for";
import { type FakeBackend, startFakeBackend } from "./support/fake-backend";
import { inFolder } from "./support/temporary-folder";

let backend: FakeBackend;
beforeEach(async () => {
  backend = await startFakeBackend();
});
afterEach(() => backend.close());

const archive = new Uint8Array([80, 75, 5, 6]);
const noSchemas: LocalSchemas = { folder: undefined, schemas: [], errors: [] };
const input = (fields: Partial<UploadInput> = {}): UploadInput => ({
  archive,
  pypantherVersion: "1.0.0",
  schemas: noSchemas,
  ...fields,
});
const schemaText = (name: string, extra = "") => `schema: Custom.${name}\n${extra}`;
const schemas = (files: Record<string, string>) => inFolder(files, readSchemas);

function onBackend(name: string, spec: string, fields = {}): void {
  const schema = { description: "", referenceURL: "", revision: 3, isFieldDiscoveryEnabled: false };
  backend.schemas.set(`custom.${name.toLowerCase()}`, { name: `Custom.${name}`, spec, ...schema, ...fields });
}

describe("planning an upload", () => {
  test("sends the archive, dry-runs it, and tells the changes of rules and schemas", async () => {
    onBackend("Door", schemaText("Door", "parser: {}\n"));
    const local = await schemas({ "door.yml": schemaText("Door"), "gate.yml": schemaText("Gate") });
    const plan = await planUpload(clientFor(backend), input({ schemas: local }));
    expect(plan.rules?.newRuleIds).toEqual(["Lumen.Door.Forced"]);
    expect(schemaChanges(plan.schemas)).toEqual({
      newNames: ["Custom.Gate"],
      modifiedNames: ["Custom.Door"],
      unchangedNames: [],
    });
    expect(backend.archives.get(plan.sessionId)?.equals(archive)).toBe(true);
  });

  test("changes nothing on the backend", async () => {
    const local = await schemas({ "gate.yml": schemaText("Gate") });
    await planUpload(clientFor(backend), input({ schemas: local }));
    expect(backend.jobs.map(({ dryRun }) => dryRun)).toEqual([true]);
    expect(backend.schemas.size).toBe(0);
  });

  test("goes in order: session, archive, job, status", async () => {
    await planUpload(clientFor(backend), input());
    expect(backend.operations()).toEqual([
      "bulkUploadPresignedUrl",
      "archive",
      "bulkUploadDetections",
      "bulkUploadDetectionsStatus",
      "bulkUploadDetectionsStatus",
    ]);
  });

  test("without a summary starts no job", async () => {
    expect((await planUpload(clientFor(backend), input({ skipSummary: true }))).rules).toBeUndefined();
    expect(backend.jobs).toEqual([]);
  });

  test("with a faulty schema sends nothing and names the file", async () => {
    const local = await schemas({ "door.yml": "schema: Door\n", "gate.yml": "" });
    const error = await failureOf(planUpload(clientFor(backend), input({ schemas: local })));
    expect(error).toMatchObject({
      code: "SCHEMA_INVALID",
      message: expect.stringMatching(/door\.yml: schema: found "Door".*\n.*gate\.yml: the file is empty/),
      details: { files: [{ file: "door.yml" }, { file: "gate.yml" }] },
    });
    expect(backend.requests).toEqual([]);
  });

  test("with an archive over the limit sends nothing", async () => {
    const tooLarge = new Uint8Array(MAX_ARCHIVE_BYTES + 1024);
    const error = await failureOf(planUpload(clientFor(backend), input({ archive: tooLarge })));
    expect(error).toMatchObject({ code: "ARCHIVE_TOO_LARGE", message: expect.stringContaining("10.001 MB") });
    expect(backend.requests).toEqual([]);
  });

  test("is data that survives JSON and holds no secret", async () => {
    const plan = await planUpload(clientFor(backend), input());
    const text = JSON.stringify(plan);
    expect(JSON.parse(text)).toEqual(plan);
    expect(text).not.toContain(backend.signature);
    expect(text).not.toContain(backend.token);
  });

  test("a schema list that cannot be read stops before the archive is sent", async () => {
    backend.misbehave("schemas", { kind: "errors", entries: [{ message: "access denied" }] });
    const local = await schemas({ "gate.yml": schemaText("Gate") });
    expect(await failureOf(planUpload(clientFor(backend), input({ schemas: local })))).toMatchObject({
      code: "ACCESS_DENIED",
    });
    expect(backend.operations()).toEqual(["schemas"]);
  });
});

describe("applying an upload", () => {
  test("sends the schemas before the rules, and tells what was done", async () => {
    const client = clientFor(backend);
    const local = await schemas({ "gate.yml": schemaText("Gate") });
    const result = await applyUpload(client, await planUpload(client, input({ schemas: local })));
    expect(result).toMatchObject({
      jobId: "job-2",
      rules: { totalRuleIds: ["Lumen.Door.Forced"] },
      schemas: [{ file: "gate.yml", name: "Custom.Gate", outcome: "created", revision: 1 }],
    });
    const order = backend.operations();
    expect(order.indexOf("createOrUpdateSchema")).toBeLessThan(order.lastIndexOf("bulkUploadDetections"));
  });

  test("does not send unchanged schemas", async () => {
    onBackend("Door", schemaText("Door"));
    const client = clientFor(backend);
    const plan = await planUpload(client, input({ schemas: await schemas({ "door.yml": schemaText("Door") }) }));
    const result = await applyUpload(client, plan);
    expect(result.schemas).toEqual([{ file: "door.yml", name: "Custom.Door", outcome: "unchanged" }]);
    expect(backend.operations()).not.toContain("createOrUpdateSchema");
  });

  test("does not change field discovery of a schema whose file does not mention it", async () => {
    onBackend("Door", schemaText("Door"));
    const client = clientFor(backend);
    const local = await schemas({ "door.yml": schemaText("Door", "parser: {}\n") });
    await applyUpload(client, await planUpload(client, input({ schemas: local })));
    expect(backend.schemas.get("custom.door")).toMatchObject({ revision: 4, isFieldDiscoveryEnabled: false });
  });

  test("a plan cannot be applied twice", async () => {
    const client = clientFor(backend);
    const plan = await planUpload(client, input());
    await applyUpload(client, plan);
    expect(await failureOf(applyUpload(client, plan))).toMatchObject({ code: "JOB_ALREADY_STARTED" });
    expect(backend.jobs.filter(({ dryRun }) => !dryRun)).toHaveLength(1);
  });
});

describe("an upload that fails halfway", () => {
  const changed = schemaText("Door", "parser: {}\n");

  async function plannedWithSchemas() {
    onBackend("Door", schemaText("Door"));
    const client = clientFor(backend);
    const local = await schemas({ "door.yml": changed, "gate.yml": schemaText("Gate") });
    return { client, plan: await planUpload(client, input({ schemas: local })) };
  }

  test("at a schema does not start the rules, and returns updated schemas to what they were", async () => {
    const { client, plan } = await plannedWithSchemas();
    backend.schemas.set("custom.gate", { ...plan.schemas.schemas[1]?.input, revision: 1 } as never);
    const error = await failureOf(applyUpload(client, plan));
    expect(error).toMatchObject({
      code: "SCHEMAS_FAILED",
      message: expect.stringContaining("gate.yml: Sending a schema: the backend refused: revision conflict"),
      details: { schemas: [{ outcome: "reverted" }, { outcome: "failed", error: { reason: "revision conflict" } }] },
    });
    expect(backend.schemas.get("custom.door")?.spec).toBe(schemaText("Door"));
    expect(backend.jobs.some(({ dryRun }) => !dryRun)).toBe(false);
  });

  test("in the job returns updated schemas, and tells that created ones stay", async () => {
    const { client, plan } = await plannedWithSchemas();
    backend.job = { statuses: ["Failed"], message: "worker stopped", results: null };
    const error = await failureOf(applyUpload(client, plan));
    expect(error).toMatchObject({
      code: "JOB_FAILED",
      reason: "worker stopped",
      details: { schemas: [{ outcome: "reverted" }, { outcome: "created" }] },
    });
    expect(backend.schemas.get("custom.door")?.spec).toBe(schemaText("Door"));
  });

  test("with an unknown outcome keeps the schemas, since the rules may be there", async () => {
    const { client, plan } = await plannedWithSchemas();
    backend.misbehave("bulkUploadDetections", { kind: "reset-after" });
    const error = await failureOf(applyUpload(client, plan));
    expect(error).toMatchObject({
      code: "CONNECTION",
      details: { jobMayRun: true, schemas: [{ outcome: "updated" }, {}] },
    });
    expect(backend.schemas.get("custom.door")?.spec).toBe(changed);
  });

  test("and cannot return a schema says why", async () => {
    const { client, plan } = await plannedWithSchemas();
    backend.job = { statuses: ["Failed"], message: "", results: null };
    backend.onRequest = ({ operation }) => {
      if (operation === "bulkUploadDetectionsStatus") onBackend("Door", changed, { revision: 9 });
    };
    const error = await failureOf(applyUpload(client, plan));
    expect(error.details.schemas?.[0]).toMatchObject({ outcome: "updated", error: { reason: "revision conflict" } });
  });

  test("by Ctrl-C between schemas skips the rest, returns the first, and starts no rules", async () => {
    const { client, plan } = await plannedWithSchemas();
    const stop = new AbortController();
    const onEvent = (event: UploadEvent) => event.type === "schema" && stop.abort();
    const error = await failureOf(applyUpload(client, plan, { signal: stop.signal, onEvent }));
    expect(error).toMatchObject({
      code: "ABORTED",
      details: { schemas: [{ outcome: "reverted" }, { outcome: "skipped" }] },
    });
    expect([...backend.schemas.values()].map(({ spec }) => spec)).toEqual([schemaText("Door")]);
    expect(backend.jobs.some(({ dryRun }) => !dryRun)).toBe(false);
  });
});

describe("applying schemas alone", () => {
  test("goes on after a failure, in file order", async () => {
    const { schemas: local } = await schemas({ "a.yml": schemaText("A"), "b.yml": schemaText("B") });
    backend.misbehave("createOrUpdateSchema", { kind: "errors", entries: [{ message: "parser is unknown" }] });
    expect(await applySchemas(planSchemas(local, []), clientFor(backend))).toMatchObject([
      { file: "a.yml", outcome: "failed", error: { code: "GRAPHQL_ERROR", reason: "parser is unknown" } },
      { file: "b.yml", outcome: "created" },
    ]);
  });

  test("sends unchanged ones too when asked", async () => {
    onBackend("A", schemaText("A"));
    const client = clientFor(backend);
    const { schemas: local } = await schemas({ "a.yml": schemaText("A") });
    const plan = planSchemas(local, await client.listSchemas());
    const results = await applySchemas(plan, client, { resendUnchanged: true });
    expect(results).toMatchObject([{ outcome: "unchanged", revision: 4 }]);
  });
});

describe("uploadDetections", () => {
  test("applies after a yes", async () => {
    expect(await uploadDetections(clientFor(backend), input(), () => true)).toMatchObject({ jobId: "job-2" });
  });

  test("changes nothing after a no", async () => {
    expect(await uploadDetections(clientFor(backend), input(), () => false)).toBeUndefined();
    expect(backend.jobs.map(({ dryRun }) => dryRun)).toEqual([true]);
  });
});
