import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A request as the backend received it. */
export interface RecordedRequest {
  method: string;
  path: string;
  headers: IncomingMessage["headers"];
  /** The GraphQL field, `archive` for the PUT, or `other`. */
  operation: string;
  /** The GraphQL variable `input`. */
  input: unknown;
  body: string;
}

export interface FakeSchema {
  name: string;
  spec: string;
  description: string;
  referenceURL: string;
  revision: number;
  isFieldDiscoveryEnabled: boolean;
}

/** One way to answer other than properly. */
export type Misbehaviour =
  | { kind: "status"; status: number; headers?: Record<string, string>; body?: string }
  | { kind: "errors"; entries: { message?: string; body?: string }[] }
  | { kind: "data"; data: unknown }
  /** Drops the connection without doing anything; for an archive, in the middle of it. */
  | { kind: "reset" }
  /** Does what was asked, then drops the connection instead of answering. */
  | { kind: "reset-after" }
  /** Announces the whole answer, sends half of it, and drops the connection. */
  | { kind: "truncate" }
  | { kind: "hang" };

export interface FakeJob {
  /** What successive questions are told; the last one stays. `null`: the job is unknown. */
  statuses: (string | null)[];
  message: string;
  /** Null as a backend that forgot them. */
  results: Record<string, string[] | null> | null;
}

export interface FakeBackend {
  /** Full URL of the GraphQL endpoint, to be used as API host. */
  url: string;
  token: string;
  /** Query string of the presigned URL: must never be seen in any output. */
  signature: string;
  requests: RecordedRequest[];
  /** Archives as received, decoded, by session. */
  archives: Map<string, Buffer>;
  /** Every job started. */
  jobs: { id: string; sessionId: string; dryRun: boolean }[];
  /** Custom schemas by name in lower case. */
  schemas: Map<string, FakeSchema>;
  /** How jobs go; replace it before one starts. */
  job: FakeJob;
  /** Makes the next `times` requests of an operation go wrong (`archive` for the PUT). */
  misbehave(operation: string, how: Misbehaviour, times?: number): void;
  /** Called with each request before it is answered. */
  onRequest: (request: RecordedRequest) => void;
  operations(): string[];
  close(): Promise<void>;
}

const FIELDS = [
  "bulkUploadPresignedUrl",
  "bulkUploadDetectionsStatus",
  "bulkUploadDetections",
  "createOrUpdateSchema",
  "schemas",
];

