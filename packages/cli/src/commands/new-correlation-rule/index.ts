import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { ruleFileName } from "@pypanther/core/runtime";
import { defineCommand } from "../../kernel/command";
import { UsageError, UserError } from "../../kernel/errors";
import { namesOption } from "../../kernel/options";
import { loadProject } from "../../project/load-project";
import { findMainFile } from "../../project/main-file";
import { classNameOf } from "../new-rule/class-name";
import { exportRule } from "../new-rule/export-rule";
import { formatFile } from "../new-rule/format-file";
import { draftCorrelationRule } from "./draft-correlation-rule";
import { findMembers } from "./find-members";

/** Where the starter kit keeps correlation rules. */
const folder = join("content", "correlation-rules");

/** `pypanther new correlation-rule` */
export const command = defineCommand({
  positionals: {
    id: { type: "string", demandOption: true, describe: "The rule's id, such as Acme.Stolen.Session" },
  },
  options: { steps: namesOption("Ids of the rules whose matches it joins, in their order", "rule-ids") },
  examples: [
    [
      "new correlation-rule Acme.Root.Trail --steps AWS.Console.RootLogin-prototype AWS.CloudTrail.Stopped-prototype",
      "Draft a correlation rule and its tests",
    ],
  ],
  async run({ id, steps = [] }, context) {
    const { cwd, root, stdout, stderr } = context;
    const mainFile = findMainFile(root);
    const className = classNameOf(id);
    if (!/^[A-Z]\w*$/.test(className)) {
      throw new UsageError(`"${id}" is no id for a rule: use words joined by dots, such as Acme.Stolen.Session.`);
    }
    const name = ruleFileName(className);
    const file = join(root, folder, `${name}.ts`);
    if (existsSync(file)) throw new UserError(`${relative(cwd, file)} exists already. Choose another id.`);
    await loadProject(context);
    const members = findMembers(steps);
    mkdirSync(join(root, folder), { recursive: true });
    writeFileSync(file, draftCorrelationRule({ className, id, members }));
    formatFile(file, root);
    exportRule(join(root, folder), name);

    stdout.write(`${relative(cwd, file)}\n${relative(cwd, join(root, folder, "index.ts"))}\n`);
    stderr.write(`Replace what says "<fill in: ...>". Then: npx pypanther test --id ${id}\n`);
    if (!readFileSync(mainFile, "utf8").includes("content/correlation-rules")) {
      stderr.write(
        'main.ts does not import content/correlation-rules. Add to it:\n  import * as correlationRules from "./content/correlation-rules";\n  register(getDetections(correlationRules));\n',
      );
    }
    return 0;
  },
});
