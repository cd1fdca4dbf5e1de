import { type FieldTrie, KeyKind, type SpeltKey, type TrieNode } from "./field-trie";

/** The value's text goes on behind the bytes that are there. */
export const INCOMPLETE = -1;
/** The bytes are no JSON value, or one nested so deep that it is left to others. */
export const INVALID = -2;

/** What a slot holds. */
export const enum Held {
  /** A text without escapes; its bytes are between the quotes. */
  Text,
  /** A number, true, false or null. */
  Scalar,
  /** An object, a list, or a text with escapes. */
  Other,
}

/** Deeper records are left to the parser. */
export const MAX_DEPTH = 256;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

const isSpace = (byte: number): boolean =>
  byte <= 0x20 && (byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09);
const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x30 && byte <= 0x39;
const isHex = (byte: number | undefined): boolean =>
  byte !== undefined && (isDigit(byte) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x66));

const literals: readonly Uint8Array[] = ["true", "false", "null"].map((text) => Buffer.from(text));

/** What a scan finds: by slot of the trie where its value stands, by node how its key is spelt; for the record stamped. */
export interface ScanTables {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly kinds: Uint8Array;
  readonly stamps: Int32Array;
  readonly nodeStamps: Int32Array;
  readonly spellings: Uint8Array;
}

function scanTables({ slots, nodes }: FieldTrie): ScanTables {
  return {
    starts: new Int32Array(slots),
    ends: new Int32Array(slots),
    kinds: new Uint8Array(slots),
    stamps: new Int32Array(slots),
    nodeStamps: new Int32Array(nodes),
    spellings: new Uint8Array(nodes),
  };
}

/**
 * Reads JSON text byte by byte without making anything of it: checks that it is JSON to the letter, finds where it
 * ends, and notes where the fields of a trie stand. A record whose keys repeat or are spelt otherwise is `unsure`: what
 * it holds under a name is then for the parser to say.
 */
export class JsonScanner {
  /** Whether the last record needs the parser to tell its fields. */
  unsure = false;
  /** Tells the last record from those before it. */
  record = 0;
  /** What is added to a place in `tables` to make it a place in the bytes that were scanned. */
  protected offset = 0;
  readonly #closers = new Uint8Array(MAX_DEPTH + 1);
  readonly #nodes: (TrieNode | null)[] = new Array<TrieNode | null>(MAX_DEPTH + 1).fill(null);
  #at = 0;

  /** @param tables Where to leave what is found. */
  constructor(
    protected readonly trie: FieldTrie,
    protected tables: ScanTables = scanTables(trie),
  ) {}

  /** Whether the last record has the field of a slot. */
  has(slot: number): boolean {
    return this.tables.stamps[slot] === this.record;
  }

  /** What kind of value the last record has in a slot. */
  kindOf(slot: number): Held {
    return this.tables.kinds[slot] as Held;
  }

  /** Where the value in a slot starts; a text behind its quote. */
  startOf(slot: number): number {
    return (this.tables.starts[slot] as number) + this.offset;
  }

  /** Where the value in a slot ends; a text before its quote. */
  endOf(slot: number): number {
    return (this.tables.ends[slot] as number) + this.offset;
  }

  /** Whether the last record, which has the field at a path, spells it so. */
  isSpelt(path: readonly SpeltKey[]): boolean {
    const { spellings } = this.tables;
    return path.every(({ node, spelling }) => spellings[node] === spelling);
  }

  /** Whether the trie has more fields or keys than there is room for. */
  protected get hasGrown(): boolean {
    return this.tables.nodeStamps.length < this.trie.nodes || this.tables.stamps.length < this.trie.slots;
  }

  /** Makes room for a trie that has grown: what an earlier record held is of no use any more. */
  protected makeRoom(): void {
    this.tables = scanTables(this.trie);
  }

