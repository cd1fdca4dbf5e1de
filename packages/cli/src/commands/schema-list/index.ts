import { describeFormat, type LogSchema } from "@pypanther/log-schemas";
import { defineCommand } from "../../kernel/command";
import { choiceOption, switchOption } from "../../kernel/options";
import { readManagedSchemas, readOwnSchemas } from "../shared/log-schemas";
import { inert, visible } from "../../render/visible";
import { renderTable } from "../../render/table";

interface Row {
  readonly log_type: string;
  readonly from: string;
  readonly fields: number;
  readonly event_time: string;
  /** Whether an event without a log type is told by its content. */
  readonly by_content: boolean;
}

function rowOf(schema: LogSchema, from: string): Row {
  const { identify, time } = describeFormat(schema);
  return {
    log_type: schema.schema,
    from,
    fields: schema.fields.length,
    event_time: time.join(", "),
    by_content: identify.length > 0 && schema.parser === undefined,
  };
}

/** `pypanther schema list` */
export const command = defineCommand({
  positionals: { substring: { type: "string", describe: "Only log types whose name contains this, in any case" } },
  options: {
    "custom-only": switchOption("Only your own schemas"),
    output: choiceOption("output", "Form of the output", ["text", "json"]),
  },
  examples: [["schema list aws", "The schemas of AWS log types"]],
  async run({ substring = "", customOnly, output }, context) {
    const { stdout, root } = context;
    const { folder, schemas } = await readOwnSchemas(context);
    const all = [
      ...schemas.map(({ file, compiled }) => rowOf(compiled.schema, `${folder}/${file}`)),
      ...(customOnly ? [] : readManagedSchemas(root).map(({ pack, schema }) => rowOf(schema, pack))),
    ];
    const rows = all.filter((row) => row.log_type.toLowerCase().includes(substring.toLowerCase()));
    if (output === "json") {
      stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
      return 0;
    }
    const header = ["log type", "from", "fields", "event time", "by content"];
    const cells = rows.map((row) =>
      [row.log_type, row.from, String(row.fields), row.event_time, row.by_content ? "yes" : "no"].map((cell) =>
        inert(visible(cell)),
      ),
    );
    stdout.write(renderTable({ header, rows: cells }, stdout.columns));
    return 0;
  },
});
