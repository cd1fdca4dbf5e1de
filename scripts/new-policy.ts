/**
 * Adds a policy and its tests to a pack of policies, and to the pack's index and README.
 *
 *   pnpm new-policy <pack> <Policy.Id> <Resource.Type>      pnpm new-policy aws AWS.S3.Bucket.HasOwner AWS.S3.Bucket
 */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { classNameOf } from "@pypanther/cli";
import { nearMiss, ruleFileName } from "@pypanther/core/runtime";
import { policySource, policyTests } from "./generators/templates";
import { root } from "./workspace";

/** The type that a pack has for resources of a type: "AWS.S3.Bucket" → "AwsS3Bucket". Throws when it has none. */
function resourceInterface(packDirectory: string, resourceType: string): string {
  const file = join(packDirectory, "src", "resources", "index.ts");
  const names = [...readFileSync(file, "utf8").matchAll(/type \{ (\w+) \}/g)].map(([, name = ""]) => name);
  const wanted = resourceType.replace(/^AWS/, "Aws").replace(/\./g, "");
  if (names.includes(wanted)) return wanted;
  const near = nearMiss(wanted, names);
  throw new Error(`The pack knows no resource type "${resourceType}".${near ? ` Did you mean that of ${near}?` : ""}`);
}

/** Writes a policy and its tests into a pack's directory and returns the policy's file. Throws when it cannot. */
export function newPolicy(packDirectory: string, id: string, resourceType: string): string {
  const type = resourceInterface(packDirectory, resourceType);
  const className = classNameOf(id);
  if (!/^[A-Z]\w+$/.test(className)) {
    throw new Error(`"${id}" is no id for a policy: use words joined by dots, such as AWS.S3.Bucket.HasOwner.`);
  }
  const name = ruleFileName(className);
  const file = join(packDirectory, "src", `${name}.ts`);
  if (existsSync(file)) throw new Error(`${className} exists already, in src/${name}.ts.`);
  writeFileSync(file, policySource({ className, id, resourceType, type }));
  writeFileSync(join(packDirectory, "tests", `${name}.tests.ts`), policyTests(className, name, resourceType));
  return file;
}

if (require.main === module) {
  const [pack = "", id, resourceType] = process.argv.slice(2);
  const directory = join(root, "packages", `policies-${pack.replace(/^policies-/, "")}`);
  if (!id || !resourceType || !existsSync(directory)) {
    console.error(
      "Usage: pnpm new-policy <pack> <Policy.Id> <Resource.Type>, for example: pnpm new-policy aws AWS.S3.Bucket.HasOwner AWS.S3.Bucket",
    );
    process.exitCode = 2;
  } else {
    try {
      const file = newPolicy(directory, id, resourceType);
      execFileSync("tsx", [join(__dirname, "sync-packs.ts")], { stdio: "inherit" });
      console.log(
        `${file.slice(root.length + 1)} and its tests are ready to fill in. Next: npx jest ${directory.slice(root.length + 1)}`,
      );
    } catch (error) {
      console.error((error as Error).message);
      process.exitCode = 2;
    }
  }
}
