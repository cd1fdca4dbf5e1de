import { createHash } from "node:crypto";
import {
  attributeNames,
  instantiate,
  loadedPacks,
  type Pack,
  packOf,
  registeredRules,
  Rule,
  type RuleClass,
  whensOf,
  wireNames,
} from "@pypanther/core/runtime";
import type { LocalSchema } from "@pypanther/upload-client";
import { version } from "../../../version";

/** The format of archives; it changes when readers of older ones would misunderstand a new one. */
const FORMAT_VERSION = 1;

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

const label = ({ name, version }: Pack): string => `${name}@${version}`;

/**
 * A hash of the code of a rule's class and of the rules it extends. esbuild numbers imports throughout the bundle, so
 * these numbers are left out: another file's import does not make this another rule.
 */
function sourceHash(rule: RuleClass): string {
  const classes: string[] = [];
  for (let at: unknown = rule; typeof at === "function" && at !== Rule; at = Object.getPrototypeOf(at)) {
    classes.push(Function.prototype.toString.call(at).replace(/\bimport_([A-Za-z_]+)\d+\b/g, "import_$1"));
  }
  return sha256(classes.join("\n"));
}

/** A value of a rule's field as JSON can hold it; functions by name. */
function plain(value: unknown, depth = 0): unknown {
  if (typeof value === "function") return value.name || "(anonymous)";
  if (typeof value === "bigint" || typeof value === "symbol" || value instanceof RegExp) return String(value);
  if (typeof value !== "object" || value === null || value instanceof Date) return value;
  if (depth > 20) return "(nested too deeply)";
  if (Array.isArray(value) || value instanceof Set) return [...value].map((item) => plain(item, depth + 1));
  const entries = value instanceof Map ? [...value] : Object.entries(value);
  return Object.fromEntries(entries.map(([key, item]) => [String(key), plain(item, depth + 1)]));
}

/** What must hold of an event, base classes' conditions included: tunables as they are configured, null for no condition. */
function conditionsOf(rule: RuleClass): unknown {
  const given = (_: string, value: unknown): unknown =>
    typeof value === "function" ? (value as () => unknown)() : value;
  const whens = whensOf(instantiate(rule)).map((when): unknown => JSON.parse(JSON.stringify(when, given)));
  return whens.length > 1 ? { all_of: whens } : (whens[0] ?? null);
}

function ruleEntry(rule: RuleClass): Record<string, unknown> {
  const { attributes } = rule;
  const wire = Object.fromEntries(attributeNames.map((name) => [wireNames[name], plain(attributes[name])]));
  const names = new Set<string>([...attributeNames, "when"]);
  const tunables = Object.entries(attributes).filter(([name]) => !names.has(name));
  const pack = packOf(rule);
  return {
    ...wire,
    // Their logs are in main.js, with the rest of the class.
    tests: attributes.tests.map(({ name, expectedResult }) => ({ name, expected_result: expectedResult })),
    when: conditionsOf(rule),
    tunables: plain(Object.fromEntries(tunables)),
    class_name: rule.name,
    pack: pack ? label(pack) : null,
    source_hash: sourceHash(rule),
  };
}

const byText = <T>(items: readonly T[], textOf: (item: T) => string): T[] =>
  [...items].sort((a, b) => (textOf(a) < textOf(b) ? -1 : 1));

/** The text of manifest.json: what the archive of the project that is loaded contains. */
export function manifest(code: string, schemas: readonly LocalSchema[]): string {
  const content = {
    format_version: FORMAT_VERSION,
    pypanther_version: version,
    main: "main.js",
    source_hash: sha256(code),
    rules: byText(registeredRules(), ({ attributes }) => attributes.id).map(ruleEntry),
    packs: byText(loadedPacks(), label).map(({ name, version }) => ({ name, version })),
    schemas: schemas.map(({ name, file }) => ({ name, file: `schemas/${file}` })),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
