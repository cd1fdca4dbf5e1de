import type { EvaluatedSignal } from "./signal";

/** From so many signals on, their ids are kept in a set. */
const MANY = 16;
/** The front of the list is cut off when so many signals of it have left. */
const COMPACT = 64;

/** The signals of one step (or several of one rule) and one key, in order of time. */
export class SignalQueue {
  #items: EvaluatedSignal[];
  /** Where the signals that are still kept begin. */
  #head = 0;
  #ids: Set<string> | undefined;

  constructor(first: EvaluatedSignal) {
    // Most queues never have a second one; a list that is made with one item has no room for others.
    this.#items = [first];
  }

  get length(): number {
    return this.#items.length - this.#head;
  }

  /** The time of the newest signal; -Infinity when there is none. */
  get lastTime(): number {
    return this.length === 0 ? -Infinity : this.#timeAt(this.#items.length - 1);
  }

  /** Adds a signal where its time belongs; false when one of its id is there. */
  add(signal: EvaluatedSignal): boolean {
    if (this.#has(signal.id)) return false;
    this.#ids?.add(signal.id);
    if (signal.time >= this.lastTime) this.#items.push(signal);
    else this.#items.splice(this.#after(signal.time), 0, signal);
    return true;
  }

  /** The time of the n-th newest of the signals up to a time; -Infinity when there are not so many. */
  newest(n: number, until: number): number {
    const index = this.#after(until) - n;
    return index < this.#head ? -Infinity : this.#timeAt(index);
  }

  /** How many signals lie in a stretch of time, both ends included. */
  count(from: number, until: number): number {
    return Math.max(0, this.#after(until) - this.#from(from));
  }

  /** The signals of a stretch of time, both ends included. */
  between(from: number, until: number): EvaluatedSignal[] {
    return this.#items.slice(this.#from(from), this.#after(until));
  }

  /** Lets the signals before a time go, and of the others the oldest beyond a number; how many of those there were. */
  prune(before: number, most: number): number {
    const expired = this.#from(before);
    const head = Math.max(expired, this.#items.length - most);
    this.#forget(head);
    return head - expired;
  }

  #forget(head: number): void {
    if (this.#ids) for (let at = this.#head; at < head; at += 1) this.#ids.delete(this.#items[at]?.id ?? "");
    this.#head = head;
    if (head < COMPACT && head < this.#items.length) return;
    if (head * 2 < this.#items.length) return;
    this.#items = this.#items.slice(head);
    this.#head = 0;
  }

  #has(id: string): boolean {
    if (this.#ids) return this.#ids.has(id);
    if (this.length < MANY) {
      for (let at = this.#head; at < this.#items.length; at += 1) if (this.#items[at]?.id === id) return true;
      return false;
    }
    this.#ids = new Set(this.#items.slice(this.#head).map((item) => item.id));
    return this.#ids.has(id);
  }

  #timeAt(index: number): number {
    return this.#items[index]?.time ?? -Infinity;
  }

  /** The index behind the last signal up to a time. */
  #after(time: number): number {
    if (this.lastTime <= time) return this.#items.length;
    return this.#search((at) => at <= time);
  }

  /** The index of the first signal from a time on. */
  #from(time: number): number {
    if (this.length === 0 || this.#timeAt(this.#head) >= time) return this.#head;
    return this.#search((at) => at < time);
  }

  /** The first index whose time is not `before`. */
  #search(before: (time: number) => boolean): number {
    let low = this.#head;
    let high = this.#items.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (before(this.#timeAt(middle))) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
