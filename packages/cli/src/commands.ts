import type { Registration } from "./kernel/command";

/** Every command, in the order of the help. A command's module is loaded when it is called, no sooner. */
export const commands: readonly Registration[] = [
  {
    usage: "version",
    description: "Print the installed version",
    load: () => require("./commands/version") as typeof import("./commands/version"),
  },
  {
    usage: "test",
    description: "Run the tests of your rules",
    load: () => require("./commands/test") as typeof import("./commands/test"),
  },
  {
    usage: "completion",
    description: "Print a completion script for your shell",
    load: () => require("./commands/completion") as typeof import("./commands/completion"),
  },
];
