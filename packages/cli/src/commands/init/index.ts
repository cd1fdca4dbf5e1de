import { relative, resolve } from "node:path";
import { defineCommand } from "../../kernel/command";
import { init } from "./init";
import { templateDirectory } from "./template";

/** `pypanther init` */
export const command = defineCommand({
  positionals: { dir: { type: "string", default: ".", describe: "An empty or new directory" } },
  options: {},
  examples: [["init detections", "Start a repository of detections in ./detections"]],
  async run({ dir }, { cwd, stdout }) {
    const { directory, entries } = await init(resolve(cwd, dir), templateDirectory());
    const path = relative(cwd, directory);
    stdout.write(
      [
        `Created a detections repository in ${directory}:`,
        ...entries.map((entry) => `  ${entry}`),
        "",
        "Next:",
        ...(path === "" ? [] : [`  cd ${/\s/.test(path) ? `"${path}"` : path}`]),
        "  npm install",
        "  npx pypanther test",
        "",
      ].join("\n"),
    );
    return 0;
  },
});
