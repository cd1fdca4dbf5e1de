import { isJsonObject, type JsonObject } from "@pypanther/core/runtime";
import { openSources, readRecords } from "@pypanther/engine";
import { inferSchema } from "@pypanther/log-schemas";
import { stringify } from "yaml";
import { defineCommand } from "../../kernel/command";
import { UsageError, UserError } from "../../kernel/errors";
import { opened } from "../../kernel/opened";
import { integerOption, textOption } from "../../kernel/options";
import { inert, visible } from "../../render/visible";

/** So many records are looked at unless the user says otherwise. */
const MAX_RECORDS = 10_000;

/** `pypanther schema infer` */
export const command = defineCommand({
  positionals: {
    paths: { type: "string", array: true, demandOption: true, describe: "Files, directories, or - for standard input" },
  },
  options: {
    name: textOption("name", "Name of the log type, which begins with Custom. (default Custom.New)"),
    limit: integerOption("limit", `How many records to look at (default ${MAX_RECORDS})`, 1),
  },
  examples: [
    ["schema infer door.jsonl --name Custom.Acme.Door > content/schemas/door.yml", "Draft a schema from logs"],
  ],
  async run({ paths, name = "Custom.New", limit = MAX_RECORDS }, { stdin, stdout, stderr, cwd }) {
    if (!name.startsWith("Custom.")) throw new UsageError(`--name must begin with Custom., found ${name}`);
    const records: JsonObject[] = [];
    let problems = 0;
    await readRecords(
      await opened(openSources(paths, { stdin, cwd })),
      (record) => {
        if (records.length < limit && isJsonObject(record)) records.push(record);
      },
      ({ source, line, message }) => {
        problems += 1;
        if (problems <= 5) stderr.write(`${inert(visible(`${source}:${line}: ${message}`))}\n`);
      },
    );
    if (records.length === 0) throw new UserError(`There are no JSON records in ${paths.join(", ")}.`);
    const schema = { version: 0, ...inferSchema(name, records) };
    stdout.write(stringify(schema, { lineWidth: 120, flowCollectionPadding: false }));
    const counted = records.length === 1 ? "1 record" : `${records.length.toLocaleString("en-US")} records`;
    stderr.write(
      `Drafted from ${counted}. Look at required fields, types and indicators, then: pypanther schema test\n`,
    );
    return 0;
  },
});
