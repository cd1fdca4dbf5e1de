import type { DetectionEntry, Tunable } from "./detection-entry";

const repository = "https://github.com/pypanther/pypanther-ts/blob/main";

/** Text for Markdown that VitePress compiles as a Vue template: nothing in it is markup or an expression. */
function plain(text: string): string {
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/[\\`*_[\]|{}]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** A value in code spans; `<code v-pre>` keeps braces from being read as expressions. */
const code = (text: string): string => `<code v-pre>${plain(text)}</code>`;

const fence = (text: string, language: string): string[] => [`\`\`\`\`${language}`, text, "````"];

/** The steps of a runbook, one a line. */
const steps = (runbook: string): string[] =>
  runbook
    .split(/\s(?=\d\. )/)
    .map((step) => plain(step.trim()))
    .filter((step) => step !== "");

function factRows(entry: DetectionEntry): string[] {
  const { severity, enabled, logTypes, threshold, dedupPeriodMinutes, createAlert, techniques, tags } = entry;
  const rows: [string, string][] = [
    ["Id", code(entry.id)],
    ["Pack", code(entry.pack)],
    ["Log types", logTypes.map(code).join(" ")],
    ["Severity", plain(severity)],
    ["Enabled", enabled ? "yes" : "no, until you override `enabled`"],
    ["Alerts", createAlert ? `from ${threshold} in ${dedupPeriodMinutes} minutes` : "none: makes signals only"],
    ["ATT&amp;CK", techniques.map((technique) => `[${technique}](${techniqueUrl(technique)})`).join(", ")],
    ["Other reports", otherReports(entry)],
    ["Tags", tags.map(plain).join(", ")],
  ];
  return [
    "| | |",
    "| --- | --- |",
    ...rows.filter(([, value]) => value !== "").map(([name, value]) => `| ${name} | ${value} |`),
  ];
}

function techniqueUrl(mapped: string): string {
  const [tactic = "", technique] = mapped.split(":");
  return technique
    ? `https://attack.mitre.org/techniques/${technique.replace(".", "/")}/`
    : `https://attack.mitre.org/tactics/${tactic}/`;
}

function otherReports({ reports }: DetectionEntry): string {
  return Object.entries(reports)
    .filter(([name]) => name !== "MITRE ATT&CK")
    .map(([name, sections]) => plain(`${name}: ${sections.join(", ")}`))
    .join("; ");
}

function tunableRows(tunables: readonly Tunable[]): string[] {
  if (tunables.length === 0) return [];
  const rows = tunables.map(
    ({ name, type, defaultValue, comment }) =>
      `| ${code(name)} | ${type === "" ? "" : code(type)} | ${code(shortened(defaultValue))} | ${plain(comment)} |`,
  );
  return ["## Tunables", "", "| Field | Type | Default | What it is for |", "| --- | --- | --- | --- |", ...rows, ""];
}

const LONGEST_DEFAULT = 200;
const shortened = (text: string): string =>
  text.length > LONGEST_DEFAULT ? `${text.slice(0, LONGEST_DEFAULT)} ...` : text;

function exampleSection({ example }: DetectionEntry): string[] {
  if (!example) return [];
  const { title, severity, dedup, context, log, test } = example;
  const alert = { title, severity, dedup, context };
  return [
    "## An example alert",
    "",
    `From its test “${plain(test)}”:`,
    "",
    ...fence(JSON.stringify(alert, null, 2), "json"),
    "",
    "::: details The log behind it",
    ...fence(JSON.stringify(log, null, 2), "json"),
    ":::",
    "",
  ];
}

/** A detection's page, in Markdown. */
export function detectionPage(entry: DetectionEntry): string {
  const { className, pack, description, runbook, reference, source, name } = entry;
  const usage = `import { register } from "@pypanther/core";
import { ${className} } from "${pack}";

register(${className});`;
  return [
    `# ${plain(name)}`,
    "",
    plain(description),
    "",
    ...factRows(entry),
    "",
    "## What to do",
    "",
    ...steps(runbook),
    "",
    ...tunableRows(entry.tunables),
    "## Use it",
    "",
    ...fence(usage, "ts"),
    "",
    ...exampleSection(entry),
    ...(/^https?:\/\//.test(reference) ? [`[Reference](${reference.replace(/[()\s]/g, encodeURIComponent)}) · `] : []),
    ...(source === "" ? [] : [`[Source](${repository}/${source})`]),
    "",
  ].join("\n");
}
