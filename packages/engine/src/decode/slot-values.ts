import type { JsonValue } from "@pypanther/core/runtime";
import { Held, type JsonScanner } from "./json-scanner";

/** Texts of up to this many bytes are kept: the values that decide are short and come again and again. */
const MAX_KEPT_BYTES = 128;
const TABLE_SIZE = 8192;

interface Kept {
  readonly bytes: Uint8Array;
  readonly text: string;
}

/** Reads what a scan found, without making a new text of a value that was seen before. */
export class SlotValues {
  readonly #table = new Array<Kept | undefined>(TABLE_SIZE).fill(undefined);
  /** What was read of the last record, by slot, and for which record that was. */
  readonly #read: (JsonValue | undefined)[];
  readonly #readOf: Int32Array;
  #bytes: Buffer = Buffer.alloc(0);

  /** @param slots How many slots there are. */
  constructor(
    private readonly scanner: JsonScanner,
    slots: number,
  ) {
    this.#read = new Array<JsonValue | undefined>(slots).fill(undefined);
    this.#readOf = new Int32Array(slots);
  }

  /** Says which bytes the last scan was of. */
  of(bytes: Buffer): this {
    this.#bytes = bytes;
    return this;
  }

  /** The scalar in a slot, null for an absent field, undefined for what only the parser can tell. */
  read(slot: number): JsonValue | undefined {
    const { scanner } = this;
    if (!scanner.has(slot)) return null;
    if (this.#readOf[slot] === scanner.record) return this.#read[slot];
    const value = this.#value(slot);
    this.#read[slot] = value;
    this.#readOf[slot] = scanner.record;
    return value;
  }

  #value(slot: number): JsonValue | undefined {
    const { scanner } = this;
    const kind = scanner.kindOf(slot);
    if (kind === Held.Other) return undefined;
    const start = scanner.startOf(slot);
    const end = scanner.endOf(slot);
    if (kind === Held.Text) return this.#text(start, end);
    switch (this.#bytes[start]) {
      case 0x6e:
        return null;
      case 0x74:
        return true;
      case 0x66:
        return false;
      default:
        return Number(this.#bytes.toString("latin1", start, end));
    }
  }

  #text(start: number, end: number): string {
    const bytes = this.#bytes;
    const length = end - start;
    if (length > MAX_KEPT_BYTES) return bytes.toString("utf8", start, end);
    let hash = length;
    for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + (bytes[at] as number)) | 0;
    const place = (hash ^ (hash >>> 13)) & (TABLE_SIZE - 1);
    const kept = this.#table[place];
    if (kept !== undefined && kept.bytes.length === length) {
      let index = 0;
      while (index < length && kept.bytes[index] === bytes[start + index]) index += 1;
      if (index === length) return kept.text;
    }
    const text = bytes.toString("utf8", start, end);
    this.#table[place] = { bytes: Uint8Array.prototype.slice.call(bytes, start, end), text };
    return text;
  }
}
