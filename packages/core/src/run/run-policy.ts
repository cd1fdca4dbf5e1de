import { isPromise, type MaybePromise } from "../async";
import type { DetectionResult } from "../detection";
import { FunctionReturnTypeError } from "../errors";
import { PantherEvent } from "../event";
import type { LogType } from "../log-types";
import type { Policy, PolicyContext, Resource } from "../policy";
import { Rule } from "../rule";
import { runRule } from "./run-rule";

/**
 * A policy as the rule that matches what does not comply, so that its alerts are shaped, limited and mended as those of
 * rules are.
 */
class NonCompliance extends Rule {
  logTypes: LogType[] = [];
  id: string;
  defaultSeverity;
  /** What the policy said of the resource. */
  verdict: unknown = null;
  readonly #policy: Policy<Resource>;
  readonly #about: [Resource, PolicyContext];

  constructor(policy: Policy<Resource>, resource: Resource, context: PolicyContext) {
    super();
    this.id = policy.id;
    this.defaultSeverity = policy.defaultSeverity;
    this.displayName = policy.displayName;
    this.#policy = policy;
    this.#about = [resource, context];
  }

  override rule(): MaybePromise<boolean> {
    const verdict: unknown = this.#policy.policy(...this.#about);
    return isPromise(verdict) ? Promise.resolve(verdict).then((value) => this.#fails(value)) : this.#fails(verdict);
  }

  #fails(verdict: unknown): boolean {
    this.verdict = verdict;
    if (typeof verdict !== "boolean") throw new FunctionReturnTypeError(this.id, "policy", verdict, "[boolean]");
    return !verdict;
  }

  override title() {
    return this.#policy.title(...this.#about);
  }

  override dedup() {
    return this.#policy.dedup(...this.#about);
  }

  override severity() {
    return this.#policy.severity(...this.#about);
  }

  override description() {
    return this.#policy.description(...this.#about);
  }

  override reference() {
    return this.#policy.reference(...this.#about);
  }

  override runbook() {
    return this.#policy.runbook(...this.#about);
  }

  override destinations() {
    return this.#policy.destinations(...this.#about);
  }

  override alertContext() {
    return this.#policy.alertContext(...this.#about);
  }
}

function asPolicyResult(asked: NonCompliance, result: DetectionResult): DetectionResult {
  const { rule: error, ...others } = result.errors;
  return {
    ...result,
    detectionType: "POLICY",
    detectionOutput: asked.verdict,
    errors: error ? { policy: error } : others,
  };
}

/**
 * Runs a policy over a resource. `triggerAlert` is whether the resource fails; the methods that shape the alert are asked
 * then only. Nothing is thrown: an error of the policy itself is `errors.policy`, and the resource then neither passes
 * nor fails. A promise only if a method returned one.
 */
export function runPolicy(
  policy: Policy<Resource>,
  resource: Resource,
  context: PolicyContext,
): MaybePromise<DetectionResult> {
  const asked = new NonCompliance(policy, resource, context);
  const result = runRule(asked, new PantherEvent({}));
  return result instanceof Promise
    ? result.then((settled) => asPolicyResult(asked, settled))
    : asPolicyResult(asked, result);
}
