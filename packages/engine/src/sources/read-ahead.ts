import { setImmediate as others } from "node:timers/promises";
import { smallContentOf } from "./small-content";
import type { Source } from "./source";

/** So many sources are read and unpacked while the one before them is looked at. */
const AHEAD = 3;
/** After so many milliseconds of small files, signals and timers get their turn. */
const TURN_MS = 20;

/** The same sources, and the same pauses (undefined) between them; small files are read, and unpacked on another core, before they are asked for. */
export async function* readAhead(
  sources: Iterable<Source> | AsyncIterable<Source | undefined>,
): AsyncGenerator<Source | undefined> {
  const waiting: Source[] = [];
  let since = performance.now();
  for await (const source of sources) {
    if (source === undefined || source.grows) {
      yield* waiting.splice(0);
      yield source;
      continue;
    }
    if (performance.now() - since > TURN_MS) {
      await others();
      since = performance.now();
    }
    waiting.push(source.readAll ? { ...source, small: started(source) } : source);
    if (waiting.length > AHEAD) yield waiting.shift() as Source;
  }
  yield* waiting;
}

function started(source: Source): NonNullable<Source["small"]> {
  const small = smallContentOf(source);
  // Whoever opens the source is told of a failure; until then it is nobody's.
  small.catch(() => {});
  return small;
}
