import type { Registration } from "./kernel/command";

/** Every command, in the order of the help. A command's module is loaded when it is called, no sooner. */
export const commands: readonly Registration[] = [
  {
    usage: "init [dir]",
    description: "Start a repository of detections",
    load: () => require("./commands/init") as typeof import("./commands/init"),
  },
  {
    usage: "version",
    description: "Print the installed version",
    load: () => require("./commands/version") as typeof import("./commands/version"),
  },
  {
    usage: "new rule <id>",
    description: "Draft a rule and its tests",
    load: () => require("./commands/new-rule") as typeof import("./commands/new-rule"),
  },
  {
    usage: "new policy <id>",
    description: "Draft a policy and its tests",
    load: () => require("./commands/new-policy") as typeof import("./commands/new-policy"),
  },
  {
    usage: "new correlation-rule <id>",
    description: "Draft a correlation rule over the matches of other rules, and its tests",
    load: () => require("./commands/new-correlation-rule") as typeof import("./commands/new-correlation-rule"),
  },
  {
    usage: "check",
    description: "Look for mistakes that tests do not show: types, rules that are missing, overrides without effect",
    load: () => require("./commands/check") as typeof import("./commands/check"),
  },
  {
    usage: "test",
    description: "Run the tests of your rules",
    load: () => require("./commands/test") as typeof import("./commands/test"),
  },
  {
    usage: "run [paths..]",
    description: "Run your rules over logs",
    load: () => require("./commands/run") as typeof import("./commands/run"),
  },
  {
    usage: "backtest <paths..>",
    description: "Show what your changes do to the alerts of logs",
    load: () => require("./commands/backtest") as typeof import("./commands/backtest"),
  },
  {
    usage: "policies run <paths..>",
    description: "Judge the resources of a scan by your policies",
    load: () => require("./commands/policies-run") as typeof import("./commands/policies-run"),
  },
  {
    usage: "explain <id> <paths..>",
    description: "Show why a rule matches an event or does not, or how far a correlation rule gets with logs",
    load: () => require("./commands/explain") as typeof import("./commands/explain"),
  },
  {
    usage: "list rules",
    description: "List rules",
    load: () => require("./commands/list-rules") as typeof import("./commands/list-rules"),
  },
  {
    usage: "list policies",
    description: "List policies",
    load: () => require("./commands/list-policies") as typeof import("./commands/list-policies"),
  },
  {
    usage: "list log-types [substring]",
    description: "List log types",
    load: () => require("./commands/list-log-types") as typeof import("./commands/list-log-types"),
  },
  {
    usage: "schema test [paths..]",
    description: "Check your log schemas and run their tests, or hold logs against a schema",
    load: () => require("./commands/schema-test") as typeof import("./commands/schema-test"),
  },
  {
    usage: "schema infer <paths..>",
    description: "Draft a log schema from logs",
    load: () => require("./commands/schema-infer") as typeof import("./commands/schema-infer"),
  },
  {
    usage: "schema list [substring]",
    description: "List log schemas, yours and those of packs",
    load: () => require("./commands/schema-list") as typeof import("./commands/schema-list"),
  },
  {
    usage: "schema types [log-types..]",
    description: "Write the types of events as TypeScript",
    load: () => require("./commands/schema-types") as typeof import("./commands/schema-types"),
  },
  {
    usage: "get rule <id>",
    description: "Show a rule as configured or as written",
    load: () => require("./commands/get-rule") as typeof import("./commands/get-rule"),
  },
  {
    usage: "get policy <id>",
    description: "Show a policy as configured or as written",
    load: () => require("./commands/get-policy") as typeof import("./commands/get-policy"),
  },
  {
    usage: "coverage",
    description: "Show what rules cover: log types, severities, MITRE ATT&CK",
    load: () => require("./commands/coverage") as typeof import("./commands/coverage"),
  },
  {
    usage: "scan aws",
    description: "Read the configuration of AWS accounts, for policies",
    load: () => require("./commands/scan-aws") as typeof import("./commands/scan-aws"),
  },
  {
    usage: "upload",
    description: "Upload your rules and schemas",
    load: () => require("./commands/upload") as typeof import("./commands/upload"),
  },
  {
    usage: "completion",
    description: "Print a completion script for your shell",
    load: () => require("./commands/completion") as typeof import("./commands/completion"),
  },
];
