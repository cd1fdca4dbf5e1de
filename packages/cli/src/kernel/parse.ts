// As `require` finds it: the ES module of this major breaks lines in the middle of words.
import yargs = require("yargs");
import type { Argv, Options, PositionalOptions } from "yargs";
import type { AnyCommand, Registration } from "./command";
import { UsageError, UserError } from "./errors";
import { textOption } from "./options";
import { version } from "../version";

/** What a command line asks for: a command with its arguments, or a text such as help. */
export type Parsed =
  | { readonly kind: "command"; readonly command: AnyCommand; readonly args: unknown }
  | { readonly kind: "text"; readonly text: string };

/** The options of every command. */
export const globalOptions = {
  root: { ...textOption("root", "Directory of the project (default: the nearest one with a main.ts)"), global: true },
  debug: { type: "boolean", default: false, global: true, describe: "Show errors with their stack" },
} as const satisfies Record<string, Options>;

/** What parsing has found out so far; yargs tells it through callbacks. */
interface Progress {
  /** The words of the command that was recognised. */
  words: string[];
  command?: AnyCommand;
  args?: unknown;
}

function addCommand(parser: Argv, registration: Registration, words: string[], progress: Progress): void {
  const [, ...positionals] = registration.usage.slice(words.slice(0, -1).join(" ").length).trim().split(" ");
  parser.command(
    [words.at(-1), ...positionals].join(" "),
    registration.description,
    (builder) => {
      const { command } = registration.load();
      progress.words = words;
      progress.command = command;
      for (const [name, options] of Object.entries(command.positionals ?? {}))
        builder.positional(name, options as PositionalOptions);
      for (const [name, options] of Object.entries(command.options)) builder.option(name, options);
      for (const [line, description] of command.examples ?? []) builder.example(`$0 ${line}`, description);
      return builder;
    },
    (args) => {
      progress.args = args;
    },
  );
}

/** "list rules" and "list log-types" become one command `list` with two commands below it. */
function addGroup(parser: Argv, name: string, members: readonly Registration[], progress: Progress): void {
  const describe = members.map(({ description }) => description).join("; ");
  parser.command(name, describe, (builder) => {
    progress.words = [name];
    for (const member of members) addCommand(builder, member, [name, wordsOf(member)[1] ?? ""], progress);
    return builder;
  });
}

/** The words by which a command is called: "get", "rule". */
export function wordsOf({ usage }: Registration): string[] {
  return usage.split(" ").filter((word) => !/^[<[]/.test(word));
}

function addCommands(parser: Argv, commands: readonly Registration[], progress: Progress): void {
  const done = new Set<string>();
  for (const registration of commands) {
    const [first = "", second] = wordsOf(registration);
    if (done.has(first)) continue;
    done.add(first);
    if (second === undefined) addCommand(parser, registration, [first], progress);
    else
      addGroup(
        parser,
        first,
        commands.filter((other) => wordsOf(other)[0] === first),
        progress,
      );
  }
}

/** The error for what yargs refused, with the names that were probably meant. */
function usageError(message: string, argv: readonly string[], commands: readonly Registration[], progress: Progress) {
  const [, list] = /^Unknown (?:arguments?|commands?): (.*)$/.exec(message) ?? [];
  const help = `See: pypanther ${[...progress.words, "--help"].join(" ")}`;
  if (message.startsWith("Not enough non-option arguments")) {
    const missing = Object.keys(progress.command?.positionals ?? {}).map((name) => `<${name}>`);
    return new UsageError(`${progress.words.join(" ")} needs ${missing.join(" ")}.\n${help}`);
  }
  if (list === undefined) return new UsageError(`${message}\n${help}`);
  const { nearMiss } = require("@pypanther/core/runtime") as typeof import("@pypanther/core/runtime");
  const { command, words } = progress;
  const optionNames = [...Object.keys(command?.options ?? {}), ...Object.keys(globalOptions), "help"];
  const commandNames = commands
    .map(wordsOf)
    .filter((candidate) => words.every((word, index) => word === candidate[index]))
    .flatMap((candidate) => candidate[words.length] ?? []);
  const lines = list.split(", ").map((name) => {
    const isOption = argv.some((word) => word.replace(/^-+/, "").split("=")[0] === name && word.startsWith("-"));
    const near = nearMiss(name, isOption ? optionNames : commandNames);
    const dashes = isOption ? (name.length > 1 ? "--" : "-") : "";
    const kind = isOption ? "option" : command ? "argument" : "command";
    return `Unknown ${kind} ${dashes}${name}.${near ? ` Did you mean ${isOption ? "--" : ""}${near}?` : ""}`;
  });
  return new UsageError([...new Set(lines), help].join("\n"));
}

/** yargs counts a lone "-" as an argument, but drops it from a list of them: puts it back where it was. */
function withDashes(values: readonly string[], argv: readonly string[]): string[] {
  const rest = values.filter((value) => value !== "-");
  const found = argv.flatMap((word) => (word === "-" ? ["-"] : word === rest[0] ? rest.splice(0, 1) : []));
  return [...found, ...rest];
}

function completeLists(args: unknown, { positionals = {} }: AnyCommand, argv: readonly string[]): unknown {
  const given = args as Readonly<Record<string, unknown>>;
  const lists = Object.keys(positionals).filter((name) => positionals[name]?.array);
  return { ...given, ...Object.fromEntries(lists.map((name) => [name, withDashes(given[name] as string[], argv)])) };
}

/**
 * Reads a command line. Throws a UsageError for anything it does not know, with the near miss; what options themselves
 * throw passes through.
 */
export async function parse(
  argv: readonly string[],
  commands: readonly Registration[],
  columns: number,
): Promise<Parsed> {
  const progress: Progress = { words: [] };
  const parser = yargs()
    .scriptName("pypanther")
    .usage("$0 <command>\n\nDetection-as-code: test, run, list and upload detections.")
    .options(globalOptions)
    .help()
    .alias("help", "h")
    .version(version)
    .detectLocale(false)
    .wrap(Math.min(columns, 100))
    .parserConfiguration({
      "boolean-negation": false,
      "dot-notation": false,
      "parse-numbers": false,
      "parse-positional-numbers": false,
    })
    .strict()
    .exitProcess(false)
    .fail((message, error) => {
      throw error instanceof UserError ? error : usageError(message || error.message, argv, commands, progress);
    });
  addCommands(parser, commands, progress);
  let text = "";
  await parser.parseAsync([...argv], {}, (_error, _args, output) => {
    text = output;
  });
  if (progress.command && progress.args !== undefined) {
    return { kind: "command", command: progress.command, args: completeLists(progress.args, progress.command, argv) };
  }
  if (text !== "") return { kind: "text", text };
  // A group without one of its commands, or nothing at all.
  return parse([...progress.words, "--help"], commands, columns);
}
