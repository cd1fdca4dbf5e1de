import { getPantherRules, knownLogTypes, loadedPacks, registeredRules } from "@pypanther/core/runtime";
import type { NamesOf } from "../../kernel/complete";
import type { CommandContext } from "../../kernel/context";
import { plain } from "../../kernel/style";
import { loadPacksAlone, loadProject } from "../../project/load-project";
import { mainFileOf } from "../../project/main-file";

/** Commands that take none but registered rules. */
const onlyRegistered = new Set(["test", "run"]);

/** What the project knows by name, for completion: nothing when it cannot be loaded, and never a word about it. */
export function projectNames(context: CommandContext): NamesOf {
  const stderr = { write: () => undefined, style: plain, columns: Infinity, isTerminal: false };
  const { root, enableSourceMaps } = context;
  return async (kind, command) => {
    try {
      await (mainFileOf(root) ? loadProject : loadPacksAlone)({ root, stderr, enableSourceMaps });
    } catch {
      return kind === "log-types" ? knownLogTypes() : [];
    }
    const rules = [...registeredRules(), ...(onlyRegistered.has(command) ? [] : getPantherRules())];
    if (kind === "packs") return loadedPacks().map(({ name }) => name.replace(/^@[^/]+\//, ""));
    if (kind === "rule-ids") return rules.map(({ attributes }) => attributes.id);
    if (kind === "tags") return rules.flatMap(({ attributes }) => attributes.tags);
    const used = rules.flatMap(({ attributes }) => attributes.logTypes);
    // Logs may be of any type; filters ask for those that rules read.
    return command === "run" ? [...used, ...knownLogTypes()] : used;
  };
}
