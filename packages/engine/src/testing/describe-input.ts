/** Test files of an input may use the globals of jest. */
import { setTimeout as wait } from "node:timers/promises";
import { type PantherEvent, Rule, Severity } from "@pypanther/core/runtime";
import type { Feed, Input } from "../inputs";
import { runRules } from "../run-rules";
import type { Sink } from "../sinks";
import { keyOf, type Source } from "../sources";
import type { AlertChange } from "../windows";
import { Crash, MemoryStore } from "./memory-store";

/** An input with what it reads from and whoever sends to it. */
export interface InputWorld {
  /** The input, as a process that has just been started would make it. */
  input(): Input;
  /** Sends JSON lines, once. Resolves when they were taken, refused, or lie where they are read. */
  deliver(lines: string): Promise<void>;
  /** Lets the sender send again what is not acknowledged. */
  resend?(): Promise<void>;
  /** Lets the sender send again what is acknowledged, as one does that has not heard of it. */
  repeat?(): Promise<void>;
  /** How many deliveries are not acknowledged. */
  unacknowledged?(): number;
  close(): Promise<void>;
}

/** What an input is and can do. */
export interface InputUnderTest {
  readonly name: string;
  /** Whether it goes on until it is told to stop. */
  readonly isLive: boolean;
  /** Whether another run can read what a run that died has not finished. */
  readonly resumes: boolean;
  /** The most deliveries that it holds while nobody asks for them; without it, it holds none of them itself. */
  readonly capacity?: number;
  open(): Promise<InputWorld>;
}

const LOG_TYPE = "Custom.Delivered";

/** Every event is an alert of its own, titled with its number. */
class Delivered extends Rule {
  id = "Delivered";
  logTypes = [LOG_TYPE];
  defaultSeverity = Severity.LOW;
  dedupPeriodMinutes = 0;

  rule(): boolean {
    return true;
  }
  title(event: PantherEvent): string {
    return String(event.get("number"));
  }
}

/** Alerts as a file would keep them, whatever happens to the process. */
class Titles implements Sink {
  titles: string[] = [];

  write(changes: readonly AlertChange[]): void {
    this.titles.push(...changes.map(({ alert }) => alert.title));
  }
  position(): number {
    return this.titles.length;
  }
  restore(position: number): void {
    this.titles.length = position;
  }
}

const NUMBERS_EACH = 4;

/** Events of some deliveries, numbered throughout. */
function linesOf(delivery: number): string {
  const numbers = Array.from({ length: NUMBERS_EACH }, (_, index) => delivery * NUMBERS_EACH + index);
  const event = (number: number): unknown => ({
    p_log_type: LOG_TYPE,
    time: new Date(Date.UTC(2026, 2, 1, 0, 0, number)).toISOString(),
    number,
  });
  return numbers.map((number) => `${JSON.stringify(event(number))}\n`).join("");
}

const allNumbers = (deliveries: number): string[] =>
  Array.from({ length: deliveries * NUMBERS_EACH }, (_, number) => String(number));

const inOrder = (titles: readonly string[]): string[] => [...titles].sort((a, b) => Number(a) - Number(b));

interface RunInit {
  readonly sink: Titles;
  readonly store: MemoryStore;
  /** A live run ends when there are so many alerts and nothing is unacknowledged. */
  readonly wanted: number;
}

/** One process; whether it died. */
async function runOnce(world: InputWorld, isLive: boolean, { sink, store, wanted }: RunInit): Promise<boolean> {
  const stopping = new AbortController();
  const { signal } = stopping;
  const feed = await world.input().start({ signal });
  const isDone = (): boolean => sink.titles.length >= wanted && (world.unacknowledged?.() ?? 0) === 0;
  const watching = isLive ? resendUntil(world, isDone, stopping) : undefined;
  try {
    await runRules({
      sources: feed.sources,
      onKept: (keys) => feed.kept?.(keys),
      rules: [Delivered],
      sink,
      store,
      signal,
      ...(isLive ? { latenessMs: 0 } : {}),
    });
    return false;
  } catch (thrown) {
    if (!(thrown instanceof Crash)) throw thrown;
    return true;
  } finally {
    stopping.abort();
    await feed.stop();
    await watching;
  }
}

/** Lets the sender try again and again, and stops the run when all is done. */
async function resendUntil(world: InputWorld, isDone: () => boolean, stopping: AbortController): Promise<void> {
  while (!stopping.signal.aborted) {
    await wait(10);
    if (isDone()) stopping.abort();
    else await world.resend?.();
  }
}

