import { getPantherPolicies, isPolicyClass, registeredDetections } from "@pypanther/core/runtime";
import { defineCommand } from "../../kernel/command";
import { choiceOption, switchOption } from "../../kernel/options";
import { findRule } from "../get-rule/find-rule";
import { loadWhatThereIs } from "../get-rule/load-what-there-is";
import { showDetection } from "../get-rule/show-detection";

/** `pypanther get policy` */
export const command = defineCommand({
  positionals: { id: { type: "string", demandOption: true, describe: "The policy's id, in any case" } },
  options: {
    output: choiceOption("output", "Form of the output", ["text", "json"]),
    original: switchOption("Show the class as it was written, without overrides"),
  },
  examples: [
    ["get policy AWS.S3.Bucket.PublicRead", "The policy as it is in force, with your overrides"],
    ["get policy AWS.S3.Bucket.PublicRead --original", "The TypeScript of its class"],
  ],
  async run({ id, output, original }, context) {
    const { root, stdout } = context;
    const sources = await loadWhatThereIs(context);
    const known = [...getPantherPolicies(), ...registeredDetections().filter(isPolicyClass)];
    stdout.write(showDetection(findRule(id, known, "policies"), sources, root, { output, original }));
    return 0;
  },
});
