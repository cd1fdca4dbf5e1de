/**
 * The fields of a record that someone needs to know before it is parsed, as a tree of keys in bytes. Each path has a
 * slot, in which a scan leaves where the value stands.
 */
export interface TrieNode {
  /** The slot of this field, or -1 when only fields inside it are wanted. */
  slot: number;
  /** Distinguishes this field from others when a record holds it twice. */
  readonly id: number;
  /** The fields inside it, by length and first letter of their key; null when none is wanted. */
  children: (TrieChild[] | undefined)[] | null;
}

/** A key that leads from one field to another. */
export interface TrieChild {
  readonly key: Buffer;
  /** The same in lower case: keys of another case are found by whoever reads the parsed record. */
  readonly folded: Buffer;
  /** Whether the key is a whole dotted path, which would come before the nested field of that path. */
  readonly dotted: boolean;
  /** Which of the spellings that lead to its node this is. */
  readonly spelling: number;
  readonly node: TrieNode;
}

/** One key of a path, spelt to the letter. */
export interface SpeltKey {
  /** The id of the node that it leads to. */
  readonly node: number;
  readonly spelling: number;
}

/** Where a key of some length and first byte, in whatever case, is among a node's children. */
export const PLACES = 1024;
const placeOf = (length: number, first: number): number => ((length & 31) << 5) | (first & 31);

/** What a key of a record is to a tree. */
export const enum KeyKind {
  Other,
  Known,
  /** A spelling that only the parsed record can answer for. */
  Unsure,
}

/** Paths of fields with their slots. */
export class FieldTrie {
  readonly root: TrieNode;
  #slots = 0;
  #nodes = 0;
  /** The node that the last known key leads to, and how the key was spelt. */
  found: TrieNode;
  spelling = 0;

  constructor() {
    this.root = this.#node();
    this.found = this.root;
  }

  /** How many slots there are. */
  get slots(): number {
    return this.#slots;
  }

  /** How many nodes there are. */
  get nodes(): number {
    return this.#nodes;
  }

  /**
   * The slot of a path; the same for the same path in whatever case. With `dotted`, a top-level field that is named like
   * the whole path makes the record unsure.
   */
  slotOf(keys: readonly string[], dotted: boolean): number {
    if (dotted && keys.length > 1) this.#child(this.root, keys.join("."), true);
    let { root: node } = this;
    for (const key of keys) ({ node } = this.#child(node, key, false));
    if (node.slot === -1) {
      node.slot = this.#slots;
      this.#slots += 1;
    }
    return node.slot;
  }

  /** The keys of a path as they are spelt here, for whoever wants no other case. */
  spelt(keys: readonly string[]): SpeltKey[] {
    let { root: node } = this;
    return keys.map((key) => {
      const child = this.#child(node, key, false);
      ({ node } = child);
      return { node: node.id, spelling: child.spelling };
    });
  }

  /** Looks a key up among the children of a node that has some; a known one is left in `found`. */
  match(node: TrieNode, bytes: Uint8Array, start: number, end: number): KeyKind {
    const length = end - start;
    const candidates = (node.children as (TrieChild[] | undefined)[])[placeOf(length, bytes[start] as number)];
    if (candidates === undefined) return KeyKind.Other;
    let kind = KeyKind.Other;
    for (let which = 0; which < candidates.length; which += 1) {
      const child = candidates[which] as TrieChild;
      const { key, folded } = child;
      if (key.length !== length) continue;
      let exact = true;
      let index = 0;
      for (; index < key.length; index += 1) {
        const byte = bytes[start + index] as number;
        if (byte === key[index]) continue;
        exact = false;
        if ((byte | 0x20) !== folded[index]) break;
      }
      if (index < key.length) continue;
      if (exact && !child.dotted) {
        this.found = child.node;
        this.spelling = child.spelling;
        return KeyKind.Known;
      }
      kind = KeyKind.Unsure;
    }
    return kind;
  }

  #node(): TrieNode {
    this.#nodes += 1;
    return { slot: -1, id: this.#nodes - 1, children: null };
  }

  #child(parent: TrieNode, key: string, dotted: boolean): TrieChild {
    const bytes = Buffer.from(key);
    const folded = Buffer.from(key.toLowerCase());
    parent.children ??= new Array<TrieChild[] | undefined>(PLACES).fill(undefined);
    const candidates = (parent.children[placeOf(bytes.length, bytes[0] ?? 0)] ??= []);
    const spellings = candidates.filter((child) => child.dotted === dotted && child.folded.equals(folded));
    const known = spellings.find((child) => child.key.equals(bytes));
    if (known) return known;
    const node = spellings[0]?.node ?? this.#node();
    const child = { key: bytes, folded, dotted, spelling: spellings.length, node };
    candidates.push(child);
    return child;
  }
}
