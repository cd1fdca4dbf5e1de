import {
  type CorrelationRuleClass,
  type DetectionClass,
  type Listing,
  listingsOf,
  memberId,
  nearMiss,
  registeredDetections,
} from "@pypanther/core/runtime";
import { type Finding, placeOfMember } from "./findings";
import type { Project } from "./load-project";

/** Why the matches of a member are no signals; undefined when they are. */
function reasonOf(
  id: string,
  registered: ReadonlyMap<string, Listing>,
  running: ReadonlySet<string>,
): string | undefined {
  if (running.has(id)) return undefined;
  const listing = registered.get(id);
  if (listing) return listing.enabled ? "is not among the rules that are run" : "is not enabled";
  const near = nearMiss(id, [...registered.keys()]);
  return `is not registered${near === undefined ? "" : ` (did you mean ${near}?)`}`;
}

/** The steps of a correlation rule with the ids of their members; none for a rule that is not valid. */
function membersOf({ attributes }: CorrelationRuleClass): [step: string, id: string][] {
  const steps = (attributes as Partial<typeof attributes>).detection?.steps ?? {};
  return Object.entries(steps).flatMap(([step, one]) => {
    const id = memberId(one);
    return id === undefined ? [] : [[step, id]];
  });
}

/**
 * Steps of correlation rules whose member makes no signals, since it is not registered, not enabled or left out.
 *
 * @param running The rules that run, correlation rules among them; all that are registered and enabled by default.
 * @param known The rules among which they were chosen; the registered ones by default.
 */
export function silentMembers(
  correlationRules: readonly CorrelationRuleClass[],
  project: Pick<Project, "directory" | "sources">,
  running?: readonly DetectionClass[],
  known: readonly DetectionClass[] = registeredDetections(),
): Finding[] {
  if (correlationRules.length === 0) return [];
  const registered = listingsOf(known);
  const runs = running ? listingsOf(running) : registered.filter((listing) => listing.enabled);
  const byId = new Map(registered.map((listing) => [listing.id, listing]));
  const ids = new Set(runs.map(({ id }) => id));
  return correlationRules.flatMap((rule) =>
    membersOf(rule).flatMap(([step, id]): Finding[] => {
      const reason = reasonOf(id, byId, ids);
      if (reason === undefined) return [];
      const ruleId = rule.attributes.id;
      const message = `${ruleId}: step "${step}" has no signals, since ${id} ${reason}.`;
      return [
        {
          code: "SILENT_MEMBER",
          severity: "warning",
          message,
          place: placeOfMember(rule, "detection", project),
          ruleId,
        },
      ];
    }),
  );
}
