import type { Resource } from "../src/scan/resource";
import { accountActions } from "../src/aws/account-actions";
import { resourceTypes, summaryTypes } from "../src/types";
import { ACCOUNT, clientFor, scanWith } from "./aws-server/scan-with";
import { type AwsServer, type Call, startAws, type Trouble } from "./aws-server/server";
import { world } from "./aws-server/world";

const EACH = 3;
const size = { regions: ["us-east-1"], each: EACH, page: 2 };

/** One for an account or a region, however much there is of others; of IAM policies, one is AWS's own. */
const counts: Readonly<Record<string, number>> = {
  "AWS.Config.Recorder": 1,
  "AWS.GuardDuty.Detector": 1,
  "AWS.IAM.Policy": EACH + 1,
  "AWS.IAM.RootUser": 1,
  "AWS.PasswordPolicy": 1,
};

/** Fields for which no service has a value. */
const withoutValue: Readonly<Record<string, readonly string[]>> = {
  "AWS.CloudTrail": ["TimeCreated"],
  "AWS.CloudTrail.Meta": ["Tags", "TimeCreated"],
  "AWS.Config.Recorder": ["Tags", "TimeCreated"],
  "AWS.Config.Recorder.Meta": ["Tags", "TimeCreated"],
  "AWS.EC2.NetworkACL": ["TimeCreated"],
  "AWS.EC2.SecurityGroup": ["TimeCreated"],
  "AWS.EC2.VPC": ["TimeCreated"],
  "AWS.GuardDuty.Detector.Meta": ["Tags", "TimeCreated"],
  "AWS.IAM.Group": ["Tags"],
  "AWS.IAM.RootUser": ["Tags"],
  "AWS.Lambda.Function": ["TimeCreated"],
  "AWS.PasswordPolicy": ["Tags", "TimeCreated"],
  "AWS.WAF.Regional.WebACL": ["TimeCreated", "Rules[].ExcludedRules", "Rules[].Predicates[].DataId"],
  "AWS.WAF.WebACL": ["TimeCreated", "Rules[].ExcludedRules", "Rules[].Predicates[].DataId"],
};

const names = resourceTypes.map(({ type }) => type);

// The SDK waits between its tries.
jest.setTimeout(60_000);

let trouble: (call: Call) => Trouble = () => undefined;
let server: AwsServer;

beforeAll(async () => {
  server = await startAws(world(size), (call) => trouble(call));
});

afterAll(() => server.close());

beforeEach(() => {
  trouble = () => undefined;
  server.calls.length = 0;
});

function nulls(value: unknown, path = ""): string[] {
  if (value === null) return [path];
  if (Array.isArray(value)) return nulls(value[0] ?? null, `${path}[]`);
  if (typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, inner]) => nulls(inner, path === "" ? key : `${path}.${key}`));
}

const common = ["AccountId", "Region", "ResourceId", "ResourceType"];

function commonKeys(resource: Resource | undefined): string[] {
  return [...common, ...["Arn", "Id", "Name"].filter((key) => key in (resource ?? {})), "Tags", "TimeCreated"];
}

function actionsOf(type: string): readonly string[] {
  return resourceTypes.find((candidate) => candidate.type === type)?.actions ?? [];
}

