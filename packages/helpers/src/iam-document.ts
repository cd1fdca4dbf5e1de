import { documentOf, isJsonObject, type JsonObject, type JsonValue } from "@pypanther/core";
import { patternMatch } from "./glob";

type IamActions = typeof import("./iam-actions");

/** The known actions: a large list, which only those policies load that expand globs. */
const known = (): IamActions => require("./iam-actions") as IamActions;

/** A value as a list: one text or object as its only item, nothing for null or absent. */
function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** The texts of a value that is one text or a list of them. */
export function textsOf(value: JsonValue | undefined): string[] {
  return listOf(value).filter((item): item is string => typeof item === "string");
}

/**
 * The statements of an AWS policy document, which is an object or JSON text. Undefined when they cannot be known: the text is
 * no JSON, or a statement is no map. Nulls are left out.
 */
export function statementsOf(document: unknown): readonly JsonObject[] | undefined {
  const parsed = isJsonObject(document as JsonValue) ? (document as JsonObject) : documentOf(document);
  if (!parsed) return undefined;
  const statements = listOf(parsed["Statement"]).filter((statement) => statement !== null);
  return statements.every(isJsonObject) ? statements : undefined;
}

/** Whether a document has a statement that allows and for which this holds; one that cannot be read counts as such. */
export function someAllow(document: unknown, holds: (statement: JsonObject) => boolean): boolean {
  const statements = statementsOf(document);
  return !statements || statements.some((statement) => statement["Effect"] === "Allow" && holds(statement));
}

/** The actions of a statement, as written. */
export function actionsOf(statement: JsonObject): string[] {
  return textsOf(statement["Action"]);
}

/** The resources of a statement, as written. */
export function resourcesOf(statement: JsonObject): string[] {
  return textsOf(statement["Resource"]);
}

/** The principals of a statement, of whatever kind but canonical users. */
export function principalsOf({ Principal }: JsonObject): string[] {
  if (!isJsonObject(Principal)) return textsOf(Principal);
  return ["AWS", "Service", "Federated"].flatMap((kind) => textsOf(Principal[kind]));
}

/**
 * The accounts that a statement's AWS principals belong to: numbers as they are, the account of an ARN, and "*" for everybody
 * and for what names no account.
 */
export function principalAccounts({ Principal }: JsonObject): string[] {
  const named = isJsonObject(Principal) ? listOf(Principal["AWS"]) : Principal === "*" ? ["*"] : [];
  return named.map((principal) => {
    const text = typeof principal === "string" ? principal : "*";
    return /^\d{12}$/.test(text) ? text : (text.split(":")[4] ?? "*");
  });
}

const narrowingOperator = /^(?:for(?:all|any)values?:)?(?:arnequals|arnlike|stringequals|stringlike|ipaddress)/i;

const narrowingKeys = new Set(
  (
    "aws:sourcearn aws:principalarn aws:sourceowner aws:sourceaccount aws:principalaccount kms:calleraccount " +
    "aws:principalorgid aws:principalorgpaths aws:userid aws:sourceip aws:sourcevpc aws:sourcevpce saml:aud"
  ).split(" "),
);

/** Values that narrow nothing. */
const everything = new Set(["*", "0.0.0.0/0", "::/0"]);

/** Whether a statement has a condition that narrows who may use it: to accounts, organisations, networks or resources. */
export function isNarrowed({ Condition }: JsonObject): boolean {
  if (!isJsonObject(Condition)) return false;
  return Object.entries(Condition).some(
    ([operator, keys]) =>
      narrowingOperator.test(operator) &&
      isJsonObject(keys) &&
      Object.entries(keys).some(
        ([key, values]) =>
          narrowingKeys.has(key.toLowerCase()) && textsOf(values).some((value) => !everything.has(value)),
      ),
  );
}

/** Whether an action, in lower case, is one that a statement's Action or NotAction names. */
function includes(statement: JsonObject, action: string): boolean {
  const names = (value: JsonValue | undefined): boolean =>
    textsOf(value).some((written) => {
      const pattern = written.toLowerCase();
      return pattern.includes("*") ? patternMatch(action, pattern) : pattern === action;
    });
  return Object.hasOwn(statement, "NotAction") ? !names(statement["NotAction"]) : names(statement["Action"]);
}

const ofService = (service: string, actions: readonly string[]): string[] =>
  actions.map((action) => `${service}:${action}`);

/** Whether a statement names every action of S3 that these globs stand for, by Action or by leaving them out of NotAction. */
export function coversS3(statement: JsonObject, globs: readonly string[]): boolean {
  const actions = ofService("s3", Object.values(known().s3Actions).flat());
  return globs.some((glob) => {
    const meant = actions.filter((action) => patternMatch(action, glob.toLowerCase()));
    return meant.length > 0 && meant.every((action) => includes(statement, action));
  });
}

/** Whether a statement names an action, of any service, that changes permissions. */
export function changesPermissions(statement: JsonObject): boolean {
  return Object.entries(known().permissionActions)
    .flatMap(([service, actions]) => ofService(service, actions))
    .some((action) => includes(statement, action));
}

/**
 * Whether a statement names an action of EC2 with one of these access levels whose name has one of these resources in it,
 * such as "vpc".
 */
export function changesNetwork(
  statement: JsonObject,
  resources: readonly string[],
  levels: readonly string[],
): boolean {
  return Object.entries(known().ec2Actions)
    .filter(([level]) => levels.includes(level))
    .flatMap(([, actions]) => ofService("ec2", actions))
    .filter((action) => resources.some((resource) => action.includes(resource)))
    .some((action) => includes(statement, action));
}
