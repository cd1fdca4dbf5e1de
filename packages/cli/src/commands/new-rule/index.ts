import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { knownLogTypes, LogType, logTypeConstant, nearMiss, ruleFileName } from "@pypanther/core/runtime";
import { defineCommand } from "../../kernel/command";
import { UsageError, UserError } from "../../kernel/errors";
import { textOption } from "../../kernel/options";
import { findMainFile } from "../../project/main-file";
import { classNameOf } from "./class-name";
import { draftRule } from "./draft-rule";
import { exportRule } from "./export-rule";
import { formatFile } from "./format-file";
import { readEvent } from "./read-event";

/** Where the starter kit keeps rules. */
const folder = join("content", "rules");

/** A log type by its name or its constant's, or a custom one. Throws a UsageError for one that there is not. */
function logTypeOf(given: unknown): string {
  if (typeof given !== "string") {
    throw new UsageError("new rule needs --log-type, or --from-event with an event that says its p_log_type.");
  }
  const name = given.replace(/^LogType\./, "");
  if (Object.hasOwn(LogType, name)) return LogType[name as keyof typeof LogType];
  if (logTypeConstant(name) !== undefined || /^Custom\../.test(name)) return name;
  const near = nearMiss(name, knownLogTypes());
  const advice = near ? `Did you mean ${near}?` : "Your own begin with Custom.";
  throw new UsageError(`There is no log type ${name}. ${advice} See: pypanther list log-types`);
}

/** `pypanther new rule` */
export const command = defineCommand({
  positionals: { id: { type: "string", demandOption: true, describe: "The rule's id, such as Acme.Door.Forced" } },
  options: {
    "log-type": textOption("log-type", "Log type that the rule reads", "log-types"),
    "from-event": textOption("from-event", "JSON file with an event that the rule is to match"),
  },
  examples: [
    ["new rule Acme.Door.Forced --log-type Custom.AcmeDoor", "Draft a rule and its tests"],
    ["new rule Acme.Login.Odd --from-event event.json", "Draft one that matches an event"],
  ],
  async run({ id, logType, fromEvent }, { cwd, root, stdout, stderr }) {
    const mainFile = findMainFile(root);
    const className = classNameOf(id);
    if (!/^[A-Z]\w*$/.test(className)) {
      throw new UsageError(`"${id}" is no id for a rule: use words joined by dots, such as Acme.Door.Forced.`);
    }
    const event = fromEvent === undefined ? undefined : readEvent(resolve(cwd, fromEvent), cwd);
    const name = ruleFileName(className);
    const file = join(root, folder, `${name}.ts`);
    if (existsSync(file)) throw new UserError(`${relative(cwd, file)} exists already. Choose another id.`);
    const draft = { className, id, logType: logTypeOf(logType ?? event?.["p_log_type"]), event };
    const text = draftRule(draft);
    mkdirSync(join(root, folder), { recursive: true });
    writeFileSync(file, text);
    formatFile(file, root);
    exportRule(join(root, folder), name);

    stdout.write(`${relative(cwd, file)}\n${relative(cwd, join(root, folder, "index.ts"))}\n`);
    stderr.write(`Replace what says "<fill in: ...>". Then: npx pypanther test --id ${id}\n`);
    if (event) stderr.write("Look through the event in it for what does not belong in a repository.\n");
    if (!readFileSync(mainFile, "utf8").includes("content/rules")) {
      stderr.write(
        'main.ts does not import content/rules. Add to it:\n  import * as rules from "./content/rules";\n  register(getRules(rules));\n',
      );
    }
    return 0;
  },
});
