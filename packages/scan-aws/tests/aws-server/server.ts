import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { actionOf } from "../../src/aws/action-of";
import { serviceModel } from "./clients";
import { asked, bodyOf } from "./request";
import { sampleOf } from "./sample";
import { type Answer, denial, encode, encodeFault, type ServiceFault, throttle } from "./wire";

/** A call as the server sees it. */
export interface Call {
  readonly accountId: string;
  readonly region: string;
  /** The IAM action that it needs. */
  readonly action: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** Which try of the call it is, from 1, and how many the SDK makes at most. */
  readonly attempt: number;
  readonly attempts: number;
}

/** An answer, or an error that the service tells. */
export class AwsFault extends Error {
  constructor(
    readonly code: string,
    readonly status = 400,
  ) {
    super(code);
  }
}

/** Answers a call: given an answer with a value in every field, gives the one to send. May throw an AwsFault. */
export type Handler = (call: Call, sample: Record<string, unknown>) => object;

/** What goes wrong with a call: throttled, denied, or an answer that breaks off; undefined for nothing. */
export type Trouble = "throttle" | "deny" | "break" | undefined;

/** A server that stands for AWS, on this machine. */
export interface AwsServer {
  readonly url: string;
  /** Every request that came, tries again included. */
  readonly calls: Call[];
  close(): Promise<void>;
}

/** The account, region and service of a request's signature. */
function signature(request: IncomingMessage): { accountId: string; region: string; service: string } {
  const pattern = /Credential=[A-Z]+(\d{12})[A-Z]*\/\d+\/([^/]+)\/([^/]+)\//;
  const [, accountId = "", region = "", service = ""] = pattern.exec(request.headers.authorization ?? "") ?? [];
  return { accountId, region, service };
}

/** Starts a server that answers with the handlers of their actions; `trouble` decides what goes wrong. */
export async function startAws(
  handlers: Readonly<Record<string, Handler>>,
  trouble: (call: Call) => Trouble = () => undefined,
  keepCalls = true,
): Promise<AwsServer> {
  const calls: Call[] = [];

  async function answer(request: IncomingMessage): Promise<Answer> {
    const { accountId, region, service: signingName } = signature(request);
    const service = serviceModel(signingName);
    const { operation, input } = asked(service, request, await bodyOf(request));
    const action = actionOf(service.name, operation.name);
    const [, attempt, attempts] = /attempt=(\d+); max=(\d+)/.exec(String(request.headers["amz-sdk-request"])) ?? [];
    const call: Call = { accountId, region, action, input, attempt: Number(attempt), attempts: Number(attempts) };
    if (keepCalls) calls.push(call);
    const wrong = trouble(call);
    if (wrong === "throttle") return encodeFault(service, throttle(service));
    if (wrong === "deny") return encodeFault(service, denial(service));
    try {
      const handler = handlers[call.action];
      if (!handler) throw new Error(`${call.action} is not answered`);
      const encoded = encode(service, operation, handler(call, sampleOf(operation.output)));
      return wrong === "break" ? { ...encoded, body: encoded.body.slice(0, encoded.body.length / 2) } : encoded;
    } catch (error) {
      if (!(error instanceof AwsFault)) throw error;
      const fault: ServiceFault = { code: error.code, message: "as it is", status: error.status };
      return encodeFault(service, fault);
    }
  }

  const server = createServer((request, response) => {
    answer(request).then(
      ({ status, headers, body }) => response.writeHead(status, headers).end(body),
      (error: unknown) => response.writeHead(501, { "content-type": "text/plain" }).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
