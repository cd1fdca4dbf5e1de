/** A whole number of 32 bits for a text; the same texts have the same. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** The values of a part of the store, as a text to be kept beside it: 4 bytes for each, in base64. */
export function writeValueIndex(values: Iterable<string>): string {
  return Buffer.from(Uint32Array.from(new Set(Array.from(values, hashOf))).buffer).toString("base64");
}

function readValueIndex(text: string): Uint32Array {
  const bytes = Buffer.from(text, "base64");
  // Numbers of four bytes may only begin at every fourth.
  return new Uint32Array(new Uint8Array(bytes).buffer);
}

/** Says in which parts of the store a value may stand, in a few bytes for each value. */
export class ValueIndex {
  readonly #parts: readonly number[];
  /** By hash, cut to the size of the table: the place of the first entry, from 1. */
  readonly #first: Uint32Array;
  readonly #next: Uint32Array;
  readonly #hashes: Uint32Array;
  readonly #partAt: Uint32Array;

  /** @param parts The parts, each with its values as they were written. */
  constructor(parts: readonly (readonly [part: number, values: string])[]) {
    this.#parts = parts.map(([part]) => part);
    const hashes = parts.map(([, values]) => readValueIndex(values));
    const count = hashes.reduce((sum, { length }) => sum + length, 0);
    this.#first = new Uint32Array(2 ** Math.ceil(Math.log2(count * 2 + 1)));
    this.#next = new Uint32Array(count + 1);
    this.#hashes = new Uint32Array(count + 1);
    this.#partAt = new Uint32Array(count + 1);
    let entry = 0;
    for (const [place, list] of hashes.entries()) {
      for (const hash of list) {
        entry += 1;
        const slot = hash & (this.#first.length - 1);
        this.#next[entry] = this.#first[slot] ?? 0;
        this.#first[slot] = entry;
        this.#hashes[entry] = hash;
        this.#partAt[entry] = place;
      }
    }
  }

  /** The parts in which a value may stand. */
  partsWith(value: string): number[] {
    const hash = hashOf(value);
    const found: number[] = [];
    for (let entry = this.#first[hash & (this.#first.length - 1)] ?? 0; entry > 0; entry = this.#next[entry] ?? 0) {
      const part = this.#parts[this.#partAt[entry] ?? 0];
      if (this.#hashes[entry] === hash && part !== undefined) found.push(part);
    }
    return found.reverse();
  }
}
