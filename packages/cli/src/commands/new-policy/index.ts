import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { knownResourceTypes, nearMiss, ruleFileName } from "@pypanther/core/runtime";
import { defineCommand } from "../../kernel/command";
import { UsageError, UserError } from "../../kernel/errors";
import { textOption } from "../../kernel/options";
import { findMainFile } from "../../project/main-file";
import { classNameOf } from "../new-rule/class-name";
import { exportRule } from "../new-rule/export-rule";
import { formatFile } from "../new-rule/format-file";
import { draftPolicy } from "./draft-policy";

/** Where the starter kit keeps policies. */
const folder = join("content", "policies");

const example = "such as AWS.S3.Bucket";

/** The type of resource that is given: a known one, or one of the user's own. Throws a UsageError for what is neither. */
function resourceTypeOf(given: string | undefined): string {
  if (given === undefined) throw new UsageError(`new policy needs --resource-type, ${example}.`);
  const isKnown = knownResourceTypes.some((type) => type === given);
  const near = isKnown ? undefined : nearMiss(given, knownResourceTypes);
  if (near) throw new UsageError(`There is no resource type ${given}. Did you mean ${near}?`);
  if (isKnown || /^[A-Z]\w*(\.\w+)+$/.test(given)) return given;
  throw new UsageError(`"${given}" is no type of resource: it must be words joined by dots, ${example}.`);
}

/** `pypanther new policy` */
export const command = defineCommand({
  positionals: {
    id: { type: "string", demandOption: true, describe: "The policy's id, such as Acme.Bucket.HasOwner" },
  },
  options: {
    "resource-type": textOption("resource-type", `Type of the resources that it looks at, ${example}`, [
      ...knownResourceTypes,
    ]),
  },
  examples: [["new policy Acme.Bucket.HasOwner --resource-type AWS.S3.Bucket", "Draft a policy and its tests"]],
  async run({ id, resourceType }, { cwd, root, stdout, stderr }) {
    const mainFile = findMainFile(root);
    const className = classNameOf(id);
    if (!/^[A-Z]\w*$/.test(className)) {
      throw new UsageError(`"${id}" is no id for a policy: use words joined by dots, such as Acme.Bucket.HasOwner.`);
    }
    const name = ruleFileName(className);
    const directory = join(root, folder);
    const file = join(directory, `${name}.ts`);
    if (existsSync(file)) throw new UserError(`${relative(cwd, file)} exists already. Choose another id.`);
    const text = draftPolicy({ className, id, resourceType: resourceTypeOf(resourceType) });
    mkdirSync(directory, { recursive: true });
    writeFileSync(file, text);
    formatFile(file, root);
    exportRule(directory, name);

    stdout.write(`${relative(cwd, file)}\n${relative(cwd, join(directory, "index.ts"))}\n`);
    stderr.write(`Replace what says "<fill in: ...>", and the method. Then: npx pypanther test --id ${id}\n`);
    if (!readFileSync(mainFile, "utf8").includes("content/policies")) {
      stderr.write(
        'main.ts does not import content/policies. Add to it:\n  import * as policies from "./content/policies";\n  register(getPolicies(policies));\n',
      );
    }
    return 0;
  },
});
