import type { Coverage, TacticCoverage } from "./coverage-of";
import { enterpriseTactics } from "./tactics";

/** A cell of the matrix: a technique under one tactic. */
interface LayerTechnique {
  readonly techniqueID: string;
  /** The tactic's name as ATT&CK's data spells it: "initial-access". */
  readonly tactic: string;
  /** How many rules there are; none for a technique that is listed because of its sub-techniques only. */
  readonly score?: number;
  readonly comment?: string;
  readonly metadata?: readonly { readonly name: string; readonly value: string }[];
  /** The Navigator hides sub-techniques unless their technique says that they be shown. */
  readonly showSubtechniques: boolean;
}

/** A layer of the MITRE ATT&CK Navigator, as far as it is of use here. */
export interface NavigatorLayer {
  readonly name: string;
  readonly versions: { readonly attack: string; readonly navigator: string; readonly layer: string };
  readonly domain: "enterprise-attack";
  readonly description: string;
  readonly layout: Readonly<Record<string, string | boolean>>;
  readonly hideDisabled: boolean;
  readonly techniques: readonly LayerTechnique[];
  readonly gradient: { readonly colors: readonly string[]; readonly minValue: number; readonly maxValue: number };
}

/** The release of ATT&CK that rules' ids are checked against; the Navigator offers to convert layers of older ones. */
const ATTACK_VERSION = "17";

const parentOf = (technique: string): string => technique.slice(0, 5);

function cellsOf({ name, techniques }: TacticCoverage): LayerTechnique[] {
  const tactic = name.toLowerCase().replaceAll(" ", "-");
  const parents = new Set(techniques.filter(({ id }) => id !== parentOf(id)).map(({ id }) => parentOf(id)));
  const cells = techniques.map(({ id, rules, enabled, ruleIds }) => {
    parents.delete(id);
    return {
      techniqueID: id,
      tactic,
      score: rules,
      comment: ruleIds.join("\n"),
      metadata: [{ name: "Enabled rules", value: String(enabled) }],
      showSubtechniques: techniques.some((other) => other.id !== id && parentOf(other.id) === id),
    };
  });
  return [...cells, ...[...parents].map((techniqueID) => ({ techniqueID, tactic, showSubtechniques: true }))].sort(
    (a, b) => (a.techniqueID < b.techniqueID ? -1 : 1),
  );
}

/**
 * A layer in format 4.5 that colours each technique by the number of its rules and names them in its comment. Tactics
 * of other matrices than Enterprise are left out. The Navigator passes over a technique that is mapped to a tactic
 * under which ATT&CK does not have it.
 */
export function navigatorLayer({ rules, enabled, tactics }: Coverage): NavigatorLayer {
  const techniques = tactics.filter(({ id }) => enterpriseTactics.has(id)).flatMap(cellsOf);
  return {
    name: "Detection coverage",
    versions: { attack: ATTACK_VERSION, navigator: "5.1.0", layer: "4.5" },
    domain: "enterprise-attack",
    description: `Score: number of rules. ${rules} rules in all, ${enabled} of them enabled. Made by pypanther coverage.`,
    layout: { layout: "side", showID: true, showName: true, expandedSubtechniques: "annotated" },
    hideDisabled: false,
    techniques,
    gradient: {
      colors: ["#e3f0fb", "#0b5394"],
      minValue: 1,
      maxValue: Math.max(2, ...techniques.map(({ score = 0 }) => score)),
    },
  };
}
