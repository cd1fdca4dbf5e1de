import type { CallOptions } from "./call-options";
import type { UploadErrorCode } from "./error-code";
import { isUploadError, UploadError } from "./errors";
import { Answer, ShapeError } from "./graphql/answer";
import { callGraphql } from "./graphql/call";
import {
  CREATE_OR_UPDATE_SCHEMA,
  JOB_STATUS,
  LIST_SCHEMAS,
  type Operation,
  REQUEST_UPLOAD,
  START_JOB,
} from "./graphql/operations";
import { DEFAULT_RETRY, type RetryPolicy } from "./http/backoff";
import { type Clock, systemClock } from "./http/clock";
import { isEncrypted, resolveEndpoint } from "./http/endpoint";
import { failureOfStatus } from "./http/status";
import { Transport } from "./http/transport";
import type { JobResult, JobStatus } from "./job";
import { DEFAULT_POLL, pollJob, type PollPolicy } from "./job-poller";
import { PresignedUpload } from "./presigned-upload";
import type { RemoteSchema, SchemaInput } from "./schemas/remote-schema";
import { Secrets } from "./secrets";

/** Settings of a `BackendClient`; only host and token are needed. */
export interface BackendClientOptions {
  /** A domain (`acme.runpanther.net`) or the full URL of the GraphQL endpoint. */
  host: string | undefined;
  /** The API token. */
  token: string | undefined;
  retry?: Partial<RetryPolicy>;
  poll?: Partial<PollPolicy>;
  /** Time limit of one GraphQL call in milliseconds; 30 s unless given. */
  callTimeoutMs?: number;
  /** Time limit for sending the archive in milliseconds; 300 s unless given. */
  archiveTimeoutMs?: number;
  /** How long the answer to a running mutation is still awaited after an abort, in milliseconds; 5 s unless given. */
  abortGraceMs?: number;
  clock?: Clock;
}

const MAX_ANSWER_BYTES = 64 * 1024 * 1024;

/** The job to start. */
export interface JobRequest {
  sessionId: string;
  /** Work out the changes without making them. */
  dryRun: boolean;
}

/** After these a job cannot be running: the backend has refused to start it. */
const REFUSALS: ReadonlySet<UploadErrorCode> = new Set([
  "UNAUTHORIZED",
  "ACCESS_DENIED",
  "GRAPHQL_ERROR",
  "UPLOAD_IN_PROGRESS",
  "HOST_UNKNOWN",
  "PROXY_REFUSED",
  "RATE_LIMITED",
  "HTTP_ERROR",
  "REDIRECT_REFUSED",
]);