/** Takes so many sources. */
async function taken({ sources }: Feed, count: number): Promise<Source[]> {
  const found: Source[] = [];
  for await (const source of sources) {
    if (source) found.push(source);
    if (found.length === count) break;
  }
  return found;
}

/** Declares the tests that every input must pass. */
export function describeInput({ name, isLive, resumes, capacity, open }: InputUnderTest): void {
  describe(`${name}, as an input`, () => {
    let world: InputWorld;
    beforeEach(async () => {
      world = await open();
    });
    afterEach(() => world.close());

    const deliverAll = async (count: number): Promise<void> => {
      for (let delivery = 0; delivery < count; delivery += 1) await world.deliver(linesOf(delivery));
    };

    /** A run to which everything is sent once it listens. */
    const runWith = async (count: number, init: RunInit): Promise<boolean> => {
      const running = runOnce(world, isLive, init);
      if (isLive) await deliverAll(count);
      return running;
    };

    test("gives everything that is sent, each once, and acknowledges it", async () => {
      const sink = new Titles();
      if (!isLive) await deliverAll(3);
      await runWith(3, { sink, store: new MemoryStore(), wanted: 3 * NUMBERS_EACH });
      expect(inOrder(sink.titles)).toEqual(allNumbers(3));
      expect(world.unacknowledged?.() ?? 0).toBe(0);
    });

    test("starts, and stops soon after the signal, whatever it waits for", async () => {
      const stopping = new AbortController();
      const feed = await world.input().start({ signal: stopping.signal });
      const over = (async () => {
        for await (const _ of feed.sources);
        return "over";
      })();
      stopping.abort();
      await feed.stop();
      await feed.stop();
      expect(await over).toBe("over");
    });

    const whenResuming = resumes ? test : test.skip;
    whenResuming("what was not kept comes again under the same key", async () => {
      if (!isLive) await deliverAll(2);
      const keys: string[][] = [];
      for (const isFirst of [true, false]) {
        const stopping = new AbortController();
        const feed = await world.input().start({ signal: stopping.signal });
        if (isLive && isFirst) await deliverAll(2);
        else await world.resend?.();
        keys.push((await taken(feed, 2)).map(keyOf).sort());
        stopping.abort();
        await feed.stop();
      }
      expect(keys[0]).toHaveLength(2);
      expect(keys[1]).toEqual(keys[0]);
    });

    whenResuming(
      "a run that dies at any write goes on: every event counts once, and nothing stays unacknowledged",
      async () => {
        for (const crashAt of [1, 2, 3, 4, 5]) {
          for (const survives of [false, true]) {
            await world.close();
            world = await open();
            const sink = new Titles();
            const store = new MemoryStore(crashAt, survives);
            const wanted = 3 * NUMBERS_EACH;
            if (!isLive) await deliverAll(3);
            let died = await runWith(3, { sink, store, wanted });
            while (died) died = await runOnce(world, isLive, { sink, store, wanted });
            expect({ crashAt, survives, titles: inOrder(sink.titles) }).toEqual({
              crashAt,
              survives,
              titles: allNumbers(3),
            });
            expect(world.unacknowledged?.() ?? 0).toBe(0);
          }
        }
      },
    );

    const whenFull = capacity === undefined ? test.skip : test;
    whenFull("takes no more than it has room for, and the rest when there is room again", async () => {
      const count = (capacity ?? 0) + 3;
      const stopping = new AbortController();
      const feed = await world.input().start({ signal: stopping.signal });
      await deliverAll(count);
      expect(world.unacknowledged?.()).toBeGreaterThanOrEqual(3);
      stopping.abort();
      await feed.stop();
      const sink = new Titles();
      const store = new MemoryStore();
      await runOnce(world, isLive, { sink, store, wanted: count * NUMBERS_EACH });
      expect(inOrder(sink.titles)).toEqual(allNumbers(count));
    });

    test("what is sent again after it was acknowledged does not count again", async () => {
      if (!world.repeat) return;
      const sink = new Titles();
      const store = new MemoryStore();
      await runWith(2, { sink, store, wanted: 2 * NUMBERS_EACH });
      const running = runOnce(world, isLive, { sink, store, wanted: 3 * NUMBERS_EACH });
      await world.repeat();
      await world.deliver(linesOf(2));
      await running;
      expect(inOrder(sink.titles)).toEqual(allNumbers(3));
    });
  });
}
