import { RunSummary } from "@pypanther/engine";
import { defineCommand } from "../../kernel/command";
import type { CommandContext } from "../../kernel/context";
import { reportError } from "../../kernel/report-error";
import { checkOptions } from "./check-options";
import { runExamples, runOptions } from "./options";
import { performRun } from "./perform-run";
import { runTeller } from "./telling";

/** `pypanther run` */
export const command = defineCommand({
  positionals: {
    paths: {
      type: "string",
      array: true,
      default: [],
      describe: "Files, directories, patterns, or - for standard input",
    },
  },
  options: runOptions,
  examples: runExamples,
  async run(args, context) {
    const settings = { ...args, workers: args.workers ?? 1 };
    checkOptions(settings);
    const summary = new RunSummary();
    const teller = runTeller(args, summary, context);
    // A copy would ask for the signal, which takes the ending of the process upon itself.
    const told = Object.create(context, { stderr: { value: teller.words } }) as CommandContext;
    try {
      return await performRun(settings, { summary, teller }, told);
    } catch (error) {
      // What failed is told in the same form as all the rest.
      return reportError(error, told);
    } finally {
      teller.stop();
    }
  },
});
