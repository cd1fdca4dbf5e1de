import { type EventReader, isJsonObject, type JsonValue, lookup } from "@pypanther/core";
import { valuesOf } from "./iam-policy-document";
import { isFixed, type ValueKind } from "./iam-policy-values";

/** One condition that limits a statement to particular callers. */
export interface CallerCondition {
  kind: ValueKind;
  values: string[];
}

/** Condition keys, in lower case, that tell who calls or from where. */
const callerKeys: Readonly<Record<string, ValueKind>> = {
  "aws:principalaccount": "account",
  "aws:principalarn": "arn",
  "aws:principalisawsservice": "flag",
  "aws:principalorgid": "organization",
  "aws:principalorgpaths": "organization",
  "aws:principalservicename": "name",
  "aws:sourceaccount": "account",
  "aws:sourcearn": "arn",
  "aws:sourceip": "network",
  "aws:sourceorgid": "organization",
  "aws:sourceorgpaths": "organization",
  "aws:sourceowner": "account",
  "aws:sourcevpc": "name",
  "aws:sourcevpce": "name",
  "aws:userid": "userId",
  "aws:vpceaccount": "account",
  "aws:vpceorgid": "organization",
  "aws:vpceorgpaths": "organization",
  "kms:calleraccount": "account",
  "s3:dataaccesspointaccount": "account",
  "s3:dataaccesspointarn": "arn",
  "saml:aud": "name",
};

/** Keys that every request from the internet carries; a request may lack any other. */
const alwaysPresent = ["aws:sourceip", "kms:calleraccount"];

const matching =
  /^(?:(?<set>ForAllValues|ForAnyValue):)?(?:StringEquals|StringEqualsIgnoreCase|StringLike|ArnEquals|ArnLike|IpAddress|Bool)(?<ifExists>IfExists)?$/i;

/**
 * The conditions of a statement that limit who can use it. All conditions of a statement must hold, so one is enough;
 * the values of one condition are alternatives, so each must be fixed. `IfExists` and `ForAllValues` also hold when a
 * request lacks the key, which limits nothing unless the key is always there or a `Null` condition demands it.
 */
export function callerConditions(statement: EventReader): CallerCondition[] {
  const entries = [...statement.reader("Condition")].flatMap(([operator, block]) =>
    isJsonObject(block) ? Object.entries(block).map(([key, value]) => entry(operator, key, value)) : [],
  );
  const demanded = entries
    .filter(({ operator, values }) => operator.toLowerCase() === "null" && values.join().toLowerCase() === "false")
    .map(({ key }) => key);
  return entries.flatMap(({ operator, key, values }) => {
    const kind = lookup(callerKeys, key);
    const parts = matching.exec(operator)?.groups;
    if (!kind || !parts) return [];
    const holdsWithoutKey = parts.ifExists !== undefined || parts.set?.toLowerCase() === "forallvalues";
    if (holdsWithoutKey && !alwaysPresent.includes(key) && !demanded.includes(key)) return [];
    const fixed = values.length > 0 && values.every((value) => isFixed(kind, value));
    return fixed ? [{ kind, values }] : [];
  });
}

function entry(operator: string, key: string, value: JsonValue): { operator: string; key: string; values: string[] } {
  return { operator, key: key.toLowerCase(), values: valuesOf(value) };
}
