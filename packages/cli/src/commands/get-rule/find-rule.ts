import { type DetectionClass, nearMiss, packOf } from "@pypanther/core/runtime";
import { UserError } from "../../kernel/errors";

function describe(rule: DetectionClass): string {
  const pack = packOf(rule);
  return `${rule.name} (${pack ? pack.name : "your own"})`;
}

/** The one rule that has an id, ignoring case. Throws a UserError when there is none, or when there are several. */
export function findRule(id: string, rules: Iterable<DetectionClass>): DetectionClass {
  const pool = [...new Set(rules)];
  const found = pool.filter((rule) => rule.attributes.id.toLowerCase() === id.toLowerCase());
  const [only] = found;
  if (only && found.length === 1) return only;
  if (only) throw new UserError(`Found multiple rules matching id=${id}: ${found.map(describe).join(", ")}.`);
  const ids = pool.map((rule) => rule.attributes.id);
  const near = nearMiss(id, ids);
  throw new UserError(`Found no rules matching id=${id}.${near ? ` Did you mean "${near}"?` : ""}`);
}
