import { resolve } from "node:path";
import { readSchemas } from "@pypanther/upload-client";
import { defineCommand } from "../../kernel/command";
import { UserError } from "../../kernel/errors";
import { choiceOption, switchOption, textOption } from "../../kernel/options";
import { listLogTypes } from "./list-log-types";

const defaultSchemasPath = "content/schemas/";

/** `pypanther list log-types` */
export const command = defineCommand({
  positionals: { substring: { type: "string", describe: "Only names that contain this, in any case" } },
  options: {
    "custom-only": switchOption("Only your own schemas"),
    "schemas-path": textOption("schemas-path", `Folder of your own schemas (default ${defaultSchemasPath})`),
    output: choiceOption("output", "Form of the output", ["text", "json"]),
  },
  examples: [
    ["list log-types zeek", "Every log type of Zeek"],
    ["list log-types --custom-only", "The schemas in content/schemas"],
  ],
  async run({ substring, customOnly, schemasPath, output }, { cwd, root, stdout }) {
    const path = schemasPath?.startsWith("~")
      ? schemasPath
      : resolve(...(schemasPath ? [cwd, schemasPath] : [root, defaultSchemasPath]));
    const { schemas, errors } = await readSchemas(path);
    if (errors.length > 0) {
      const lines = errors.map(({ file, message }) => `  ${file}: ${message}`);
      throw new UserError(`Schemas in ${schemasPath ?? defaultSchemasPath} cannot be used:\n${lines.join("\n")}`);
    }
    const custom = schemas.map(({ name }) => name);
    const names = listLogTypes(custom, { substring, customOnly });
    stdout.write(output === "json" ? `${JSON.stringify(names, null, 2)}\n` : `${names.join("\n")}\n`);
    return 0;
  },
});
