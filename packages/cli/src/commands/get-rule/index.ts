import { getPantherDetections, registeredDetections } from "@pypanther/core/runtime";
import { defineCommand } from "../../kernel/command";
import { choiceOption, switchOption } from "../../kernel/options";
import { findRule } from "./find-rule";
import { loadWhatThereIs } from "./load-what-there-is";
import { showDetection } from "./show-detection";

/** `pypanther get rule` */
export const command = defineCommand({
  positionals: {
    id: { type: "string", demandOption: true, describe: "The rule's id, in any case", completion: "rule-ids" },
  },
  options: {
    output: choiceOption("output", "Form of the output", ["text", "json"]),
    original: switchOption("Show the class as it was written, without overrides"),
  },
  examples: [
    ["get rule Acme.Login.Odd", "The rule as it is in force, with your overrides"],
    ["get rule Acme.Login.Odd --original", "The TypeScript of its class"],
  ],
  async run({ id, output, original }, context) {
    const { root, stdout } = context;
    const sources = await loadWhatThereIs(context);
    const rule = findRule(id, [...getPantherDetections(), ...registeredDetections()]);
    stdout.write(showDetection(rule, sources, root, { output, original }));
    return 0;
  },
});
