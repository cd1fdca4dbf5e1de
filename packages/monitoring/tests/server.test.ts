import { RunSummary } from "@pypanther/engine";
import { type Monitoring, startMonitoring } from "../src";

let monitoring: Monitoring;
beforeEach(async () => {
  monitoring = await startMonitoring({ host: "127.0.0.1", port: 0, summary: new RunSummary(), costs: () => [] });
});
afterEach(() => monitoring.close());

const ask = (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${monitoring.port}${path}`, init);

test("/healthz says that the process answers, whatever the run does", async () => {
  expect((await ask("/healthz")).status).toBe(200);
});

test("/readyz is refused until logs are being read, and when that is over", async () => {
  expect((await ask("/readyz")).status).toBe(503);
  monitoring.ready(true);
  expect((await ask("/readyz")).status).toBe(200);
  monitoring.ready(false);
  expect((await ask("/readyz")).status).toBe(503);
});

test("/metrics is Prometheus' text format, an alert that opened among it", async () => {
  monitoring.opened({ ruleId: "Tidewater.Gate", severity: "LOW" });
  const response = await ask("/metrics");
  expect(response.headers.get("content-type")).toMatch(/^text\/plain; version=0\.0\.4/);
  expect(await response.text()).toContain('pypanther_alerts_total{rule_id="Tidewater.Gate",severity="LOW"} 1\n');
});

test("other paths and other methods are refused", async () => {
  expect((await ask("/")).status).toBe(404);
  expect((await ask("/metrics", { method: "POST", body: "x" })).status).toBe(405);
});

test("an address that is taken is an error for whoever starts it", async () => {
  const again = startMonitoring({
    host: "127.0.0.1",
    port: monitoring.port,
    summary: new RunSummary(),
    costs: () => [],
  });
  await expect(again).rejects.toMatchObject({ code: "EADDRINUSE" });
});
