import type { AnyCommand, Registration } from "./command";
import type { Completion } from "./options";
import { globalOptions, wordsOf } from "./parse";

/** Looks up names that only the project knows. */
export type NamesOf = (kind: Exclude<Completion, readonly string[]>, command: string) => Promise<readonly string[]>;

/** As far as completing reads the options of commands, which are yargs' with `completion` besides. */
interface Completable {
  readonly type?: string;
  readonly array?: boolean;
  readonly hidden?: boolean;
  readonly completion?: Completion;
}

/** The option whose value the next word may be: the last one, if it takes any more. */
function openOption(words: readonly string[], options: Readonly<Record<string, Completable>>): Completable | undefined {
  const at = words.findLastIndex((word) => word.startsWith("--"));
  const option = options[words[at]?.slice(2) ?? ""];
  if (!option || option.type === "boolean") return undefined;
  return option.array || at === words.length - 1 ? option : undefined;
}

function commandOf(words: readonly string[], commands: readonly Registration[]): Registration | undefined {
  return commands.find((registration) => wordsOf(registration).every((word, index) => words[index] === word));
}

/**
 * What may stand in place of the last of some words, which may be unfinished: commands, options, values of options. Nothing
 * when a file may.
 */
export async function complete(
  words: readonly string[],
  commands: readonly Registration[],
  namesOf: NamesOf,
): Promise<string[]> {
  // Bash takes "--output=json" for three words.
  const typed = words.filter((word, index) => word !== "=" || index === words.length - 1);
  const current = typed.at(-1) === "=" ? "" : (typed.at(-1) ?? "");
  const before = typed.slice(0, -1);
  const registration = commandOf(before, commands);
  const found = registration
    ? await wordsFor(registration, before.slice(wordsOf(registration).length), current, namesOf)
    : nextWords(before, current, commands);
  const lower = current.toLowerCase();
  return [...new Set(found)].filter((word) => word.toLowerCase().startsWith(lower)).sort();
}

function nextWords(before: readonly string[], current: string, commands: readonly Registration[]): string[] {
  if (current.startsWith("-")) return ["--help", "--version"];
  return commands
    .map(wordsOf)
    .filter((candidate) => before.every((word, index) => word === candidate[index]))
    .flatMap((candidate) => candidate[before.length] ?? []);
}

async function wordsFor(
  registration: Registration,
  rest: readonly string[],
  current: string,
  namesOf: NamesOf,
): Promise<readonly string[]> {
  const { options, positionals = {} }: AnyCommand = registration.load().command;
  const all: Readonly<Record<string, Completable>> = { ...options, ...globalOptions };
  const names = (completion: Completion = []): Promise<readonly string[]> =>
    typeof completion === "string" ? namesOf(completion, wordsOf(registration).join(" ")) : Promise.resolve(completion);
  if (current.startsWith("-")) {
    const free = Object.entries(all).filter(
      ([name, { array, hidden }]) => !hidden && (array || !rest.includes(`--${name}`)),
    );
    return [...free.map(([name]) => `--${name}`), "--help"];
  }
  const open = openOption(rest, all);
  const [positional] = Object.values<Completable>(positionals);
  return names((open ?? positional)?.completion);
}
