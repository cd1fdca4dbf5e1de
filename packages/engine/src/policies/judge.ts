import {
  type DetectionResult,
  isPromise,
  isSuppressed,
  type JsonObject,
  type Policy,
  type PolicyContext,
  type Resource,
  runPolicy,
  shortErrorMessage,
  toError,
  withTimeLimit,
} from "@pypanther/core/runtime";
import { MAX_TIMEOUTS } from "../evaluate";
import type { ComplianceStatus, Finding, FindingAlert } from "./finding";
import type { ScannedResource } from "./scan";

const isTimeout = (thrown: unknown): boolean => (thrown as { code?: unknown } | undefined)?.code === "TIME_LIMIT";

/** How many resources are judged under one time limit. */
const CHUNK = 256;

/** Errors are shown in tables and kept in stores. */
const MAX_ERROR = 1000;

function alertOf(result: DetectionResult, policy: Policy<Resource>): FindingAlert {
  return {
    title: result.titleOutput ?? policy.id,
    dedup: result.dedupOutput ?? policy.id,
    description: result.descriptionOutput ?? "",
    runbook: result.runbookOutput ?? "",
    reference: result.referenceOutput ?? "",
    destinations: result.destinationsOutput,
    alertContext: JSON.parse(result.alertContextOutput ?? "{}") as JsonObject,
  };
}

const textField = (value: unknown): string => (typeof value === "string" ? value.slice(0, 200) : "");

/** Judges resources by one policy, each within a time limit; never throws. */
export class Judge {
  #timeouts = 0;
  #isAsync = false;

  constructor(
    private readonly policy: Policy<Resource>,
    private readonly context: PolicyContext,
    private readonly timeLimitMs: number,
  ) {}

  /** Whether the policy looks at resources of a type. */
  looksAt(resourceType: string): boolean {
    const { resourceTypes } = this.policy;
    return resourceTypes.length === 0 || resourceTypes.includes(resourceType);
  }

  /** What the policy says of each resource, in their order. */
  async judgeAll(resources: readonly ScannedResource[], signal?: AbortSignal): Promise<Finding[]> {
    const findings: Finding[] = [];
    while (findings.length < resources.length) {
      signal?.throwIfAborted();
      const chunk = resources.slice(findings.length, findings.length + CHUNK);
      const together = this.#judgeTogether(chunk);
      findings.push(...together);
      const [next] = chunk.slice(together.length);
      if (next) findings.push(await this.#judgeAlone(next));
    }
    return findings;
  }

  /**
   * Judges resources under one time limit, which costs far less than one for each. Stops before the first that it cannot
   * tell of, because of an asynchronous policy or the limit: what the policy says of that one is asked for alone.
   */
  #judgeTogether(resources: readonly ScannedResource[]): Finding[] {
    const findings: Finding[] = [];
    if (this.#isAsync || this.#timeouts > 0) return findings;
    try {
      withTimeLimit(() => {
        for (const resource of resources) {
          const result = runPolicy(this.policy, resource, this.context);
          this.#isAsync = isPromise(result);
          if (result instanceof Promise || isTimeout(result.errors.policy)) return;
          findings.push(this.#findingOf(resource, result));
        }
      }, this.timeLimitMs);
    } catch (thrown) {
      if (!isTimeout(thrown)) throw thrown;
    }
    return findings;
  }

  async #judgeAlone(resource: ScannedResource): Promise<Finding> {
    if (this.#timeouts >= MAX_TIMEOUTS) {
      return this.#finding(resource, "ERROR", `not asked: it took too long for ${MAX_TIMEOUTS} resources`);
    }
    try {
      const run = () => runPolicy(this.policy, resource, this.context);
      const result = await withTimeLimit(run, this.timeLimitMs);
      if (isTimeout(result.errors.policy)) this.#timeouts += 1;
      return this.#findingOf(resource, result);
    } catch (thrown) {
      if (isTimeout(thrown)) this.#timeouts += 1;
      return this.#finding(resource, "ERROR", toError(thrown).message);
    }
  }

  #findingOf(resource: ScannedResource, result: DetectionResult): Finding {
    if (result.errors.policy) return this.#finding(resource, "ERROR", shortErrorMessage(result));
    return result.triggerAlert
      ? this.#finding(resource, "FAIL", shortErrorMessage(result), result)
      : this.#finding(resource, "PASS", null);
  }

  #finding(
    resource: ScannedResource,
    status: ComplianceStatus,
    error: string | null,
    result?: DetectionResult,
  ): Finding {
    const { id: policyId, suppressions, defaultSeverity } = this.policy;
    const { ResourceId: resourceId, ResourceType: resourceType, AccountId, Region } = resource;
    return {
      policyId,
      resourceId,
      resourceType,
      accountId: textField(AccountId),
      region: textField(Region),
      status,
      severity: result?.severityOutput ?? defaultSeverity,
      suppressed: isSuppressed(resourceId, suppressions),
      error: error === null ? null : error.slice(0, MAX_ERROR),
      alert: result ? alertOf(result, this.policy) : null,
    };
  }
}
