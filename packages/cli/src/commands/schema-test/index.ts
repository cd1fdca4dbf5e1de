import { nearMiss } from "@pypanther/core/runtime";
import { openSources } from "@pypanther/engine";
import { type CompiledSchema, compileSchema } from "@pypanther/log-schemas";
import { defineCommand } from "../../kernel/command";
import { UsageError } from "../../kernel/errors";
import { opened } from "../../kernel/opened";
import { choiceOption, textOption } from "../../kernel/options";
import { type OwnSchemas, readManagedSchemas, readOwnSchemas } from "../shared/log-schemas";
import { renderLogs, renderLogsJson, renderReport, renderReportJson } from "./render";
import { testSchemaFiles } from "./run-files";
import { testLogs } from "./test-logs";

function schemaOf(logType: string, { schemas }: OwnSchemas, root: string): CompiledSchema {
  const own = schemas.find(({ compiled }) => compiled.schema.schema === logType);
  if (own) return own.compiled;
  const managed = readManagedSchemas(root).map(({ schema }) => schema);
  const found = managed.find(({ schema }) => schema === logType);
  if (found) return compileSchema(found);
  const names = [...schemas.map(({ compiled }) => compiled.schema.schema), ...managed.map(({ schema }) => schema)];
  const near = nearMiss(logType, names);
  throw new UsageError(
    `--log-type: there is no schema of ${logType}.${near ? ` Did you mean ${near}?` : ""}\nSee: pypanther schema list`,
  );
}

/** `pypanther schema test` */
export const command = defineCommand({
  positionals: {
    paths: { type: "string", array: true, describe: "Logs to hold against the schema of --log-type" },
  },
  options: {
    "log-type": textOption("log-type", "The log type whose schema the logs are held against", "log-types"),
    output: choiceOption("output", "Form of the output", ["text", "json"]),
  },
  examples: [
    ["schema test", "Check your schemas and run their tests"],
    ["schema test logs/ --log-type AWS.CloudTrail", "Which of these logs are not as the schema says"],
  ],
  async run({ paths = [], logType, output }, context) {
    const { stdin, stdout, cwd, root } = context;
    if (paths.length > 0 !== (logType !== undefined)) {
      throw new UsageError("Logs and --log-type go together: pypanther schema test logs/ --log-type Custom.Door");
    }
    const own = await readOwnSchemas(context);
    if (logType !== undefined) {
      const compiled = schemaOf(logType, own, root);
      if (compiled.lines) {
        throw new UsageError(
          `The schema of ${logType} has a parser: put lines and what they mean in a *_tests.yml file.`,
        );
      }
      const report = await testLogs(await opened(openSources(paths, { stdin, cwd })), compiled);
      stdout.write(output === "json" ? renderLogsJson(report) : renderLogs(report, logType, stdout.style));
      return report.accepted === report.records && report.records > 0 ? 0 : 1;
    }
    const report = await testSchemaFiles(own);
    stdout.write(output === "json" ? renderReportJson(report) : renderReport(report, own.folder, stdout.style));
    return report.problems.length > 0 || report.tests.some(({ problems }) => problems.length > 0) ? 1 : 0;
  },
});
