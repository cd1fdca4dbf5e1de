import type { PolicyTestFile } from "@pypanther/core";
import * as testFiles from "../../../policies-aws/tests";
import { scanWith } from "../aws-server/scan-with";
import { startAws } from "../aws-server/server";
import { world } from "../aws-server/world";
import { PolicyReads } from "./policy-reads";

jest.setTimeout(60_000);

/** Names that policies take beside those of resources: what the API calls the same, or what another type has instead. */
const alternatives: Readonly<Record<string, string>> = {
  LoadBalancerArn: "Arn",
  PolicyName: "Name",
  WebACLId: "Id",
  "WebAcl.WebACLId": "WebAcl",
  ManagedPolicyARNs: "ManagedPolicyNames",
  ManagedPolicyNames: "ManagedPolicyARNs",
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What lies one step further in some values: the items of lists, the fields of objects. */
function next(values: readonly unknown[], step: string): unknown[] {
  if (step === "[]") return values.flatMap((value) => (Array.isArray(value) ? (value as unknown[]) : []));
  return values.filter(isObject).flatMap((value) => (step === "*" ? Object.values(value) : [value[step]]));
}

/** Whether one of the resources has a value at a path. */
function isFilled(resources: readonly unknown[], path: string): boolean {
  // Whoever tagged a resource chose the tag's name, so that no scan can fill a certain one.
  const steps = path.replace(/^Tags\..*/, "Tags.*").match(/\[\]|[^.[\]]+/g) ?? [];
  return steps.reduce(next, resources).some((value) => value !== null && value !== undefined);
}

test("every field that a managed policy reads is one that the scanner fills", async () => {
  const server = await startAws(world({ regions: ["us-east-1"], each: 1, page: 1 }));
  const { resources } = await scanWith(server);
  await server.close();
  const files = Object.values(testFiles) as readonly object[] as readonly PolicyTestFile[];
  const reads = new PolicyReads(resources);
  for (const file of files) await reads.run(file);

  const readers = new Set(reads.all.map(({ policyId }) => policyId));
  expect(files.map(({ policy }) => policy.attributes.id).filter((id) => !readers.has(id))).toEqual([]);
  const filled = ({ type, path }: { type: string; path: string }): boolean => {
    const ofType = resources.filter(({ ResourceType }) => ResourceType === type);
    return isFilled(ofType, path);
  };
  const unfilled = reads.all.filter((read) => {
    const { policyId, type, path } = read;
    const other = { policyId, type, path: alternatives[path] ?? path };
    return !filled(read) && !(reads.has(other) && filled(other));
  });
  expect(unfilled.map(({ policyId, type, path }) => `${policyId}: ${path} of ${type}`)).toEqual([]);
});
