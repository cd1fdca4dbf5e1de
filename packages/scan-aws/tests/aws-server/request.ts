import type { IncomingMessage } from "node:http";
import type { Operation, ServiceModel } from "./clients";

/** What a request asks for. */
export interface Asked {
  readonly operation: Operation;
  /** Fields by name: of the JSON body, the form, the path and the query together. */
  readonly input: Readonly<Record<string, unknown>>;
}

/** Reads the body of a request. */
export async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

function named({ operations, name }: ServiceModel, operation: string): Operation {
  const found = operations.get(operation);
  if (!found) throw new Error(`${name} has no operation ${operation}`);
  return found;
}

/** The values of `{labels}` and literal query keys of a REST operation in a request; undefined when it is another one. */
function match({ http }: Operation, method: string, path: string, query: URLSearchParams) {
  if (!http || http[0] !== method) return undefined;
  const [pattern = "", search = ""] = http[1].split("?");
  const literal = [...new URLSearchParams(search)];
  if (!literal.every(([key, value]) => query.has(key) && (value === "" || query.get(key) === value))) return undefined;
  const labels = [...pattern.matchAll(/\{([A-Za-z0-9]+)\+?\}/g)].map(([, label]) => label ?? "");
  const expression = new RegExp(
    `^${pattern.replace(/\{[A-Za-z0-9]+\}/g, "([^/]+)").replace(/\{[A-Za-z0-9]+\+\}/g, "(.+)")}/?$`,
  );
  const values = expression.exec(path)?.slice(1);
  if (!values) return undefined;
  const input = Object.fromEntries(labels.map((label, index) => [label, decodeURIComponent(values[index] ?? "")]));
  return { literals: literal.length, input };
}

/** Which operation of a service a request asks for, and with what. Throws for one that the service does not have. */
export function asked(service: ServiceModel, request: IncomingMessage, body: string): Asked {
  const url = new URL(request.url ?? "/", "http://127.0.0.1");
  if (service.wire === "json") {
    const target = String(request.headers["x-amz-target"]).split(".").at(-1) ?? "";
    return { operation: named(service, target), input: JSON.parse(body || "{}") as Record<string, unknown> };
  }
  if (service.wire === "query" || service.wire === "ec2") {
    const input = Object.fromEntries(new URLSearchParams(body));
    return { operation: named(service, input["Action"] ?? ""), input };
  }
  // Buckets come first in the path.
  const [, bucket = "", rest = "/"] =
    service.name === "s3" ? (/^\/([^/]*)(.*)$/.exec(url.pathname) ?? []) : ["", "", url.pathname];
  const found = [...service.operations.values()]
    .flatMap((operation) => {
      const matched = match(operation, request.method ?? "GET", rest || "/", url.searchParams);
      return matched ? [{ operation, ...matched }] : [];
    })
    .sort((a, b) => b.literals - a.literals)[0];
  if (!found) throw new Error(`${service.name} has no operation at ${request.method} ${request.url}`);
  return {
    operation: found.operation,
    input: { ...Object.fromEntries(url.searchParams), ...found.input, Bucket: bucket },
  };
}
