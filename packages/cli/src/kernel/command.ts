import type { ArgumentsCamelCase, InferredOptionTypes, Options } from "yargs";
import type { CommandContext } from "./context";

type OptionTable = Readonly<Record<string, Options>>;

/** The arguments that a table of options gives, in camelCase. */
export type ArgumentsOf<O extends OptionTable> = ArgumentsCamelCase<InferredOptionTypes<O>>;

/** A command: which arguments it takes, and what it does with them. */
export interface Command<P extends OptionTable = OptionTable, O extends OptionTable = OptionTable> {
  /** The arguments that the command line names by position, in the order of the registration's usage. */
  readonly positionals?: P;
  /** Flags, in kebab-case. */
  readonly options: O;
  /** Command lines to show in the help, each with what it does. */
  readonly examples?: readonly (readonly [commandLine: string, description: string])[];
  /** Does the work: calls the command's function, writes what its renderer makes of the data, returns the exit code. */
  run(args: ArgumentsOf<P & O>, context: CommandContext): Promise<number>;
}

/** A command whose arguments have had their types forgotten, as the registration table holds it. */
export interface AnyCommand extends Omit<Command, "run"> {
  run(args: never, context: CommandContext): Promise<number>;
}

/** Declares a command; the types of its arguments follow from its options. */
export function defineCommand<const O extends OptionTable, const P extends OptionTable = Record<never, Options>>(
  command: Command<P, O>,
): AnyCommand {
  return command;
}

/** A line of the registration table: enough to find a command and list it in the help, the rest loaded on demand. */
export interface Registration {
  /** How it is called, without the program's name: "get rule <id>". */
  readonly usage: string;
  readonly description: string;
  /** Loads the module that exports the command as `command`. */
  readonly load: () => { readonly command: AnyCommand };
}
