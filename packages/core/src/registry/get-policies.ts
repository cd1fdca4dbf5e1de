import { asDetectionClass, isDetectionClass, isForeignDetectionClass } from "../detection";
import { isPolicyClass, type PolicyClass } from "../policy";
import { type Namespace, walkNamespace } from "./get-rules";
import { filterDetections, type RuleFilter } from "./rule-filter";
import { getPantherDetections } from "./registry";

/**
 * Every policy class among a module's exports, those of nested namespaces included, each once, in order of name paths.
 * Shared bases without an id are left out. Throws a PantherError when it is given no module.
 */
export function getPolicies(namespace: Namespace): PolicyClass[] {
  const found = new Set<PolicyClass>();
  for (const [, value] of walkNamespace(namespace, "getPolicies")) {
    if (!isDetectionClass(value) && !isForeignDetectionClass(value)) continue;
    const detection = asDetectionClass(value);
    if (isPolicyClass(detection) && typeof detection.attributes.id === "string") found.add(detection);
  }
  return [...found];
}

/** The policies of every loaded pack that a filter takes, registered or not. */
export function getPantherPolicies(filter?: RuleFilter): PolicyClass[] {
  return filterDetections(getPantherDetections().filter(isPolicyClass), filter);
}