  /** Reads the value that begins at `start`; returns where it ends, INCOMPLETE or INVALID. */
  scan(bytes: Uint8Array, start: number, end: number): number {
    if (this.hasGrown) this.makeRoom();
    this.record = (this.record + 1) | 0;
    this.unsure = false;
    this.offset = 0;
    const { starts, ends, kinds, stamps } = this.tables;
    const closers = this.#closers;
    const nodes = this.#nodes;
    let at = start;
    let depth = 0;
    let node: TrieNode | null = null;
    // The field whose value comes next, when it is wanted.
    let target: TrieNode | null = this.trie.root;
    for (;;) {
      // A value.
      while (isSpace(bytes[at] as number)) at += 1;
      if (at >= end) return INCOMPLETE;
      const byte = bytes[at];
      let held: Held = Held.Other;
      const valueStart = at;
      let opened = false;
      if (byte === QUOTE) {
        let inside = bytes[++at] as number;
        // Past the end there is undefined, which compares false.
        while (inside !== QUOTE && inside !== BACKSLASH && inside >= 0x20) inside = bytes[++at] as number;
        if (at >= end) return INCOMPLETE;
        if (inside === QUOTE) {
          held = Held.Text;
          at += 1;
        } else {
          const status = this.#restOfText(bytes, at, end);
          if (status < 0) return status;
          at = this.#at;
        }
      } else if (byte === OPEN_OBJECT || byte === OPEN_LIST) {
        if (depth >= MAX_DEPTH) return INVALID;
        nodes[depth] = node;
        closers[depth] = byte === OPEN_OBJECT ? CLOSE_OBJECT : CLOSE_LIST;
        depth += 1;
        node = byte === OPEN_OBJECT && target !== null && target.children !== null ? target : null;
        at += 1;
        opened = true;
      } else {
        held = Held.Scalar;
        const status = this.#scalar(bytes, at, end);
        if (status < 0) return status;
        at = this.#at;
      }
      if (target !== null && target.slot >= 0) {
        const { slot } = target;
        const text = held === Held.Text ? 1 : 0;
        starts[slot] = valueStart + text;
        ends[slot] = at - text;
        kinds[slot] = held;
        stamps[slot] = this.record;
      }
      target = null;
      // What follows a value, or an opening bracket.
      for (;;) {
        while (isSpace(bytes[at] as number)) at += 1;
        if (at >= end) return depth === 0 && !opened ? at : INCOMPLETE;
        if (!opened) {
          if (depth === 0) return at;
          const next = bytes[at];
          if (next === COMMA) {
            at += 1;
            break;
          }
          if (next !== closers[depth - 1]) return INVALID;
          at += 1;
          depth -= 1;
          node = nodes[depth] as TrieNode | null;
          continue;
        }
        opened = false;
        if (bytes[at] === closers[depth - 1]) {
          at += 1;
          depth -= 1;
          node = nodes[depth] as TrieNode | null;
          continue;
        }
        break;
      }
      if (closers[depth - 1] !== CLOSE_OBJECT) continue;
      // A key.
      while (isSpace(bytes[at] as number)) at += 1;
      if (at >= end) return INCOMPLETE;
      if (bytes[at] !== QUOTE) return INVALID;
      const keyStart = at + 1;
      let inside = bytes[++at] as number;
      while (inside !== QUOTE && inside !== BACKSLASH && inside >= 0x20 && inside < 0x80)
        inside = bytes[++at] as number;
      if (at >= end) return INCOMPLETE;
      if (inside === QUOTE) {
        if (node !== null) target = this.#targetOf(node, bytes, keyStart, at);
        at += 1;
      } else {
        const status = this.#restOfText(bytes, at, end);
        if (status < 0) return status;
        at = this.#at;
        if (node !== null) this.unsure = true;
      }
      while (isSpace(bytes[at] as number)) at += 1;
      if (at >= end) return INCOMPLETE;
      if (bytes[at] !== COLON) return INVALID;
      at += 1;
    }
  }

  #targetOf(node: TrieNode, bytes: Uint8Array, start: number, end: number): TrieNode | null {
    const kind = this.trie.match(node, bytes, start, end);
    if (kind === KeyKind.Other) return null;
    if (kind === KeyKind.Unsure) {
      this.unsure = true;
      return null;
    }
    const { found, spelling } = this.trie;
    const { nodeStamps, spellings } = this.tables;
    if (nodeStamps[found.id] === this.record) this.unsure = true;
    nodeStamps[found.id] = this.record;
    spellings[found.id] = spelling;
    return found;
  }

  /** Reads on in a text from a byte that needs a look; leaves the place behind its quote in `#at`. */
  #restOfText(bytes: Uint8Array, from: number, end: number): number {
    let at = from;
    for (;;) {
      let byte = bytes[at] as number;
      while (byte !== QUOTE && byte !== BACKSLASH && byte >= 0x20) byte = bytes[++at] as number;
      if (at >= end) return INCOMPLETE;
      if (byte === QUOTE) {
        this.#at = at + 1;
        return 0;
      }
      if (byte !== BACKSLASH) return INVALID;
      if (at + 1 >= end) return INCOMPLETE;
      const escape = bytes[at + 1];
      if (escape === 0x75) {
        if (at + 6 > end) return INCOMPLETE;
        for (let index = at + 2; index < at + 6; index += 1) if (!isHex(bytes[index])) return INVALID;
        at += 6;
      } else if (
        escape === QUOTE ||
        escape === BACKSLASH ||
        escape === 0x2f ||
        escape === 0x62 ||
        escape === 0x66 ||
        escape === 0x6e ||
        escape === 0x72 ||
        escape === 0x74
      ) {
        at += 2;
      } else {
        return INVALID;
      }
    }
  }

  /** Reads a number or literal; leaves the place behind it in `#at`. */
  #scalar(bytes: Uint8Array, from: number, end: number): number {
    const first = bytes[from];
    for (const literal of literals) {
      if (first !== literal[0]) continue;
      for (let index = 1; index < literal.length; index += 1) {
        if (from + index >= end) return INCOMPLETE;
        if (bytes[from + index] !== literal[index]) return INVALID;
      }
      this.#at = from + literal.length;
      return 0;
    }
    let at = first === 0x2d ? from + 1 : from;
    if (at >= end) return INCOMPLETE;
    if (!isDigit(bytes[at])) return INVALID;
    if (bytes[at] === 0x30) at += 1;
    else while (at < end && isDigit(bytes[at])) at += 1;
    if (at < end && bytes[at] === 0x2e) {
      at += 1;
      if (at < end && !isDigit(bytes[at])) return INVALID;
      while (at < end && isDigit(bytes[at])) at += 1;
    }
    if (at < end && ((bytes[at] as number) | 0x20) === 0x65) {
      at += 1;
      if (at < end && (bytes[at] === 0x2b || bytes[at] === 0x2d)) at += 1;
      if (at < end && !isDigit(bytes[at])) return INVALID;
      while (at < end && isDigit(bytes[at])) at += 1;
    }
    // A number that the bytes end with may go on in the next ones.
    if (at >= end) return INCOMPLETE;
    this.#at = at;
    return 0;
  }
}
