import { makeProject } from "../support/project";
import { runCli } from "../support/run-cli";

jest.setTimeout(60_000);

let project: string;
beforeAll(() => {
  project = makeProject({
    "main.ts": `import { getPolicies, register } from "@pypanther/core";
import * as policies from "./content/policies";

register(getPolicies(policies));
`,
    "content/policies/index.ts": `export { BerthLit } from "./berth-lit";\n`,
    "content/policies/berth-lit.ts": `import { Policy, PolicyTest, type Reports, type Resource } from "@pypanther/core";

interface Berth extends Resource {
  readonly lights?: string | null;
}

/** A berth has no light. */
export class BerthLit extends Policy<Berth> {
  id = "Harbour.Berth.Lit";
  displayName = "Berth is lit";
  resourceTypes = ["Harbour.Berth"];
  defaultSeverity = "HIGH" as const;
  reports: Reports = { CIS: ["2.1", "2.3"] };
  colours: string[] = ["white"];
  tests = [
    new PolicyTest({ name: "lit", expectedResult: true, resource: { lights: "white" } }),
    new PolicyTest({ name: "blue", expectedResult: true, resource: { lights: "blue" } }),
  ];

  policy({ lights }: Berth) {
    return this.colours.includes(lights ?? "");
  }
}
`,
  });
});

const run = (argv: string) => runCli(argv, { cwd: project });

test("test runs the tests of policies beside those of rules", async () => {
  const { code, out } = await run("test");
  expect(code).toBe(1);
  expect(out).toContain("Harbour.Berth.Lit:");
  expect(out).toContain("FAIL: blue");
  expect(out).toContain("Expected policy() to return 'true', but got 'false'");
  expect(out).not.toContain("PASS: lit");
});

test("test --minimum-tests asks for a resource that complies and one that does not", async () => {
  expect((await run("test --minimum-tests 2")).out).toContain("has no test with expectedResult: false");
});

test("list policies shows them as a table, JSON and CSV", async () => {
  const { out } = await run("list policies");
  expect(out).toContain("| Harbour.Berth.Lit | Harbour.Berth  |       HIGH       |   true  |");
  expect(out).toContain("Total policies: 1");
  const json = JSON.parse((await run("list policies --output json")).out) as Record<string, unknown>;
  expect(json).toMatchObject({ total_policies: 1, policies: [{ id: "Harbour.Berth.Lit", suppressions: [] }] });
  expect((await run("list policies --output csv")).out).toMatch(/^id,display_name,resource_types/);
  expect((await run("list policies --resource-types Harbour.Crane")).err).toContain("None of the 1 policies matches");
  expect((await run("list rules")).out).toContain("Total rules: 0");
});

test("get policy shows it as it is in force and as it was written", async () => {
  const { out } = await run("get policy harbour.berth.lit");
  expect(out).toContain("class BerthLit extends Policy {");
  expect(out).toContain('resourceTypes = ["Harbour.Berth"];');
  expect(out).toContain('colours = ["white"];');
  expect(out).toContain("return this.colours.includes");
  expect((await run("get policy Harbour.Berth.Lit --original")).out).toContain("/** A berth has no light. */");
  const json = JSON.parse((await run("get policy Harbour.Berth.Lit --output json")).out) as Record<string, unknown>;
  expect(json).toMatchObject({ resource_types: ["Harbour.Berth"], fields: { colours: ["white"] } });
  expect((await run("get policy Harbour.Berth.Lid")).err).toContain('Did you mean "Harbour.Berth.Lit"?');
});

test("coverage tells how many policies there are, by type of resource and by section of the CIS benchmark", async () => {
  const { out } = await run("coverage");
  expect(out).toContain("1 policy, 1 enabled");
  expect(out).toMatch(/Harbour\.Berth \| +1 +\| +1/);
  expect(out).toMatch(/2\.1 +\| +1 +\| +1/);
  const json = JSON.parse((await run("coverage --output json")).out) as Record<string, unknown>;
  expect(json["policies"]).toEqual({
    total: 1,
    enabled: 1,
    resource_types: [{ name: "Harbour.Berth", policies: 1, enabled: 1 }],
    cis: [
      { section: "2.1", policies: 1, enabled: 1, policy_ids: ["Harbour.Berth.Lit"] },
      { section: "2.3", policies: 1, enabled: 1, policy_ids: ["Harbour.Berth.Lit"] },
    ],
  });
});
