import type { CallOptions } from "../call-options";
import type { UploadErrorCode } from "../error-code";
import type { UploadError } from "../errors";
import { failureOfStatus } from "../http/status";
import type { HttpAnswer, Transport } from "../http/transport";
import type { Secrets } from "../secrets";
import { Answer, ShapeError } from "./answer";
import { failureReason } from "./failure-reason";
import type { Operation } from "./operations";

/** What a GraphQL call needs to know of its client. */
export interface GraphqlContext {
  endpoint: URL;
  headers: Record<string, string>;
  timeoutMs: number;
  transport: Transport;
  secrets: Secrets;
}

/** Performs the operation and reads the answer's field with `read`, which may throw `ShapeError`. */
export async function callGraphql<T>(
  context: GraphqlContext,
  operation: Operation,
  input: unknown,
  read: (field: unknown) => T,
  options: CallOptions,
): Promise<T> {
  const answer = await context.transport.send(
    {
      operation: operation.label,
      method: "POST",
      url: context.endpoint,
      headers: { ...context.headers, "Content-Type": "application/json", Accept: "application/json" },
      body: JSON.stringify({ query: operation.document, variables: { input } }),
      timeoutMs: context.timeoutMs,
      repeat: operation.repeat,
    },
    options,
  );
  const body = parse(answer.text);
  const failure = failureOf(context, operation, answer, body);
  if (failure) throw failure;
  try {
    const data = new Answer(body, "the answer").object("data");
    return read(data.field(operation.field));
  } catch (error) {
    if (!(error instanceof ShapeError)) throw error;
    const found = body === undefined ? `it is not JSON: ${excerpt(context.secrets.clean(answer.text))}` : error.message;
    const message = `${operation.label}: ${context.endpoint.host} sent an answer that cannot be used: ${found}.`;
    throw context.secrets.error("BAD_RESPONSE", message, { details: { status: answer.status } });
  }
}

function failureOf(
  { endpoint, secrets }: GraphqlContext,
  { label }: Operation,
  { status, text }: HttpAnswer,
  body: unknown,
): UploadError | undefined {
  const code = failureOfStatus(status);
  const entry = firstErrorEntry(body);
  const reason = entry === undefined ? excerpt(secrets.clean(text)) : failureReason(entry.message || entry.body);
  // An entry explains more than a status that only says "client error"; a transient status decides by itself.
  if (entry !== undefined && (code === undefined || code === "HTTP_ERROR" || code === "ACCESS_DENIED")) {
    const said = reason === "" ? "without a reason" : reason;
    return secrets.error(codeOfEntry(entry), `${label}: the backend refused: ${said}`, { reason, details: { status } });
  }
  if (code === undefined) return undefined;
  return secrets.error(code, `${label}: ${explain(code, endpoint.host, status)}`, { reason, details: { status } });
}

function explain(code: UploadErrorCode, host: string, status: number): string {
  switch (code) {
    case "UNAUTHORIZED":
      return `${host} does not accept the API token. Check that it is valid, not expired, and meant for this host.`;
    case "ACCESS_DENIED":
      return `${host} denied access. Check the permissions of the API token.`;
    case "REDIRECT_REFUSED":
      return `${host} answered with a redirect, which is not followed. Configure the final address as API host.`;
    case "RATE_LIMITED":
      return `${host} is receiving too many requests (429). Try again later.`;
    default:
      return `${host} answered with HTTP status ${status}.`;
  }
}

/** The backend says these only in words; this table is the one place that interprets them. */
const MEANINGS: [RegExp, UploadErrorCode][] = [
  [/^\s*access denied\s*$/i, "ACCESS_DENIED"],
  [/another upload/i, "UPLOAD_IN_PROGRESS"],
];

function codeOfEntry({ message, body }: ErrorEntry): UploadErrorCode {
  return MEANINGS.find(([words]) => words.test(message) || words.test(body))?.[1] ?? "GRAPHQL_ERROR";
}

interface ErrorEntry {
  message: string;
  body: string;
}

/** The first error entry; nothing if the answer has no errors. */
function firstErrorEntry(body: unknown): ErrorEntry | undefined {
  try {
    const [first] = new Answer(body, "the answer").list("errors");
    if (first === undefined) return undefined;
    if (typeof first === "string") return { message: first, body: "" };
    const entry = new Answer(first, "the error entry");
    return { message: entry.text("message"), body: entry.text("body") };
  } catch (error) {
    if (error instanceof ShapeError) return undefined;
    throw error;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The start of a text that is already clean: a secret cut in half would no longer be recognised. */
function excerpt(text: string): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  return line.length > 200 ? `${line.slice(0, 200)}…` : line;
}
