import { defineCommand } from "../../kernel/command";
import { choiceOption } from "../../kernel/options";
import { completionScript } from "./script";

/** `pypanther completion` */
export const command = defineCommand({
  options: { shell: choiceOption("shell", "Shell to complete in", ["bash", "zsh"]) },
  examples: [
    ["completion >> ~/.bashrc", "Complete in bash from the next shell on"],
    ["completion --shell zsh >> ~/.zshrc", "The same for zsh"],
  ],
  run: async ({ shell }, { stdout }) => {
    stdout.write(completionScript(shell));
    return 0;
  },
});

export { projectNames } from "./project-names";
