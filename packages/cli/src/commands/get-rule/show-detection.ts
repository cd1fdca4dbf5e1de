import type { DetectionClass } from "@pypanther/core/runtime";
import { renderRuleView, renderRuleViewJson } from "./render";
import { ruleSource } from "./rule-source";
import { viewRule } from "./rule-view";

/** How a rule or policy is shown. */
export interface ShowOptions {
  readonly output: "text" | "json";
  /** Whether to show the class as it was written. */
  readonly original: boolean;
}

/** A rule or policy as it is in force, or as it was written. `sources` are the user's own files. */
export function showDetection(
  detection: DetectionClass,
  sources: readonly string[],
  directory: string,
  { output, original }: ShowOptions,
): string {
  if (original) {
    const source = ruleSource(detection, sources, directory);
    return output === "json" ? `${JSON.stringify({ class_definition: source }, null, 2)}\n` : `${source}\n`;
  }
  const view = viewRule(detection, sources, directory);
  return output === "json" ? renderRuleViewJson(view) : renderRuleView(view);
}
