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

interface TrieChild {
  readonly key: Buffer;
  /** The same in lower case: keys of another case are found by whoever reads the parsed record. */
  readonly folded: Buffer;
  /** Whether the key is a whole dotted path, which would come before the nested field of that path. */
  readonly dotted: boolean;
  readonly node: TrieNode;
}

/** Where a key of some length and first byte, in whatever case, is among a node's children. */
const PLACES = 1024;
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
  readonly #slots = new Map<string, number>();
  #nodes = 0;
  /** The node that the last known key leads to. */
  found: TrieNode;

  constructor() {
    this.root = this.#node();
    this.found = this.root;
  }

  /** How many slots there are. */
  get slots(): number {
    return this.#slots.size;
  }

  /** How many nodes there are. */
  get nodes(): number {
    return this.#nodes;
  }

  /**
   * The slot of a path; the same for the same path. With `dotted`, a top-level field that is named like the whole path
   * makes the record unsure.
   */
  slotOf(keys: readonly string[], dotted: boolean): number {
    const name = JSON.stringify(keys);
    if (dotted && keys.length > 1) this.#child(this.root, keys.join("."), true);
    const known = this.#slots.get(name);
    if (known !== undefined) return known;
    let node = this.root;
    for (const key of keys) node = this.#child(node, key, false);
    node.slot = this.#slots.size;
    this.#slots.set(name, node.slot);
    return node.slot;
  }

  /** Looks a key up among the children of a node that has some; a known one is left in `found`. */
  match(node: TrieNode, bytes: Uint8Array, start: number, end: number): KeyKind {
    const length = end - start;
    const candidates = (node.children as (TrieChild[] | undefined)[])[placeOf(length, bytes[start] as number)];
    if (candidates === undefined) return KeyKind.Other;
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
      if (!exact || child.dotted) return KeyKind.Unsure;
      this.found = child.node;
      return KeyKind.Known;
    }
    return KeyKind.Other;
  }

  #node(): TrieNode {
    this.#nodes += 1;
    return { slot: -1, id: this.#nodes - 1, children: null };
  }

  #child(parent: TrieNode, key: string, dotted: boolean): TrieNode {
    const bytes = Buffer.from(key);
    parent.children ??= new Array<TrieChild[] | undefined>(PLACES).fill(undefined);
    const candidates = (parent.children[placeOf(bytes.length, bytes[0] ?? 0)] ??= []);
    const known = candidates.find((child) => child.dotted === dotted && child.key.equals(bytes));
    if (known) return known.node;
    const child = { key: bytes, folded: Buffer.from(key.toLowerCase()), dotted, node: this.#node() };
    candidates.push(child);
    return child.node;
  }
}
