import { type FieldTrie, PLACES, type TrieChild, type TrieNode } from "./field-trie";
import { MAX_DEPTH, type ScanTables } from "./json-scanner";
import type { SharedMemory } from "./web-assembly";

/** Texts are copied here in parts of up to this many bytes. */
export const WINDOW_BYTES = 512 * 1024;
/** Sixteen bytes are looked at at a time, also where the text is over; it is followed by so many zeros. */
const PADDING_BYTES = 64;
const PAGE_BYTES = 64 * 1024;
const NODE_BYTES = 12;
const CHILD_BYTES = 28;

/** The places of what `assembly/json-scanner.ts` is configured with. */
export type ScanPlaces = readonly [
  root: number,
  starts: number,
  ends: number,
  kinds: number,
  stamps: number,
  nodeStamps: number,
  spellings: number,
  closers: number,
  nodes: number,
  unsure: number,
];

/** Hands out places one behind the other. */
class Places {
  used = 16;

  take(bytes: number): number {
    const at = this.used;
    this.used = (at + bytes + 15) & ~15;
    return at;
  }
}

function childrenOf({ children }: TrieNode): TrieChild[] {
  return (children ?? []).flatMap((candidates) => candidates ?? []);
}

/** The memory of a compiled scanner: tables, trie, and a window for text. */
export class ScanMemory {
  readonly memory: SharedMemory;
  readonly places: ScanPlaces;
  readonly tables: ScanTables;
  /** One number, which is not 0 when the last record was unsure. */
  readonly unsure: Int32Array;
  /** The window, and where it is. */
  readonly window: Uint8Array;
  readonly windowAt: number;

  /** @param allocate Makes a memory of so many pages. */
  constructor(trie: FieldTrie, allocate: (pages: number) => SharedMemory) {
    const { slots, nodes } = trie;
    const places = new Places();
    const [starts, ends, stamps] = [places.take(slots * 4), places.take(slots * 4), places.take(slots * 4)];
    const [kinds, nodeStamps, spellings] = [places.take(slots), places.take(nodes * 4), places.take(nodes)];
    const closers = places.take(MAX_DEPTH + 1);
    const stack = places.take((MAX_DEPTH + 1) * 4);
    const unsure = places.take(4);
    const placeOf = new Map<TrieNode, number>();
    const place = (node: TrieNode): void => {
      placeOf.set(node, places.take(NODE_BYTES));
      for (const child of childrenOf(node)) if (!placeOf.has(child.node)) place(child.node);
    };
    place(trie.root);
    const parts: [at: number, bytes: Buffer][] = [];
    for (const [node, at] of placeOf) parts.push(...partsOf(node, at, placeOf, places));
    this.windowAt = places.take(WINDOW_BYTES + PADDING_BYTES);
    this.memory = allocate(Math.ceil(places.used / PAGE_BYTES));
    const { buffer } = this.memory;
    const all = new Uint8Array(buffer);
    for (const [at, bytes] of parts) all.set(bytes, at);
    this.places = [
      placeOf.get(trie.root) ?? 0,
      starts,
      ends,
      kinds,
      stamps,
      nodeStamps,
      spellings,
      closers,
      stack,
      unsure,
    ];
    this.tables = {
      starts: new Int32Array(buffer, starts, slots),
      ends: new Int32Array(buffer, ends, slots),
      kinds: new Uint8Array(buffer, kinds, slots),
      stamps: new Int32Array(buffer, stamps, slots),
      nodeStamps: new Int32Array(buffer, nodeStamps, nodes),
      spellings: new Uint8Array(buffer, spellings, nodes),
    };
    this.unsure = new Int32Array(buffer, unsure, 1);
    this.window = new Uint8Array(buffer, this.windowAt, WINDOW_BYTES + PADDING_BYTES);
  }

  /** Copies into the window what fits of the bytes from a place on; returns where in them the window ends. */
  load(bytes: Uint8Array, from: number): number {
    const to = Math.min(bytes.length, from + WINDOW_BYTES);
    this.window.set(bytes.subarray(from, to));
    this.window.fill(0, to - from, to - from + PADDING_BYTES);
    return to;
  }
}

/** A node with its children, as bytes and where they belong. */
function partsOf(
  node: TrieNode,
  at: number,
  placeOf: ReadonlyMap<TrieNode, number>,
  places: Places,
): [at: number, bytes: Buffer][] {
  const parts: [at: number, bytes: Buffer][] = [];
  const table = node.children ? places.take(PLACES * 4) : 0;
  parts.push([at, numbers(node.slot, node.id, table)]);
  for (const [index, candidates] of (node.children ?? []).entries()) {
    let next = 0;
    // The last one first, so that each is followed by the next.
    for (const child of [...(candidates ?? [])].reverse()) {
      const { key, folded, spelling, dotted } = child;
      const keyAt = places.take(key.length);
      const foldedAt = places.take(folded.length);
      const childAt = places.take(CHILD_BYTES);
      const target = placeOf.get(child.node) ?? 0;
      parts.push([keyAt, key], [foldedAt, folded]);
      parts.push([childAt, numbers(next, key.length, keyAt, foldedAt, target, spelling, dotted ? 1 : 0)]);
      next = childAt;
    }
    if (next !== 0) parts.push([table + index * 4, numbers(next)]);
  }
  return parts;
}

function numbers(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries()) bytes.writeInt32LE(value, index * 4);
  return bytes;
}
