import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { runMetrics, type RunMetrics, type RunReading } from "./metrics";

/** What to tell of a run, and where. */
export interface MonitoringOptions extends RunReading {
  /** The address to listen on: a loopback address unless others are to see it. */
  readonly host: string;
  /** 0 takes any that is free. */
  readonly port: number;
}

/** A server that tells how a run is. */
export interface Monitoring {
  /** Where it listens. */
  readonly port: number;
  /** Says which rules there are; see `RunMetrics`. */
  expect: RunMetrics["expect"];
  /** Counts an alert that has opened. */
  opened: RunMetrics["opened"];
  /** Says whether the run is at work: rules are loaded and logs are being read. */
  ready(isReady: boolean): void;
  /** Ends it at once, open connections too. */
  close(): Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly type?: string;
}

async function answerTo(path: string, metrics: RunMetrics, isReady: boolean): Promise<Answer> {
  switch (path) {
    case "/metrics":
      return { status: 200, text: await metrics.text(), type: metrics.contentType };
    case "/healthz":
      return { status: 200, text: "ok\n" };
    case "/readyz":
      return isReady ? { status: 200, text: "ready\n" } : { status: 503, text: "not reading logs\n" };
    default:
      return { status: 404, text: "There are /metrics, /healthz and /readyz.\n" };
  }
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  metrics: RunMetrics,
  isReady: boolean,
): Promise<void> {
  const isRead = request.method === "GET" || request.method === "HEAD";
  const path = (request.url ?? "").split("?")[0] ?? "";
  const { status, text, type }: Answer = isRead
    ? await answerTo(path, metrics, isReady)
    : { status: 405, text: "Only GET is answered.\n" };
  response.writeHead(status, { "content-type": type ?? "text/plain; charset=utf-8" });
  response.end(request.method === "HEAD" ? undefined : text);
}

/**
 * Serves `/metrics` for Prometheus, `/healthz` (the process answers) and `/readyz` (the run is at work). Rejects with the
 * system's error when the address cannot be listened on.
 */
export async function startMonitoring({ host, port, ...reading }: MonitoringOptions): Promise<Monitoring> {
  const metrics = runMetrics(reading);
  let isReady = false;
  const server = createServer((request, response) => {
    answer(request, response, metrics, isReady).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
  return {
    port: (server.address() as AddressInfo).port,
    expect: (rules) => metrics.expect(rules),
    opened: (alert) => metrics.opened(alert),
    ready: (value) => {
      isReady = value;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
