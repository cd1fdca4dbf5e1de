import { FunctionReturnTypeError, PantherError } from "../errors";
import type { Destination } from "../event";
import { MAX_DESTINATIONS } from "./limits";

/** A rule named destinations that do not exist, or more than an alert can have. */
export class UnknownDestinationError extends PantherError {
  override readonly name = "UnknownDestinationError";

  constructor(
    ruleId: string,
    /** The names that no destination has. */
    readonly unknown: readonly string[],
  ) {
    super("UNKNOWN_DESTINATION", `unknown destinations: ${unknown.join(", ")}`, { ruleId, found: unknown.join(", ") });
  }
}

/**
 * The ids of the destinations that `destinations()` named, each once and at most ten, with an error when something
 * was left out. Null stays null; an empty list, which sends nowhere, becomes ["SKIP"]. Without a list of known
 * destinations, names are passed on as they are. Throws a FunctionReturnTypeError for anything but a list of texts.
 */
export function resolveDestinations(
  ruleId: string,
  value: unknown,
  known: readonly Destination[] | undefined,
): { destinations: readonly string[] | null; error?: Error } {
  if (value === null) return { destinations: null };
  if (!Array.isArray(value)) throw new FunctionReturnTypeError(ruleId, "destinations", value, "a list");
  for (const item of value as unknown[]) {
    if (typeof item !== "string") throw new FunctionReturnTypeError(ruleId, "destinations", item, "a list of [string]");
  }
  const names = value as string[];
  if (names.length === 0) return { destinations: ["SKIP"] };

  const unknown: string[] = [];
  const ids = new Set<string>();
  for (const name of names) {
    const id = known
      ? (known.find((destination) => destination.displayName === name) ?? known.find(({ id }) => id === name))?.id
      : name;
    if (id === undefined) unknown.push(name);
    else ids.add(id);
  }
  const destinations = [...ids].slice(0, MAX_DESTINATIONS);
  if (unknown.length > 0) return { destinations, error: new UnknownDestinationError(ruleId, unknown) };
  if (ids.size <= MAX_DESTINATIONS) return { destinations };
  const message = `${ids.size} destinations given, only the first ${MAX_DESTINATIONS} are used`;
  return { destinations, error: new PantherError("TOO_MANY_DESTINATIONS", message, { ruleId }) };
}
