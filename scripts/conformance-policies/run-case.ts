import {
  instantiate,
  type JsonObject,
  type JsonValue,
  type PolicyClass,
  type RuleMockInit,
  runPolicyTest,
} from "@pypanther/core/runtime";

/** A mock of a conformance case: what it replaces, and what that returns. */
interface CaseMock {
  objectName: string;
  returnValue: JsonValue;
}

/** One resource, and whether its policy must find it compliant. */
export interface ConformanceCase {
  policyId: string;
  name: string;
  resource: JsonObject;
  mocks?: CaseMock[];
  expected: boolean;
}

/** What a mocked name is with us: "REQUIRED_TAGS_MAPPINGS" → "requiredTagsMappings", "resource_lookup" → "resourceLookup". */
function ourName(objectName: string): string {
  return objectName.toLowerCase().replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function mockValue(value: JsonValue): JsonValue {
  if (typeof value !== "string") return value;
  try {
    return JSON.parse(value) as JsonValue;
  } catch {
    return value;
  }
}

function ourMock({ objectName, returnValue }: CaseMock): RuleMockInit {
  return { objectName: ourName(objectName), returnValue: mockValue(returnValue) };
}

/** The permissions of every managed policy in cases that steer the lookup by flags inside the resource. */
const flagged: readonly [flag: string, actions: readonly string[]][] = [
  ["HasPermission", ["lambda:AddPermission", "lambda:GetPolicy"]],
  ["DoesNotHavePermission", ["lambda:ListAliases"]],
];

/** A stub of the lookup for a resource that says itself what the lookup must find; none for every other resource. */
function flagMocks(resource: JsonObject): RuleMockInit[] {
  if (!resource["IsUnitTest"]) return [];
  const actions = flagged.find(([flag]) => resource[flag])?.[1];
  const statement = { Effect: "Allow", Action: actions ?? [], Resource: "*" };
  const policy = { PolicyDocument: JSON.stringify({ Version: "2012-10-17", Statement: [statement] }) };
  return [{ objectName: "resourceLookup", returnValue: actions ? policy : null }];
}

/** Runs a case on a fresh copy of the policy, whether or not it is enabled, and returns what is wrong. */
export async function runCase(policyClass: PolicyClass, policyCase: ConformanceCase): Promise<string[]> {
  const { name, resource, mocks = [], expected } = policyCase;
  const test = { name, expectedResult: expected, resource, mocks: [...flagMocks(resource), ...mocks.map(ourMock)] };
  const { problems } = await runPolicyTest(instantiate(policyClass), test);
  return problems.map(({ method, error, ...found }) =>
    error
      ? `${method} threw ${error.stack ?? error.message}`
      : `expected ${String(found.expected)}, got ${String(found.actual)}`,
  );
}