/** Starts a backend on 127.0.0.1 that speaks the upload API. */
export async function startFakeBackend(token = "pa-key-7Qm2xV9d"): Promise<FakeBackend> {
  const planned = new Map<string, Misbehaviour[]>();
  const server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const signature = "Zk3vT1pQ9sYb7LmX0aRw";

  const backend: FakeBackend = {
    url: `${origin}/public/graphql`,
    token,
    signature,
    requests: [],
    archives: new Map(),
    jobs: [],
    schemas: new Map(),
    job: {
      statuses: ["Pending", "Succeeded"],
      message: "",
      results: {
        newRuleIds: ["Lumen.Door.Forced"],
        modifiedRuleIds: null,
        deletedRuleIds: [],
        totalRuleIds: ["Lumen.Door.Forced"],
      },
    },
    misbehave(operation, how, times = 1) {
      planned.set(operation, [...(planned.get(operation) ?? []), ...Array.from({ length: times }, () => how)]);
    },
    onRequest: () => undefined,
    operations: () => backend.requests.map(({ operation }) => operation),
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
  const asked = new Map<string, number>();
  let sessions = 0;

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? "";
    const isArchive = request.method === "PUT";
    if (isArchive && planned.get("archive")?.[0]?.kind === "reset") {
      planned.get("archive")?.shift();
      record(request, path, "archive", undefined, "");
      request.once("data", () => request.socket.resetAndDestroy());
      return;
    }
    const body = await readBody(request);
    if (body === undefined) return;
    const call = isArchive ? undefined : parseCall(body);
    const operation = isArchive ? "archive" : (call?.operation ?? "other");
    record(request, path, operation, call?.input, body);

    const how = planned.get(operation)?.shift();
    if (how && how.kind !== "truncate" && how.kind !== "reset-after") return fail(response, how);
    const answer = isArchive ? storeArchive(path, body) : answerCall(request, operation, call?.input);
    if (how?.kind === "reset-after") return void request.socket.resetAndDestroy();
    const text = JSON.stringify(answer.body);
    response.writeHead(answer.status, {
      "content-type": "application/json",
      "content-length": Buffer.byteLength(text),
    });
    if (how === undefined) return void response.end(text);
    response.write(text.slice(0, text.length / 2), () => request.socket.destroy());
  }

  function record(request: IncomingMessage, path: string, operation: string, input: unknown, body: string): void {
    const { method = "", headers } = request;
    const recorded = { method, path, headers, operation, input, body };
    backend.requests.push(recorded);
    backend.onRequest(recorded);
  }

  function storeArchive(path: string, body: string) {
    const url = new URL(path, origin);
    if (url.searchParams.get("X-Signature") !== signature) return { status: 403, body: "<Code>AccessDenied</Code>" };
    backend.archives.set(url.pathname.slice("/archives/".length), Buffer.from(body, "base64"));
    return { status: 200, body: "" };
  }

  function answerCall(request: IncomingMessage, operation: string, input: unknown) {
    if (request.headers["x-api-key"] !== token) return { status: 401, body: { message: "Unauthorized" } };
    const data = perform(operation, input);
    return "errors" in data
      ? { status: 200, body: data }
      : { status: 200, body: { data: { [operation]: data.value } } };
  }

  function perform(
    operation: string,
    input: unknown,
  ): { value: unknown } | { errors: { message: string }[]; data: null } {
    const fields = (typeof input === "object" ? input : {}) as Record<string, unknown>;
    switch (operation) {
      case "bulkUploadPresignedUrl": {
        const sessionId = `session-${++sessions}`;
        return { value: { sessionId, detectionsURL: `${origin}/archives/${sessionId}?X-Signature=${signature}` } };
      }
      case "bulkUploadDetections": {
        const sessionId = String(fields.sessionId);
        if (!backend.archives.has(sessionId)) return refuse("no archive in this session");
        const id = `job-${backend.jobs.length + 1}`;
        backend.jobs.push({ id, sessionId, dryRun: fields.dryRun === true });
        return { value: { id } };
      }
      case "bulkUploadDetectionsStatus":
        return { value: jobStatus(String(input)) };
      case "schemas":
        return { value: { edges: [...backend.schemas.values()].map((schema) => ({ node: schemaNode(schema) })) } };
      case "createOrUpdateSchema":
        return saveSchema(fields as unknown as FakeSchema);
      default:
        return refuse("unknown operation");
    }
  }

  function jobStatus(id: string) {
    const count = asked.get(id) ?? 0;
    asked.set(id, count + 1);
    const { statuses, message, results } = backend.job;
    const status = statuses[Math.min(count, statuses.length - 1)] ?? null;
    if (status === null || !backend.jobs.some((job) => job.id === id)) return null;
    return { status, message, results: status === "Succeeded" ? results : null };
  }

  function saveSchema(input: FakeSchema) {
    const key = input.name.toLowerCase();
    const existing = backend.schemas.get(key);
    if (input.revision !== (existing?.revision ?? 0)) return refuse("revision conflict");
    const isFieldDiscoveryEnabled = input.isFieldDiscoveryEnabled ?? existing?.isFieldDiscoveryEnabled ?? false;
    const saved = { ...input, isFieldDiscoveryEnabled, revision: input.revision + 1 };
    backend.schemas.set(key, saved);
    return { value: { schema: schemaNode(saved) } };
  }

  return backend;
}

const refuse = (message: string) => ({ errors: [{ message }], data: null });

/** The node as the API shows it: without the field discovery setting. */
function schemaNode({ name, spec, description, referenceURL, revision }: FakeSchema) {
  const times = { createdAt: "2026-01-12T08:00:00Z", updatedAt: "2026-02-03T09:30:00Z" };
  return { name, spec, description, referenceURL, revision, isManaged: false, ...times };
}

async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  } catch {
    return undefined;
  }
  return Buffer.concat(chunks).toString("utf8");
}

function parseCall(body: string): { operation: string; input: unknown } | undefined {
  try {
    const { query, variables } = JSON.parse(body) as { query: string; variables: { input: unknown } };
    const operation = FIELDS.find((field) => new RegExp(`\\b${field}\\(`).test(query.slice(query.indexOf("{"))));
    return operation === undefined ? undefined : { operation, input: variables.input };
  } catch {
    return undefined;
  }
}

function fail(response: ServerResponse, how: Exclude<Misbehaviour, { kind: "truncate" | "reset-after" }>): void {
  switch (how.kind) {
    case "status":
      response.writeHead(how.status, how.headers).end(how.body ?? "");
      break;
    case "errors":
      response.end(JSON.stringify({ errors: how.entries, data: null }));
      break;
    case "data":
      response.end(JSON.stringify({ data: how.data }));
      break;
    case "reset":
      response.socket?.resetAndDestroy();
      break;
    case "hang":
      break;
  }
}