/** Talks to the upload API of a Panther-compatible backend. Every failure is an `UploadError`. */
export class BackendClient {
  /** Where the calls go. */
  readonly endpoint: string;
  readonly #secrets = new Secrets();
  readonly #clock: Clock;
  readonly #poll: PollPolicy;
  readonly #transport: Transport;
  readonly #archiveTimeoutMs: number;
  readonly #call: <T>(
    operation: Operation,
    input: unknown,
    read: (field: unknown) => T,
    options: CallOptions,
  ) => Promise<T>;
  readonly #started = new Set<string>();

  /** @throws UploadError `TOKEN_MISSING`, `TOKEN_INVALID`, `HOST_MISSING`, `HOST_INVALID` or `INSECURE_HOST` */
  constructor(options: BackendClientOptions) {
    const token = checkedToken(options.token);
    this.#secrets.addToken(token);
    const endpoint = resolveEndpoint(options.host);
    this.endpoint = endpoint.href;
    this.#clock = options.clock ?? systemClock;
    this.#poll = { ...DEFAULT_POLL, ...options.poll };
    this.#archiveTimeoutMs = options.archiveTimeoutMs ?? 300_000;
    const secrets = this.#secrets;
    const transport = new Transport({
      secrets,
      clock: this.#clock,
      retry: { ...DEFAULT_RETRY, ...options.retry },
      abortGraceMs: options.abortGraceMs ?? 5_000,
      maxAnswerBytes: MAX_ANSWER_BYTES,
    });
    this.#transport = transport;
    const headers = { "X-API-Key": token };
    const context = { endpoint, headers, timeoutMs: options.callTimeoutMs ?? 30_000, transport, secrets };
    this.#call = (operation, input, read, callOptions) => callGraphql(context, operation, input, read, callOptions);
  }

  /** Asks for a session and for the place to send the archive to. */
  requestUpload(pypantherVersion: string, options: CallOptions = {}): Promise<PresignedUpload> {
    const read = (field: unknown) => {
      const answer = new Answer(field, REQUEST_UPLOAD.field);
      const href = answer.requiredText("detectionsURL");
      const url = URL.canParse(href) ? new URL(href) : undefined;
      if (!url || !isEncrypted(url)) throw new ShapeError("detectionsURL is not an https URL");
      this.#secrets.addUrl(url);
      return new PresignedUpload(answer.requiredText("sessionId"), url);
    };
    return this.#call(REQUEST_UPLOAD, { pypantherVersion }, read, options);
  }

  /**
   * Sends the archive. Rejects with `ARCHIVE_REJECTED` if it was not accepted. Repeating it has no further effect, so
   * it is retried.
   */
  async putArchive(
    upload: PresignedUpload,
    archive: Uint8Array,
    pypantherVersion: string,
    options: CallOptions = {},
  ): Promise<void> {
    options.onEvent?.({ type: "archive-sending", bytes: archive.length });
    const operation = "Sending the archive";
    const { status, text } = await this.#transport.send(
      {
        operation,
        method: "PUT",
        url: upload.target(),
        headers: { "x-amz-meta-pypantherversion": pypantherVersion },
        body: Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength).toString("base64"),
        timeoutMs: this.#archiveTimeoutMs,
        repeat: "safe",
      },
      options,
    );
    if (failureOfStatus(status) !== undefined) {
      // Of an object store's error document only the code is shown: the rest may quote the signed request.
      const reason = /<Code>(\w{1,64})<\/Code>/.exec(text)?.[1] ?? "";
      const message = `${operation}: the store answered with HTTP status ${status}${reason && ` (${reason})`}.`;
      throw this.#secrets.error("ARCHIVE_REJECTED", message, { reason, details: { status } });
    }
    options.onEvent?.({ type: "archive-sent", bytes: archive.length });
  }

  /** Whether such a job was started by this client, or may have been. */
  hasStarted(job: JobRequest): boolean {
    return this.#started.has(jobKey(job));
  }

  /**
   * Starts a job and gives its id. The request is never repeated, and a second call for the same session and `dryRun`
   * rejects with `JOB_ALREADY_STARTED` unless the backend refused the first.
   */
  async startJob(job: JobRequest, options: CallOptions = {}): Promise<string> {
    const { sessionId, dryRun } = job;
    if (this.hasStarted(job)) {
      const message = "This upload has already been started once. Begin a new upload instead of repeating it.";
      throw this.#secrets.error("JOB_ALREADY_STARTED", message, { details: { jobMayRun: !dryRun } });
    }
    if (options.signal?.aborted) throw this.#secrets.error("ABORTED", "The upload was stopped before its job started.");
    this.#started.add(jobKey(job));
    const read = (field: unknown) => new Answer(field, START_JOB.field).requiredText("id");
    try {
      const jobId = await this.#call(START_JOB, { sessionId, dryRun }, read, options);
      options.onEvent?.({ type: "job-started", jobId, dryRun });
      return jobId;
    } catch (error) {
      if (!isUploadError(error)) throw error;
      if (!REFUSALS.has(error.code)) throw error.with({ jobMayRun: !dryRun });
      this.#started.delete(jobKey(job));
      throw error.with({ jobMayRun: false });
    }
  }

  /** How the job is doing; nothing if the backend does not know it. */
  async jobStatus(jobId: string, options: CallOptions = {}): Promise<JobStatus | undefined> {
    const read = (field: unknown) => (field === undefined ? undefined : readJobStatus(field));
    try {
      return await this.#call(JOB_STATUS, jobId, read, options);
    } catch (error) {
      // A backend may say "unknown job" with a null or in words; there is no code to compare.
      if (isUploadError(error) && error.code === "GRAPHQL_ERROR" && /\bnot found\b/i.test(error.reason))
        return undefined;
      throw error;
    }
  }

  /** Waits, asking ever less often, until the job has succeeded. */
  waitForJob(jobId: string, dryRun: boolean, options: CallOptions = {}): Promise<JobResult> {
    const means = { policy: this.#poll, clock: this.#clock, secrets: this.#secrets };
    return pollJob({ jobId, dryRun, ...means, ask: () => this.jobStatus(jobId, options) }, options);
  }

  /** The custom schemas of the backend. */
  listSchemas(options: CallOptions = {}): Promise<RemoteSchema[]> {
    const read = (field: unknown) =>
      new Answer(field, LIST_SCHEMAS.field)
        .list("edges")
        .map((edge) => readSchema(new Answer(edge, "an entry of edges").object("node")));
    return this.#call(LIST_SCHEMAS, { isManaged: false }, read, options);
  }

  /** Creates the schema, or updates the one of the same name, and gives it as it is now. */
  createOrUpdateSchema(schema: SchemaInput, options: CallOptions = {}): Promise<RemoteSchema> {
    const read = (field: unknown) => readSchema(new Answer(field, CREATE_OR_UPDATE_SCHEMA.field).object("schema"));
    return this.#call(CREATE_OR_UPDATE_SCHEMA, schema, read, options);
  }
}

const jobKey = ({ sessionId, dryRun }: JobRequest) => JSON.stringify([sessionId, dryRun]);

function checkedToken(given: string | undefined): string {
  const token = given?.trim() ?? "";
  if (token === "") {
    const message = "No API token is configured. Set PANTHER_API_TOKEN (the command line would show it to others).";
    throw new UploadError("TOKEN_MISSING", message);
  }
  if (!/^[\x21-\x7e]+$/.test(token)) {
    throw new UploadError("TOKEN_INVALID", "The API token holds spaces or unusual characters. Copy it once more.");
  }
  return token;
}

function readJobStatus(field: unknown): JobStatus {
  const answer = new Answer(field, JOB_STATUS.field);
  const results = answer.field("results") === undefined ? undefined : answer.object("results");
  return {
    status: answer.requiredText("status"),
    message: answer.text("message"),
    results: results && {
      newRuleIds: results.texts("newRuleIds"),
      modifiedRuleIds: results.texts("modifiedRuleIds"),
      deletedRuleIds: results.texts("deletedRuleIds"),
      totalRuleIds: results.texts("totalRuleIds"),
    },
  };
}

function readSchema(node: Answer): RemoteSchema {
  const revision = node.field("revision");
  return {
    name: node.requiredText("name"),
    spec: node.text("spec"),
    description: node.text("description"),
    referenceURL: node.text("referenceURL"),
    revision: typeof revision === "number" ? revision : 0,
    isManaged: node.field("isManaged") === true,
    createdAt: node.text("createdAt"),
    updatedAt: node.text("updatedAt"),
  };
}
