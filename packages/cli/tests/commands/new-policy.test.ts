import { readFileSync } from "node:fs";
import { join } from "node:path";
import { makeProject } from "../support/project";
import { runCli } from "../support/run-cli";

const main = `import { getPolicies, register } from "@pypanther/core";
import * as policies from "./content/policies";
register(getPolicies(policies));
`;

describe("new policy", () => {
  test("drafts a policy whose tests pass once the placeholders are replaced, and not before", async () => {
    const cwd = makeProject({ "main.ts": main, "content/policies/index.ts": "export {};\n" });
    const { code, out, err } = await runCli("new policy Acme.Bucket.HasOwner --resource-type AWS.S3.Bucket", { cwd });
    expect({ code, out }).toEqual({
      code: 0,
      out: "content/policies/acme-bucket-has-owner.ts\ncontent/policies/index.ts\n",
    });
    expect(err).not.toContain("main.ts does not import");

    const drafted = await runCli("test", { cwd });
    expect(drafted.code).toBe(1);
    expect(drafted.out).toContain('still says "<fill in: what is wrong, and what it may lead to>"');

    const text = readFileSync(join(cwd, "content/policies/acme-bucket-has-owner.ts"), "utf8");
    const filled = makeProject({
      "main.ts": main,
      "content/policies/index.ts": readFileSync(join(cwd, "content/policies/index.ts"), "utf8"),
      "content/policies/acme-bucket-has-owner.ts": text.replace(/<fill in: ([^<>]*)>/g, "$1"),
    });
    expect(await runCli("test", { cwd: filled })).toMatchObject({
      code: 0,
      out: expect.stringContaining("Passed tests:    2"),
    });
  });

  test("says how to register policies in a project without any, and takes types of the user's own", async () => {
    const cwd = makeProject({ "main.ts": "" });
    const { code, err } = await runCli("new policy Acme.Berth.Lit --resource-type Harbour.Berth", { cwd });
    expect(code).toBe(0);
    expect(err).toContain("register(getPolicies(policies));");
  });

  test.each([
    ["Acme.Bucket.HasOwner", "new policy needs --resource-type"],
    ["Acme.Bucket.HasOwner --resource-type AWS.S3.Buckets", "Did you mean AWS.S3.Bucket?"],
    ["Acme.Bucket.HasOwner --resource-type bucket", '"bucket" is no type of resource'],
    ["9 --resource-type AWS.S3.Bucket", '"9" is no id for a policy'],
  ])("%s is wrong usage", async (argv, message) => {
    const { code, err } = await runCli(`new policy ${argv}`, { cwd: makeProject({ "main.ts": "" }) });
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});
