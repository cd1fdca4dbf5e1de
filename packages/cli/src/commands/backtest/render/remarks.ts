import { count } from "../../../render/count";
import type { Comparison, DifferenceCounts, RuleComparison } from "../compare/compare-runs";
import type { FieldChange } from "../compare/field-change";
import { changeTexts } from "./change-texts";

/** Values of settings are cut to so many characters. */
const MAX_SETTING = 200;

/** What a comparison was made of, for people. */
export interface Versions {
  /** "commit 3f2a1c9 (the last commit)" */
  readonly base: string;
  /** Where the base's packages come from. */
  readonly packages: string;
  readonly files: number;
}

/** What is said of a rule that only one of the versions runs. */
const statusTexts: Readonly<Record<RuleComparison["status"], string>> = {
  kept: "",
  renamed: "",
  added: "new rule",
  removed: "rule is gone",
  enabled: "now enabled",
  disabled: "not enabled any more",
};

/** Both values of a field that has changed, each cut to a length. */
export function changeText(change: FieldChange, length: number): string {
  const { base, head } = changeTexts(change, length);
  return `${base} → ${head}`;
}

/** What there is to say of a rule itself, not of its alerts. */
export function remarksOf({ status, baseId, settings, errors }: RuleComparison): string[] {
  const text = statusTexts[status];
  return [
    ...(text === "" ? [] : [text]),
    ...(baseId === null ? [] : [`was ${baseId}`]),
    ...settings.map((change) => `${change.field}: ${changeText(change, MAX_SETTING)}`),
    ...(errors.base === errors.head ? [] : [`rule errors: ${errors.base} → ${errors.head}`]),
  ];
}

/** "3 new, 1 gone, 2 changed, 14 unchanged"; kinds of which there are none are left out. */
export function countsText({ new: added, gone, changed, same }: DifferenceCounts): string {
  const parts = [
    added > 0 ? `${added.toLocaleString("en-US")} new` : "",
    gone > 0 ? `${gone.toLocaleString("en-US")} gone` : "",
    changed > 0 ? `${changed.toLocaleString("en-US")} changed` : "",
    same > 0 ? `${same.toLocaleString("en-US")} unchanged` : "",
  ].filter((part) => part !== "");
  return parts.join(", ");
}

/** What was compared over what, in lines; `quote` sets off what names of branches and files are part of. */
export function leadOf(
  { head }: Comparison,
  { base, packages, files }: Versions,
  quote: (text: string) => string = (text) => text,
): string[] {
  return [
    `Working copy against ${quote(base)}, over ${count(head.events, "event")} in ${count(files, "file")}.`,
    `The base ran with ${quote(packages)}.`,
  ];
}

/** The outcome in a sentence. */
export function outcomeOf({ counts, rules }: Comparison): string {
  const alerts = countsText(counts);
  const differing = rules.filter((rule) => remarksOf(rule).length > 0).length;
  const said = alerts === "" ? "No alerts in either version" : `Alerts: ${alerts}`;
  return differing === 0 ? said : `${said}; ${count(differing, "rule")} changed`;
}
