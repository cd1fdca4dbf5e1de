import {
  addressOption,
  choiceOption,
  durationOption,
  goneOption,
  integerOption,
  leastSeverityOption,
  namesOption,
  severityOption,
  switchOption,
  textOption,
  timeOption,
} from "../../kernel/options";

/** The options of `pypanther run`. */
export const runOptions = {
  "log-type": textOption(
    "log-type",
    "Log type of events that do not name one (p_log_type); else their content tells",
    "log-types",
  ),
  managed: switchOption("Run every rule of every installed pack as shipped, enabled or not, instead of main.ts"),
  "all-rules": switchOption("Also run rules that are not enabled"),
  rule: namesOption("Only run the rules of these ids, enabled or not", "rule-ids"),
  since: timeOption("since", "Only events from this time on: a date, a date and time (UTC), or how long ago (24h, 7d)"),
  until: timeOption("until", "Only events before this time"),
  output: choiceOption("output", "Form of the alerts", ["text", "json"]),
  "min-severity": severityOption("min-severity", "Only alerts of this severity or a more urgent one"),
  "fail-on-alert": leastSeverityOption(
    "fail-on-alert",
    "Exit with 1 when there is an alert, or one of this severity or a more urgent one",
  ),
  live: switchOption("Print alerts as they open, instead of all of them in the end; goes well with --lateness"),
  summary: switchOption("Show what each rule found: matches, alerts, errors, time"),
  strict: switchOption("Stop at the first line that cannot be read"),
  store: textOption("store", "Directory that keeps what a run must not forget: killed or not, the next one goes on"),
  alerts: textOption("alerts", "File to which alerts are appended as JSON lines, as they open and change"),
  "dead-letter": textOption(
    "dead-letter",
    "File to which events of unknown log type are appended (default a new one in .pypanther/dead-letter/)",
  ),
  report: textOption("report", "File to write a report to: one HTML page, to open in a browser"),
  follow: switchOption("Go on reading as files grow and appear; alerts are printed as they open"),
  listen: textOption("listen", "Address to which logs are posted, such as 127.0.0.1:8888; goes with --store"),
  "listen-token-file": textOption(
    "listen-token-file",
    "File with the token that senders must show; else the variable PYPANTHER_LISTEN_TOKEN",
  ),
  source: textOption("source", "Where else logs come from: s3:<URL of an SQS queue>; goes with --store"),
  lateness: durationOption(
    "lateness",
    "How late events may come and still have their turn (30s, 5m, 1h); 5m while a run goes on, else all are sorted",
  ),
  metrics: addressOption(
    "metrics",
    "Serve metrics for Prometheus and the run's health: a port, or host:port; 127.0.0.1:9464 unless given",
    9464,
  ),
  "log-format": choiceOption("log-format", "Form of what is said on standard error", ["text", "json"]),
  workers: integerOption("workers", "Threads that share the files", 1),
  profile: switchOption("Show which rules took the longest"),
  state: goneOption("--state is gone. Rules keep what they remember in a store: --store DIR"),
} as const;

/** Command lines for the help, each with what it does. */
export const runExamples = [
  ["run logs/", "Run the enabled rules over every file in a directory"],
  ["run logs/ --managed --min-severity HIGH --since 7d", "Everything that the packs know, what is urgent of last week"],
  ["run events.json --rule Acme.Login.Odd", "Run one rule over one file"],
  ["run logs/ --summary --fail-on-alert HIGH", "What each rule found; exit code 1 for urgent alerts"],
  ["run logs/ --follow --store state --alerts alerts.jsonl", "Watch growing files, write alerts to a file"],
  ["run --listen 127.0.0.1:8888 --store state", "Take logs that vector, fluent-bit and others post"],
  ["run --output json --log-type AWS.CloudTrail - < events.json", "Read standard input, write JSON lines"],
] as const;
