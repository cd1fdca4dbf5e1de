import { toError } from "@pypanther/core/runtime";
import type { Source } from "../sources";
import type { Feed, Input } from "./input";

/** Several inputs as one: whichever has something is read. The first that fails ends it. */
export function allInputs(inputs: readonly Input[]): Input {
  const [only] = inputs;
  if (inputs.length === 1 && only) return only;
  return {
    name: inputs.map(({ name }) => name).join(", "),
    async start(context) {
      const feeds: Feed[] = [];
      const stop = async (): Promise<void> => void (await Promise.all(feeds.map((feed) => feed.stop())));
      try {
        for (const input of inputs) feeds.push(await input.start(context));
      } catch (thrown) {
        await stop();
        throw toError(thrown);
      }
      return {
        sources: merged(feeds.map(({ sources }) => sources)),
        kept: async (keys) => void (await Promise.all(feeds.map((feed) => feed.kept?.(keys)))),
        stop,
      };
    },
  };
}

/** Whatever comes first, one at a time from each. */
async function* merged(all: readonly AsyncIterable<Source | undefined>[]): AsyncGenerator<Source | undefined> {
  const next = async (iterator: AsyncIterator<Source | undefined>) => ({ iterator, result: await iterator.next() });
  const pending = new Map(
    all.map((sources) => {
      const iterator = sources[Symbol.asyncIterator]();
      return [iterator, next(iterator)] as const;
    }),
  );
  while (pending.size > 0) {
    const { iterator, result } = await Promise.race(pending.values());
    if (result.done) {
      pending.delete(iterator);
      continue;
    }
    yield result.value;
    pending.set(iterator, next(iterator));
  }
}
