import type { Style } from "../../kernel/style";
import { type Changes, hasSchemas } from "./changes";

type Row = readonly [label: string, names: readonly string[]];

/** Rows of a label and a count; counts are right-aligned to width 4. */
function counts(rows: readonly Row[], indent: string): string[] {
  const width = Math.max(...rows.map(([label]) => label.length)) + 2;
  return rows.map(([label, names]) => `${indent}${`${label}:`.padEnd(width)}${String(names.length).padStart(4)}`);
}

/** Names come from the backend, whose words must not steer a terminal. */
const printable = (name: string): string => name.replace(/\p{Cc}/gu, "");

/** The names of everything that is new, deleted or modified; nothing when nothing is. */
function renderNames({ rules, schemas }: Changes, style: Style): string[] {
  const groups: [title: string, sign: string, names: readonly string[], paint: (text: string) => string][] = [
    ["New rules", "+", rules?.newRuleIds ?? [], style.green],
    ["Deleted rules", "-", rules?.deletedRuleIds ?? [], style.red],
    ["Modified rules", "~", rules?.modifiedRuleIds ?? [], style.yellow],
    ["New schemas", "+", schemas.new, style.green],
    ["Modified schemas", "~", schemas.modified, style.yellow],
  ];
  const shown = groups.filter(([, , names]) => names.length > 0);
  if (shown.length === 0) return [];
  return [
    style.bold("Changes"),
    "",
    ...shown.flatMap(([title, sign, names, paint]) => [
      `${title} [${names.length}]:`,
      ...names.map((name) => paint(`${sign} ${printable(name)}`)),
      "",
    ]),
  ];
}

/** What an upload would change, and the totals. */
export function renderChanges(changes: Changes, style: Style): string {
  const { rules, schemas } = changes;
  const lines = [...renderNames(changes, style), style.bold("Changes summary")];
  if (rules) {
    const rows: Row[] = [
      ["New rules", rules.newRuleIds],
      ["Modified rules", rules.modifiedRuleIds],
      ["Deleted rules", rules.deletedRuleIds],
      ["Total rules", rules.totalRuleIds],
    ];
    lines.push(...counts(rows, "   "), "");
  } else {
    lines.push("   Rules: not calculated (--skip-summary)", "");
  }
  if (hasSchemas(changes)) {
    const rows: Row[] = [
      ["New schemas", schemas.new],
      ["Modified schemas", schemas.modified],
      ["Unchanged schemas", schemas.unchanged],
    ];
    lines.push(...counts(rows, "   "), "");
  }
  return `${lines.join("\n")}\n`;
}

/** What an upload has changed. */
export function renderStatistics(changes: Changes, version: string, style: Style): string {
  const { rules, schemas } = changes;
  const lines = [style.bold("Upload statistics"), `   ${style.bold("pypanther version:")} ${version}`, ""];
  const block = (title: string, rows: readonly Row[]): void =>
    void lines.push(`   ${style.bold(title)}`, ...counts(rows, "     "), "");
  block("Rules:", [
    ["New", rules?.newRuleIds ?? []],
    ["Modified", rules?.modifiedRuleIds ?? []],
    ["Deleted", rules?.deletedRuleIds ?? []],
    ["Total", rules?.totalRuleIds ?? []],
  ]);
  if (hasSchemas(changes)) {
    block("Schemas:", [
      ["New", schemas.new],
      ["Modified", schemas.modified],
      ["Unchanged", schemas.unchanged],
    ]);
  }
  return `${lines.join("\n")}\n`;
}
