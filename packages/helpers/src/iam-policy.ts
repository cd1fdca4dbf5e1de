import { type EventReader, isJsonObject, type JsonValue } from "@pypanther/core";
import { callerConditions } from "./iam-policy-conditions";
import { policyStatements, valuesOf } from "./iam-policy-document";
import { accountOf, isFixedArn } from "./iam-policy-values";

// The grammar: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
// Principals: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
// How conditions combine:
//   https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-logic-multiple-context-keys-or-values.html
// What counts as public:
//   https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html

/** Whom a resource policy or a role's trust policy lets in. */
export interface PolicyGrants {
  /** Anyone on the internet, or anyone with an AWS account. */
  everyone: boolean;
  /** Numbers of the accounts named by principals or by conditions, sorted. */
  accounts: string[];
  /** Organisations ("o-...") that a grant to everyone is limited to, sorted. */
  organizations: string[];
  /** AWS services such as "ec2.amazonaws.com", sorted. */
  services: string[];
  /** Identity providers: ARNs or domains, sorted. */
  federated: string[];
}

/**
 * Whom a policy lets in, given as object or JSON text; nobody when it is malformed. Reads its Allow statements only: a
 * Deny beside them may take back what they grant.
 */
export function policyGrants(policy: JsonValue): PolicyGrants {
  const grants = policyStatements(policy)
    .filter((statement) => statement.string("Effect") === "Allow")
    .map(statementGrants);
  return {
    everyone: grants.some(({ everyone }) => everyone),
    accounts: sorted(grants.flatMap(({ accounts }) => accounts)),
    organizations: sorted(grants.flatMap(({ organizations }) => organizations)),
    services: sorted(grants.flatMap(({ services }) => services)),
    federated: sorted(grants.flatMap(({ federated }) => federated)),
  };
}

/** Whether a policy lets in anyone on the internet or anyone with an AWS account. */
export function isInternetAccessible(policy: JsonValue): boolean {
  return policyGrants(policy).everyone;
}

/** The accounts that a policy lets in besides one's own. */
export function externalAccounts(policy: JsonValue, ownAccounts: readonly string[]): string[] {
  return policyGrants(policy).accounts.filter((account) => !ownAccounts.includes(account));
}

function statementGrants(statement: EventReader): PolicyGrants {
  const principals = principalsOf(statement);
  const values = principals.map(({ value }) => value);
  const open = statement.has("NotPrincipal") || values.some((value) => !isFixedArn(value));
  const conditions = callerConditions(statement);
  const limits = (kind: string) =>
    open ? conditions.filter((condition) => condition.kind === kind).flatMap((condition) => condition.values) : [];
  const accountsNamed = [...values, ...limits("account"), ...limits("arn")];
  return {
    everyone: open && conditions.length === 0,
    accounts: accountsNamed.flatMap((value) => accountOf(value) ?? []),
    organizations: limits("organization").map((value) => value.split("/", 1)[0] ?? ""),
    services: principals.filter(({ type }) => type === "service").map(({ value }) => value),
    federated: principals.filter(({ type }) => type === "federated").map(({ value }) => value),
  };
}

/** The principals of a statement with their type in lower case ("aws", "service", ...); a bare text is an AWS one. */
function principalsOf(statement: EventReader): { type: string; value: string }[] {
  const principal = statement.get("Principal");
  const byType = isJsonObject(principal) ? Object.entries(principal) : [["aws", principal] as const];
  return byType.flatMap(([type, values]) => valuesOf(values).map((value) => ({ type: type.toLowerCase(), value })));
}

function sorted(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}
