import type { Statement } from "@aws-sdk/client-wafv2";

/** A condition of a rule, as resources have it. */
export interface Predicate {
  /** What the condition refers to: the ARN of a set; null when it refers to nothing. */
  readonly DataId: string | null;
  readonly Negated: boolean;
  /** The kind of condition, by the names of classic WAF. */
  readonly Type: string;
}

/** What each kind of statement was called in classic WAF, whose names policies know. */
const kinds: readonly (readonly [statement: keyof Statement, type: string])[] = [
  ["ByteMatchStatement", "ByteMatch"],
  ["GeoMatchStatement", "GeoMatch"],
  ["IPSetReferenceStatement", "IPMatch"],
  ["RegexMatchStatement", "RegexMatch"],
  ["RegexPatternSetReferenceStatement", "RegexMatch"],
  ["SizeConstraintStatement", "SizeConstraint"],
  ["SqliMatchStatement", "SqlInjectionMatch"],
  ["XssMatchStatement", "XssMatch"],
];

/** The conditions that a statement is made of, those inside "and", "or", "not" and rate limits among them. */
export function predicatesOf(statement: Statement | undefined): Predicate[] {
  const found: Predicate[] = [];
  const waiting: [statement: Statement | undefined, negated: boolean][] = [[statement, false]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [current = {}, negated] = next;
    for (const [key, type] of kinds) {
      const condition = current[key] as { readonly ARN?: string } | undefined;
      if (condition) found.push({ DataId: condition.ARN ?? null, Negated: negated, Type: type });
    }
    const inner = [...(current.OrStatement?.Statements ?? []), ...(current.AndStatement?.Statements ?? [])].reverse();
    waiting.push(...inner.map((part): [Statement, boolean] => [part, negated]));
    if (current.NotStatement) waiting.push([current.NotStatement.Statement, !negated]);
    if (current.RateBasedStatement) waiting.push([current.RateBasedStatement.ScopeDownStatement, negated]);
  }
  return found;
}
