import { defineCommand } from "../../kernel/command";
import { version } from "../../version";

/** `pypanther version`; bin.ts answers it before anything is loaded when it comes alone. */
export const command = defineCommand({
  options: {},
  run: async (_args, { stdout }) => {
    stdout.write(`${version}\n`);
    return 0;
  },
});
