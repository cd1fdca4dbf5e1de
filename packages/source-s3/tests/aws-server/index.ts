import { createHash, randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { S3Client } from "@aws-sdk/client-s3";
import { SQSClient } from "@aws-sdk/client-sqs";
import type { AwsClients } from "../../src";

/** What goes wrong with a call; undefined for nothing. */
export type Trouble = (call: {
  readonly action: string;
  readonly accessKey: string;
  readonly count: number;
}) => { readonly status: number; readonly code: string } | "break" | undefined;

interface Message {
  readonly id: string;
  readonly body: string;
  isVisible: boolean;
}

const md5 = (content: string | Buffer): string => createHash("md5").update(content).digest("hex");

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

/** A server that speaks as SQS (JSON) and S3 (REST) do, with one queue. */
export class AwsServer {
  readonly objects = new Map<string, Buffer>();
  readonly messages: Message[] = [];
  /** What was called, tries again included. */
  readonly calls: string[] = [];
  trouble: Trouble = () => undefined;
  #url = "";
  readonly #server = createServer((request, response) => void this.#answer(request, response));

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    this.#url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
    return this;
  }

  get queueUrl(): string {
    return `${this.#url}/123456789012/logs`;
  }

  /** Clients with an access key of their own. */
  clients(accessKeyId = "AKIAEXAMPLE"): AwsClients {
    const credentials = { accessKeyId, secretAccessKey: "example" };
    const config = { endpoint: this.#url, region: "eu-west-1", credentials, maxAttempts: 2 };
    return { sqs: new SQSClient(config), s3: new S3Client(config) };
  }

  put(key: string, content: string | Buffer): void {
    this.objects.set(key, Buffer.from(content as string));
  }

  send(body: unknown): void {
    const text = typeof body === "string" ? body : JSON.stringify(body);
    this.messages.push({ id: randomUUID(), body: text, isVisible: true });
  }

  /** Puts an object and tells of it as S3 does. */
  deliver(key: string, content: string | Buffer): void {
    this.put(key, content);
    this.send(this.notificationOf(key));
  }

  notificationOf(...keys: string[]): unknown {
    return {
      Records: keys.map((key) => ({
        eventSource: "aws:s3",
        eventName: "ObjectCreated:Put",
        s3: {
          bucket: { name: "logs" },
          object: { key: encodeURIComponent(key), eTag: md5(this.objects.get(key) ?? "") },
        },
      })),
    };
  }

  showAll(): void {
    for (const message of this.messages) message.isVisible = true;
  }

  close(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request);
    const target = request.headers["x-amz-target"];
    const action = typeof target === "string" ? (target.split(".")[1] ?? "") : "GetObject";
    this.calls.push(action);
    const [, accessKey = ""] = /Credential=([^/]+)\//.exec(request.headers.authorization ?? "") ?? [];
    const count = this.calls.filter((call) => call === action).length;
    const trouble = this.trouble({ action, accessKey, count });
    if (action === "GetObject") this.#getObject(request, response, trouble);
    else if (trouble === "break") response.destroy();
    else if (trouble)
      this.#json(response, trouble.status, { __type: `com.amazonaws.sqs#${trouble.code}`, message: trouble.code });
    else await this.#queue(action, JSON.parse(body) as never, response);
  }

  #json(response: ServerResponse, status: number, value: unknown): void {
    response.writeHead(status, { "Content-Type": "application/x-amz-json-1.0" });
    response.end(JSON.stringify(value));
  }

  async #queue(
    action: string,
    input: { readonly Entries?: readonly Entry[] },
    response: ServerResponse,
  ): Promise<void> {
    const entries = input.Entries ?? [];
    if (action === "ReceiveMessage") {
      const found = this.messages.filter(({ isVisible }) => isVisible).slice(0, 10);
      for (const message of found) message.isVisible = false;
      if (found.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
      const Messages = found.map(({ id, body }) => ({
        MessageId: id,
        ReceiptHandle: id,
        Body: body,
        MD5OfBody: md5(body),
      }));
      this.#json(response, 200, { Messages });
      return;
    }
    for (const { ReceiptHandle, VisibilityTimeout } of entries) {
      const index = this.messages.findIndex(({ id }) => id === ReceiptHandle);
      const message = this.messages[index];
      if (action === "DeleteMessageBatch" && message) this.messages.splice(index, 1);
      else if (message && VisibilityTimeout === 0) message.isVisible = true;
    }
    this.#json(response, 200, { Successful: entries.map(({ Id }) => ({ Id })), Failed: [] });
  }

  #getObject(request: IncomingMessage, response: ServerResponse, trouble: ReturnType<Trouble>): void {
    const fail = (status: number, code: string): void => {
      response.writeHead(status, { "Content-Type": "application/xml" });
      response.end(`<?xml version="1.0"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`);
    };
    const key = decodeURIComponent(new URL(request.url ?? "", this.#url).pathname).replace(/^\/logs\//, "");
    const content = this.objects.get(key);
    if (trouble && trouble !== "break") return fail(trouble.status, trouble.code);
    if (!content) return fail(404, "NoSuchKey");
    const etag = `"${md5(content)}"`;
    if (request.headers["if-match"] !== undefined && request.headers["if-match"] !== etag) {
      return fail(412, "PreconditionFailed");
    }
    const [, from] = /^bytes=(\d+)-$/.exec(request.headers.range ?? "") ?? [];
    const part = content.subarray(Number(from ?? 0));
    response.writeHead(from === undefined ? 200 : 206, { ETag: etag, "Content-Length": part.length });
    if (trouble === "break") response.write(part.subarray(0, part.length / 2), () => response.destroy());
    else response.end(part);
  }
}

interface Entry {
  readonly Id: string;
  readonly ReceiptHandle: string;
  readonly VisibilityTimeout?: number;
}
