import { interfacesOf, type LogSchema } from "@pypanther/log-schemas";
import { nearMiss } from "@pypanther/core/runtime";
import { defineCommand } from "../../kernel/command";
import { UsageError, UserError } from "../../kernel/errors";
import { readManagedSchemas, readOwnSchemas } from "../shared/log-schemas";

function schemaNamed(name: string, all: readonly LogSchema[]): LogSchema {
  const names = all.map(({ schema }) => schema);
  const found = all.find(({ schema }) => schema.toLowerCase() === name.toLowerCase());
  if (found) return found;
  const near = nearMiss(name, names);
  throw new UsageError(
    `There is no schema of the log type ${name}.${near ? ` Did you mean ${near}?` : ""}\nSee: pypanther schema list`,
  );
}

/** `pypanther schema types` */
export const command = defineCommand({
  positionals: {
    "log-types": {
      type: "string",
      array: true,
      describe: "Log types, your own or of installed packs (default: your own)",
    },
  },
  options: {},
  examples: [
    ["schema types > content/events.ts", "Types of the events of your own schemas"],
    ["schema types AWS.CloudTrail", "The type of one log type's events"],
  ],
  async run({ logTypes = [] }, context) {
    const { folder, schemas, problems } = await readOwnSchemas(context);
    if (problems.length > 0) {
      const lines = problems.map(({ file, message }) => `  ${folder}/${file}: ${message}`);
      throw new UserError(`No types were written, since schemas cannot be used:\n${lines.join("\n")}`);
    }
    const own = schemas.map(({ compiled }) => compiled.schema);
    const managed = logTypes.length > 0 ? readManagedSchemas(context.root).map(({ schema }) => schema) : [];
    const wanted = logTypes.length > 0 ? logTypes.map((name) => schemaNamed(name, [...own, ...managed])) : own;
    if (wanted.length === 0) {
      throw new UsageError(`There are no schemas in ${folder}. Name a log type of a pack: pypanther schema list`);
    }
    context.stdout.write(interfacesOf(wanted));
    return 0;
  },
});