describe.each(resourceTypes.map(({ type, shape, scope }) => ({ type, shape, scope })))(
  "$type",
  ({ type, shape, scope }) => {
    test("is read whole, over several pages, with every field that its service tells", async () => {
      const { resources, missing } = await scanWith(server, { types: [type] });
      expect(missing).toEqual([]);
      expect(resources).toHaveLength(counts[type] ?? EACH);
      expect(new Set(resources.map(({ ResourceId }) => ResourceId)).size).toBe(resources.length);
      for (const resource of resources) {
        expect(Object.keys(resource)).toEqual([...commonKeys(resource), ...Object.keys(shape)]);
        expect(resource).toMatchObject({
          AccountId: ACCOUNT,
          Region: scope === "global" ? "global" : "us-east-1",
          ResourceType: type,
        });
      }
      expect(nulls(resources[0])).toEqual(withoutValue[type] ?? []);
    });

    test("uses the IAM actions that it declares, each of them, and no other", async () => {
      const { actions } = await scanWith(server, { types: [type] });
      expect([...actions].sort()).toEqual([...accountActions, ...actionsOf(type)].sort());
      expect(new Set(server.calls.map(({ action }) => action))).toEqual(actions);
    });

    test("is complete when every action is throttled once", async () => {
      const calm = await scanWith(server, { types: [type] });
      const seen = new Map<string, number>();
      trouble = ({ action, input }) => {
        const key = `${action} ${JSON.stringify(input)}`;
        seen.set(key, (seen.get(key) ?? 0) + 1);
        return seen.get(key) === 1 && actionsOf(type).includes(action) ? "throttle" : undefined;
      };
      const throttled = await scanWith(server, { types: [type] });
      expect(throttled.missing).toEqual([]);
      const inOrder = (resources: readonly Resource[]) =>
        [...resources].sort((a, b) => (a.ResourceId < b.ResourceId ? -1 : 1));
      expect(inOrder(throttled.resources)).toEqual(inOrder(calm.resources));
    });

    test.each([
      { what: "denied", wrong: "deny", reason: "denied" },
      { what: "throttled for good", wrong: "throttle", reason: "throttled" },
      { what: "answered with half an answer", wrong: "break", reason: "broken" },
    ] as const)("names what is missing when one of its actions is $what", async ({ wrong, reason }) => {
      const whole = await scanWith(server, { types: [type] });
      for (const action of actionsOf(type)) {
        trouble = (call) => (call.action === action ? wrong : undefined);
        const { resources, missing } = await scanWith(server, {
          types: [type],
          client: { ...clientFor(server), maxAttempts: 1 },
        });
        expect(missing).not.toEqual([]);
        for (const entry of missing)
          expect(entry).toMatchObject({ AccountId: ACCOUNT, ResourceType: type, action, reason });
        // Whatever is null now and was not before is named, with its resource.
        for (const resource of resources) {
          const before = whole.resources.find(({ ResourceId }) => ResourceId === resource.ResourceId);
          const lost = Object.keys(resource).filter((key) => resource[key] === null && before?.[key] !== null);
          const named = missing
            .filter(({ ResourceId }) => ResourceId === resource.ResourceId)
            .flatMap(({ fields }) => fields?.map((field) => field.split(/[.[]/)[0]) ?? []);
          expect(named).toEqual(expect.arrayContaining(lost));
        }
        // Whatever is not there is named, or its whole type is.
        const gone = whole.resources.filter(
          ({ ResourceId }) => !resources.some((found) => found.ResourceId === ResourceId),
        );
        const named = missing.flatMap(({ ResourceId, fields }) => (fields === null ? [ResourceId] : []));
        if (!named.includes(null))
          expect(named).toEqual(expect.arrayContaining(gone.map(({ ResourceId }) => ResourceId)));
      }
    });
  },
);

describe.each(summaryTypes.map(({ type, of, shape }) => ({ type, of, shape })))("$type", ({ type, of, shape }) => {
  test("sums up an account, without the resources that it is made of in the output", async () => {
    const { resources, missing } = await scanWith(server, { types: [type] });
    expect(missing).toEqual([]);
    expect(resources).toHaveLength(1);
    expect(resources[0]).toMatchObject({ ResourceId: `${ACCOUNT}::${type}`, Region: "global" });
    expect(Object.keys(resources[0] ?? {})).toEqual([...commonKeys(resources[0]), ...Object.keys(shape)]);
    expect(nulls(resources[0])).toEqual(withoutValue[type]);
  });

  test("is named as incomplete when what it is made of is", async () => {
    trouble = ({ action }) => (actionsOf(of)[0] === action ? "deny" : undefined);
    const { resources, missing } = await scanWith(server, { types: [type] });
    expect(resources).toHaveLength(1);
    expect(missing).toContainEqual(
      expect.objectContaining({ ResourceType: type, ResourceId: `${ACCOUNT}::${type}`, reason: "denied" }),
    );
  });
});

test("no type is declared twice, and none reads more than it must", () => {
  expect(new Set(names).size).toBe(names.length);
  for (const action of resourceTypes.flatMap(({ actions }) => actions))
    expect(action).toMatch(/^[a-z0-9-]+:(Get|List|Describe|GenerateCredentialReport)/);
});
