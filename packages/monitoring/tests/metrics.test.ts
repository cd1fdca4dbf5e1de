import { metricsOfBusyRun } from "./support";

const linesOf = async (name: string): Promise<string[]> => {
  const text = await metricsOfBusyRun().metrics.text();
  return text.split("\n").filter((line) => line.startsWith(`${name}{`) || line.startsWith(`${name} `));
};

test.each([
  ["pypanther_events_total", ['{log_type="AWS.CloudTrail"} 7', '{log_type="Okta.SystemLog"} 2']],
  ["pypanther_events_unclassified_total", [" 3"]],
  ["pypanther_events_late_total", [" 2"]],
  ["pypanther_bytes_total", [" 4096"]],
  ["pypanther_malformed_total", [" 1"]],
  ["pypanther_matches_total", ['{rule_id="Tidewater.Gate"} 6']],
  ["pypanther_alerts_total", ['{rule_id="Tidewater.Gate",severity="HIGH"} 1']],
  ["pypanther_rule_errors_total", ['{rule_id="Tidewater.Broken"} 2']],
  ["pypanther_rule_seconds_total", ['{rule_id="Tidewater.Gate"} 1.5']],
  ["pypanther_rule_events_total", ['{rule_id="Tidewater.Gate"} 9']],
  ["pypanther_rules_stopped", [" 1"]],
  ["pypanther_queue_depth", ['{queue="event_time"} 5', '{queue="windows"} 4', '{queue="alerts"} 0']],
])("%s says what the run has counted", async (name, expected) => {
  expect(await linesOf(name)).toEqual(expected.map((rest) => `${name}${rest}`));
});

test("a counter is what the run has counted when it is asked for, not the sum of all answers", async () => {
  const { metrics, summary } = metricsOfBusyRun();
  await metrics.text();
  summary.bytes = 5000;
  expect(await metrics.text()).toContain("\npypanther_bytes_total 5000\n");
});

test("the lag is the age of the latest event, and nothing before the first event", async () => {
  const [line = ""] = await linesOf("pypanther_event_lag_seconds");
  expect(Number(line.split(" ")[1])).toBeGreaterThanOrEqual(90);
  const { metrics, summary } = metricsOfBusyRun();
  summary.latestTime = 0;
  expect(await metrics.text()).toContain("\npypanther_event_lag_seconds 0\n");
});

test("log types that logs make up do not fill the memory of who collects: they are counted as others", async () => {
  const { metrics, summary } = metricsOfBusyRun();
  for (let index = 0; index < 1000; index += 1) summary.eventsByLogType.set(`Custom.Made.Up.${index}`, 1);
  summary.eventsByLogType.set(`Custom."}\n${"x".repeat(500)}`, 1);
  const lines = (await metrics.text()).split("\n").filter((line) => line.startsWith("pypanther_events_total{"));
  expect(lines).toHaveLength(201);
  expect(lines).toContain('pypanther_events_total{log_type="other"} 803');
});

test("what is counted of the rules that there are begins at 0, so that the first alert and error are an increase", async () => {
  const { metrics } = metricsOfBusyRun();
  metrics.expect([{ ruleId: "Tidewater.Quiet", severity: "LOW" }]);
  metrics.expect([{ ruleId: "Tidewater.Gate", severity: "HIGH" }]);
  const text = await metrics.text();
  for (const line of [
    'pypanther_alerts_total{rule_id="Tidewater.Quiet",severity="LOW"} 0',
    'pypanther_alerts_total{rule_id="Tidewater.Gate",severity="HIGH"} 1',
    'pypanther_rule_errors_total{rule_id="Tidewater.Quiet"} 0',
    'pypanther_matches_total{rule_id="Tidewater.Gate"} 6',
  ]) {
    expect(text).toContain(`\n${line}\n`);
  }
});
