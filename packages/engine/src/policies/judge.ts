import {
  type DetectionResult,
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
import { MAX_TIMEOUTS } from "../evaluate/evaluator";
import type { ComplianceStatus, Finding, FindingAlert } from "./finding";
import type { ScannedResource } from "./scan";

const isTimeout = (thrown: unknown): boolean => (thrown as { code?: unknown }).code === "TIME_LIMIT";

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

  async judge(resource: ScannedResource): Promise<Finding> {
    if (this.#timeouts >= MAX_TIMEOUTS) {
      return this.#finding(resource, "ERROR", `not asked: it took too long for ${MAX_TIMEOUTS} resources`);
    }
    try {
      const run = () => runPolicy(this.policy, resource, this.context);
      const result = await withTimeLimit(run, this.timeLimitMs);
      const { policy: error } = result.errors;
      if (error) {
        if (isTimeout(error)) this.#timeouts += 1;
        return this.#finding(resource, "ERROR", shortErrorMessage(result));
      }
      return result.triggerAlert
        ? this.#finding(resource, "FAIL", shortErrorMessage(result), result)
        : this.#finding(resource, "PASS", null);
    } catch (thrown) {
      if (isTimeout(thrown)) this.#timeouts += 1;
      return this.#finding(resource, "ERROR", toError(thrown).message);
    }
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
