import type { MessagePort } from "node:worker_threads";
import {
  type CorrelationRuleClass,
  correlationPlan,
  type Destination,
  guardExit,
  InMemoryStateStore,
  instantiate,
  PantherError,
  type RuleClass,
  toError,
} from "@pypanther/core/runtime";
import { Members } from "../correlate";
import { Evaluator, isCountedSignal, RuleProfile } from "../evaluate";
import { Examiner } from "../examine";
import type { Examined, RuleFailure } from "../examined";
import { itemPacking } from "../packed-item";
import type { ReadOptions } from "../read-source";
import { indexRulesOf, Preview } from "../route";
import { RuleSet } from "../rule-set";
import { RunSummary } from "../run-summary";
import { fileSource } from "../sources";
import { takeCounts } from "./counts";
import type { Reply, Request, SentFailure, SourceToExamine } from "./messages";

/** How a worker examines sources; as the run's own options. */
export interface ServeOptions extends Pick<
  ReadOptions,
  "onUnclassified" | "strict" | "limits" | "logType" | "since" | "until"
> {
  readonly rules: readonly RuleClass[];
  readonly correlationRules?: readonly CorrelationRuleClass[];
  readonly timeLimitMs: number;
  readonly destinations?: readonly Destination[];
  /** Whether the run wants to know how long each rule takes. */
  readonly profile?: boolean;
}

function sent({ ruleId, method, error, event }: RuleFailure): SentFailure {
  const { log, format: _, candidates: __, text: ___, ...rest } = event;
  let json = "{}";
  try {
    json = JSON.stringify(log);
  } catch {
    // Nested deeper than can be written: the alert names the event all the same.
  }
  const { name, message, stack } = error;
  return {
    ruleId,
    method,
    error: { name, message, stack, at: (error as { at?: unknown }).at },
    event: rest,
    log: json,
  };
}

/** Examines sources for a run in another thread, one after the other, until that thread ends this one. */
export function serveRun(port: MessagePort, options: ServeOptions): void {
  guardExit();
  const summary = new RunSummary();
  const rules = new RuleSet(options.rules);
  const router = indexRulesOf((name) => rules.ofLogType(name));
  const reply = (message: Reply): void => port.postMessage(message);
  const plans = (options.correlationRules ?? []).map((rule) => correlationPlan(instantiate(rule)));
  const members = plans.length > 0 ? new Members(plans) : undefined;
  const profile = options.profile ? new RuleProfile() : undefined;
  const evaluator = new Evaluator({
    isMember: (rule) => members?.has(rule) === true,
    summary,
    timeLimitMs: options.timeLimitMs,
    stateStore: new InMemoryStateStore(),
    destinations: options.destinations,
    signalsAreCounted: true,
    profile,
  });
  const examiner = new Examiner({
    ...options,
    summary,
    router,
    evaluator,
    preview: new Preview(
      router,
      rules.logTypes,
      options.logType,
      (rule) => isCountedSignal(rule) && !members?.has(rule),
    ),
    members,
    isRead: (name) => router.indexOf(name) !== undefined,
    onProblem: (problem) => reply({ kind: "problem", problem }),
  });
  let goOn = (): void => {};

  const pass = async ({ items, failures, progress, latest }: Examined): Promise<void> => {
    const taken = new Promise<void>((resolve) => (goOn = resolve));
    reply({
      kind: "found",
      items: items.map(({ item, size }) => ({ ...itemPacking.pack(item), size })),
      failures: failures.map(sent),
      progress,
      latest,
      counts: takeCounts(summary),
      costs: profile?.take(),
    });
    await taken;
  };
  const examine = async ({ name, path, done }: SourceToExamine): Promise<void> => {
    for await (const found of examiner.examine(fileSource(name, path), done)) await pass(found);
    await pass(await examiner.finish());
    reply({ kind: "examined" });
  };

  port.on("message", (request: Request) => {
    if (request.kind === "go on") return goOn();
    examine(request.source).catch((thrown: unknown) => {
      const error = toError(thrown);
      reply({
        kind: "failed",
        code: error instanceof PantherError ? error.code : "WORKER_FAILED",
        message: error.message,
      });
    });
  });
  reply({ kind: "ready" });
}
