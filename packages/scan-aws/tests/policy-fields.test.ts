import { scanWith } from "./aws-server/scan-with";
import { startAws } from "./aws-server/server";
import { world } from "./aws-server/world";
import { policyReads } from "./policy-reads";

jest.setTimeout(60_000);

/** The paths of everything in a resource that is not null. */
function filled(value: unknown, path = ""): string[] {
  if (value === null) return [];
  const inner =
    typeof value === "object" && !Array.isArray(value)
      ? Object.entries(value).flatMap(([key, field]) => filled(field, path === "" ? key : `${path}.${key}`))
      : [];
  return [path, ...inner];
}

test("every field that a policy reads is one that the scanner fills", async () => {
  const server = await startAws(world({ regions: ["us-east-1"], each: 1, page: 1 }));
  const { resources } = await scanWith(server);
  await server.close();
  const unfilled = Object.entries(policyReads).flatMap(([type, reads]) => {
    const fields = new Set(resources.filter(({ ResourceType }) => ResourceType === type).flatMap((one) => filled(one)));
    return reads.filter((field) => !fields.has(field)).map((field) => `${type} ${field}`);
  });
  expect(unfilled).toEqual([]);
});
