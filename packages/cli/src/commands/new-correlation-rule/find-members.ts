import {
  type Listing,
  listingsOf,
  getPantherDetections,
  nearMiss,
  registeredDetections,
} from "@pypanther/core/runtime";
import { UsageError } from "../../kernel/errors";
import type { DraftMember } from "./draft-correlation-rule";

/** The module from which the project's correlation rules import its own rules. */
const OWN_RULES = "../rules";

/** A step's name: the last part of the rule's id that tells it from the others. */
function stepName(id: string, index: number, taken: ReadonlySet<string>): string {
  const words = id.replace(/-prototype$/, "").split(/[^A-Za-z0-9]+/);
  const name = words.at(-1) ?? "";
  return name === "" || taken.has(name) ? `Step${index + 1}` : name;
}

/**
 * The rules that a correlation rule is to name, among those that are registered and those of the installed packs. Throws a
 * UsageError for fewer than two, and for an id that no rule has.
 */
export function findMembers(ids: readonly string[]): DraftMember[] {
  if (ids.length < 2) {
    throw new UsageError(
      "--steps takes the ids of two or more rules in their order, such as --steps Acme.Login,Acme.Key",
    );
  }
  const known = new Map<string, Listing>();
  for (const listing of listingsOf([...registeredDetections(), ...getPantherDetections()])) {
    if (!known.has(listing.id)) known.set(listing.id, listing);
  }
  const taken = new Set<string>();
  return ids.map((id, index) => {
    const listing = known.get(id);
    if (!listing) {
      const near = nearMiss(id, [...known.keys()]);
      const advice = near === undefined ? "" : ` Did you mean ${near}?`;
      throw new UsageError(
        `No rule has the id ${id}.${advice}\nSee: pypanther list rules, with --managed for those of packs`,
      );
    }
    const step = stepName(id, index, taken);
    taken.add(step);
    const module = listing.pack?.name ?? OWN_RULES;
    return { step, className: listing.detection.name, module, id, logType: listing.logTypes[0] ?? "" };
  });
}
