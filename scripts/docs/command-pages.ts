import type { Registration } from "@pypanther/cli";

type Options = ReturnType<Registration["load"]>["command"]["options"];
type Option = Options[string];

const cell = (text: string): string => text.replace(/\|/g, "\\|").replace(/</g, "&lt;").replace(/\s+/g, " ").trim();

/** The words by which a command is called: "get rule". */
export function commandName({ usage }: Pick<Registration, "usage">): string {
  return usage
    .split(" ")
    .filter((word) => !/^[<[]/.test(word))
    .join(" ");
}

function valueOf({ type, array, choices, default: preset }: Option): string {
  if (type === "boolean") return "on or off";
  const kind = choices ? choices.map((choice) => `\`${String(choice)}\``).join(", ") : "a value";
  const many = array ? (choices ? "one or more of " : "one or more values") : "";
  const fallback = preset === undefined || Array.isArray(preset) ? "" : `; \`${String(preset)}\` unless given`;
  return `${many}${array && !choices ? "" : kind}${fallback}`;
}

function optionRows(options: Options, prefix: string): string[] {
  return Object.entries(options)
    .filter(([, { hidden }]) => hidden !== true)
    .map(([name, option]) => `| \`${prefix}${name}\` | ${valueOf(option)} | ${cell(option.describe ?? "")} |`);
}

function table(title: string, rows: readonly string[]): string[] {
  return rows.length === 0
    ? []
    : [`## ${title}`, "", "| Name | Value | What it does |", "| --- | --- | --- |", ...rows, ""];
}

/** A command's page, from what its help is made of. */
export function commandPage(registration: Registration): string {
  const { command } = registration.load();
  const examples = (command.examples ?? []).flatMap(([line, description]) => [
    `${description}:`,
    "",
    "```sh",
    `npx pypanther ${line}`,
    "```",
    "",
  ]);
  return [
    "<!-- Written by `pnpm command-pages` from the command's own help. -->",
    "",
    `# ${commandName(registration)}`,
    "",
    `${registration.description}.`,
    "",
    "```sh",
    `npx pypanther ${registration.usage}`,
    "```",
    "",
    ...table("Arguments", optionRows(command.positionals ?? {}, "")),
    ...table("Options", optionRows(command.options, "--")),
    ...(examples.length > 0 ? ["## Examples", "", ...examples] : []),
    "What holds for every command, and more about this one: [the command](../cli.md).",
    "",
  ].join("\n");
}

/** The page that lists every command. */
export function commandIndex(registrations: readonly Registration[]): string {
  const rows = registrations.map((registration) => {
    const name = commandName(registration);
    return `| [\`${name}\`](./${name.replace(" ", "-")}.md) | ${cell(registration.description)} |`;
  });
  return [
    "<!-- Written by `pnpm command-pages` from the commands' own help. -->",
    "",
    "# Commands",
    "",
    "| Command | What it does |",
    "| --- | --- |",
    ...rows,
    "",
  ].join("\n");
}
