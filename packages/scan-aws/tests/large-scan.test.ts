import { scanAws } from "../src/scan-aws";
import { resourceTypes } from "../src/types";
import { clientFor, scanWith } from "./aws-server/scan-with";
import { type Call, startAws, type Trouble } from "./aws-server/server";
import { world } from "./aws-server/world";

jest.setTimeout(300_000);

const regions = Array.from({ length: 20 }, (_, index) => `test-region-${index + 1}`);
const MANY = 160;
const EACH = 2;

/** How many there are of a type in one place. */
const counts: Readonly<Record<string, number>> = {
  "AWS.EC2.Instance": MANY,
  "AWS.EC2.NetworkACL": MANY,
  "AWS.EC2.SecurityGroup": MANY,
  "AWS.Config.Recorder": 1,
  "AWS.GuardDuty.Detector": 1,
  "AWS.IAM.Policy": EACH + 1,
  "AWS.IAM.RootUser": 1,
  "AWS.PasswordPolicy": 1,
};

/** The same numbers between 0 and 1 in every run. */
function numbers(): () => number {
  let state = 42;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

test("10,000 resources in 20 regions, with calls throttled, denied and answered by halves: complete but for what is named", async () => {
  const next = numbers();
  const happened = { throttle: 0, deny: 0, break: 0 };
  const tries: number[] = [];
  const trouble = ({ action, attempt, attempts }: Call): Trouble => {
    tries.push(attempt, attempts);
    const draw = next();
    const wrong = draw < 0.05 ? "throttle" : draw < 0.06 ? "deny" : draw < 0.07 ? "break" : undefined;
    if (!wrong || action === "sts:GetCallerIdentity" || action === "ec2:DescribeRegions") return undefined;
    happened[wrong] += 1;
    return wrong;
  };
  const many = { Reservations: MANY, NetworkAcls: MANY, SecurityGroups: MANY };
  const server = await startAws(world({ regions, each: EACH, many, slim: true, page: 50 }), trouble, false);
  const { resources, missing, summary } = await scanWith(server);
  await server.close();

  expect(Math.max(...tries)).toBe(3);
  expect(Math.min(happened.throttle, happened.deny, happened.break)).toBeGreaterThan(10);
  expect(summary).toMatchObject({ resources: resources.length, missing: missing.length });
  const all = resourceTypes.reduce(
    (sum, { type, scope }) => sum + (counts[type] ?? EACH) * (scope === "global" ? 1 : regions.length),
    0,
  );
  expect(all).toBeGreaterThan(9_500);
  expect(resources.length).toBeGreaterThan(0.9 * all);
  expect(new Set(resources.map(({ ResourceId }) => ResourceId)).size).toBe(resources.length);

  const placed = (
    entries: readonly { ResourceType: string | null; Region: string | null; ResourceId: string | null }[],
  ) => {
    const ids = new Map<string, Set<string | null>>();
    for (const { ResourceType, Region, ResourceId } of entries) {
      const key = `${ResourceType} ${Region}`;
      ids.set(key, (ids.get(key) ?? new Set()).add(ResourceId));
    }
    return ids;
  };
  const found = placed(resources);
  const named = placed(missing.filter(({ fields }) => fields === null));
  for (const { type, scope } of resourceTypes)
    for (const region of scope === "global" ? ["global"] : regions) {
      const key = `${type} ${region}`;
      const without = named.get(key) ?? new Set();
      const known = new Set([...(found.get(key) ?? []), ...without]);
      if (!without.has(null)) expect([key, known.size]).toEqual([key, counts[type] ?? EACH]);
    }
});

test("what is found waits until it can be written, and no more is read in the meantime", async () => {
  const server = await startAws(world({ regions, each: 500, slim: true, page: 100 }));
  let release = (): void => {};
  const blocked = new Promise<void>((resolve) => {
    release = resolve;
  });
  const scan = scanAws(
    { client: clientFor(server), types: ["AWS.EC2.Instance"], parallel: 4 },
    { resource: () => blocked, missing: async () => undefined },
  );
  let before = -1;
  while (server.calls.length > before) {
    before = server.calls.length;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  // Who is asking, which regions there are, and one page in each of four regions.
  expect(server.calls).toHaveLength(6);
  release();
  await expect(scan).resolves.toMatchObject({ resources: 20 * 500 });
  await server.close();
});
