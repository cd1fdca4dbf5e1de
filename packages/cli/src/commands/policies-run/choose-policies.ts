import { isPolicyClass, nearMiss, type PolicyClass, registeredDetections } from "@pypanther/core/runtime";
import { UsageError } from "../../kernel/errors";

/** Which of the registered policies to run. */
export interface PolicyChoice {
  /** Only policies of these ids, ignoring case, enabled or not. */
  readonly policy?: readonly string[];
  /** Also policies that are not enabled. */
  readonly allPolicies?: boolean;
}

/** The policies to run. */
export interface ChosenPolicies {
  readonly policies: readonly PolicyClass[];
  /** Ids of all policies that are in use, run now or not. */
  readonly inUse: readonly string[];
  /** How many were left out because they are not enabled. */
  readonly disabled: number;
}

const idOf = ({ attributes }: PolicyClass): string => attributes.id;

function policiesOf(ids: readonly string[], registered: readonly PolicyClass[]): PolicyClass[] {
  const known = registered.map(idOf);
  const lower = (id: string): string => id.toLowerCase();
  const unknown = ids.filter((id) => !known.some((other) => lower(other) === lower(id)));
  if (unknown.length > 0) {
    const lines = unknown.map((id) => {
      const near = nearMiss(id, known);
      return `No registered policy has the id ${id}.${near ? ` Did you mean ${near}?` : ""}`;
    });
    throw new UsageError([...lines, "See: pypanther list policies"].join("\n"));
  }
  return registered.filter((policy) => ids.some((id) => lower(id) === lower(idOf(policy))));
}

/** Chooses among the registered policies. Throws a UsageError for an id that none has, and when nothing is left to run. */
export function choosePolicies({ policy: ids, allPolicies }: PolicyChoice): ChosenPolicies {
  const registered = registeredDetections().filter(isPolicyClass);
  if (registered.length === 0) {
    throw new UsageError("main.ts registers no policies, so there is nothing to run. Add a register(...) to it.");
  }
  const enabled = registered.filter(({ attributes }) => attributes.enabled);
  const inUse = (allPolicies ? registered : enabled).map(idOf);
  if (ids) {
    const policies = policiesOf(ids, registered);
    return { policies, inUse: [...new Set([...inUse, ...policies.map(idOf)])], disabled: 0 };
  }
  if (allPolicies) return { policies: registered, inUse, disabled: 0 };
  if (enabled.length === 0) {
    throw new UsageError(
      `None of the ${registered.length} registered policies is enabled. Run them all the same with --all-policies.`,
    );
  }
  return { policies: enabled, inUse, disabled: registered.length - enabled.length };
}
