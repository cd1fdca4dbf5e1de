import {
  isPromise,
  type JsonValue,
  type MaybePromise,
  type StateOperation,
  type StateStore,
} from "@pypanther/core/runtime";

/** One rule at work on one event, as the state store sees it. */
interface Turn {
  readonly number: number;
  readonly held: Set<string>;
  done: boolean;
  readonly whenDone: (() => void)[];
}

/** Who has a key, and who waits for it. */
interface Lock {
  holder: Turn;
  readonly waiting: (() => void)[];
}

/**
 * Lets many rules use one state store at once, and yet as if they had come one after the other: a key that a rule has
 * touched is its own until it has done with the event, and whoever comes next waits. A rule that touches a second key
 * waits for all rules that started before it.
 */
export class OrderedState {
  readonly #locks = new Map<string, Lock>();
  readonly #turns = new Set<Turn>();
  /** The latest turn that has used a key, while there are turns. */
  readonly #users = new Map<string, number>();
  #begun = 0;
  /** How often a key had been used by a later event when an earlier one came to it. */
  outOfOrder = 0;

  constructor(private readonly store: StateStore) {}

  /** Begins a turn; turns must begin in the order of events. Call `done` when the rule has done with the event. */
  begin(): { store: StateStore; done: () => void } {
    const turn: Turn = { number: this.#begun, held: new Set(), done: false, whenDone: [] };
    this.#begun += 1;
    this.#turns.add(turn);
    return {
      store: { execute: (operations, now) => this.#execute(turn, operations, now) },
      done: () => this.#end(turn),
    };
  }

  #execute(turn: Turn, operations: readonly StateOperation[], now: number): MaybePromise<readonly JsonValue[]> {
    const keys = new Set(operations.map(({ key }) => key).filter((key) => !turn.held.has(key)));
    if (keys.size === 0 || turn.done) return this.store.execute(operations, now);
    const ready = turn.held.size === 0 && keys.size === 1 ? this.#take(turn, keys) : this.#takeMore(turn, keys);
    return isPromise(ready)
      ? (ready as Promise<void>).then(() => this.store.execute(operations, now))
      : this.store.execute(operations, now);
  }

  /** The first key: whoever asks first has it first. */
  #take(turn: Turn, keys: ReadonlySet<string>): MaybePromise<void> {
    for (const key of keys) {
      turn.held.add(key);
      const lock = this.#locks.get(key);
      if (!lock) {
        this.#locks.set(key, { holder: turn, waiting: [] });
        this.#use(turn, key);
        continue;
      }
      return new Promise<void>((resolve) => {
        lock.waiting.push(() => {
          lock.holder = turn;
          this.#use(turn, key);
          resolve();
        });
      });
    }
  }

  /** Further keys: only the rules before this one know whether they will touch them. */
  async #takeMore(turn: Turn, keys: ReadonlySet<string>): Promise<void> {
    for (const earlier of this.#turns) {
      if (earlier === turn) break;
      if (!earlier.done) await new Promise<void>((resolve) => earlier.whenDone.push(resolve));
    }
    for (const key of keys) {
      const lock = this.#locks.get(key);
      if (!lock) {
        turn.held.add(key);
        this.#locks.set(key, { holder: turn, waiting: [] });
      }
      // A later event that was quicker may have it. Waiting could be for ever, since it may wait for this one.
      this.#use(turn, key);
    }
  }

  #use({ number }: Turn, key: string): void {
    const latest = this.#users.get(key) ?? -1;
    if (latest > number) this.outOfOrder += 1;
    else this.#users.set(key, number);
  }

  #end(turn: Turn): void {
    if (turn.done) return;
    turn.done = true;
    this.#turns.delete(turn);
    if (this.#turns.size === 0) this.#users.clear();
    for (const key of turn.held) {
      const lock = this.#locks.get(key);
      if (lock?.holder !== turn) continue;
      const next = lock.waiting.shift();
      if (next) next();
      else this.#locks.delete(key);
    }
    for (const wake of turn.whenDone) wake();
  }
}
