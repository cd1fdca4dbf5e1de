/**
 * `JsonScanner.scan` in AssemblyScript, which looks at sixteen bytes at a time. It must find the same in the same bytes;
 * a property test holds that. `pnpm write-scanner` compiles it; `src/decode/scan-memory.ts` lays out the memory it works on.
 */

const INCOMPLETE: i32 = -1;
const INVALID: i32 = -2;

const HELD_TEXT: i32 = 0;
const HELD_SCALAR: i32 = 1;
const HELD_OTHER: i32 = 2;

const MAX_DEPTH: i32 = 256;

const QUOTE: u8 = 0x22;
const BACKSLASH: u8 = 0x5c;
const COMMA: u8 = 0x2c;
const COLON: u8 = 0x3a;
const OPEN_LIST: u8 = 0x5b;
const CLOSE_LIST: u8 = 0x5d;
const OPEN_OBJECT: u8 = 0x7b;
const CLOSE_OBJECT: u8 = 0x7d;

/** Fields of a node of the trie. */
const NODE_SLOT: usize = 0;
const NODE_ID: usize = 4;
const NODE_CHILDREN: usize = 8;

/** Fields of a child: the next one in the same place, and what `TrieChild` has. */
const CHILD_NEXT: usize = 0;
const CHILD_LENGTH: usize = 4;
const CHILD_KEY: usize = 8;
const CHILD_FOLDED: usize = 12;
const CHILD_NODE: usize = 16;
const CHILD_SPELLING: usize = 20;
const CHILD_DOTTED: usize = 24;

let root: usize = 0;
let starts: usize = 0;
let ends: usize = 0;
let kinds: usize = 0;
let stamps: usize = 0;
let nodeStamps: usize = 0;
let spellings: usize = 0;
let closers: usize = 0;
let nodes: usize = 0;
let unsure: usize = 0;

/** Says where everything stands that is neither code nor text. */
export function configure(
  rootAt: usize,
  startsAt: usize,
  endsAt: usize,
  kindsAt: usize,
  stampsAt: usize,
  nodeStampsAt: usize,
  spellingsAt: usize,
  closersAt: usize,
  nodesAt: usize,
  unsureAt: usize,
): void {
  root = rootAt;
  starts = startsAt;
  ends = endsAt;
  kinds = kindsAt;
  stamps = stampsAt;
  nodeStamps = nodeStampsAt;
  spellings = spellingsAt;
  closers = closersAt;
  nodes = nodesAt;
  unsure = unsureAt;
}

/** Where the text that is read at `at` stops being plain: at a quote, an escape or a control character. */
function textEnd(from: usize): usize {
  let at = from;
  while (true) {
    const bytes = v128.load(at);
    const found = v128.or(
      v128.or(i8x16.eq(bytes, i8x16.splat(0x22)), i8x16.eq(bytes, i8x16.splat(0x5c))),
      i8x16.lt_u(bytes, i8x16.splat(0x20)),
    );
    const mask = i8x16.bitmask(found);
    if (mask != 0) return at + ctz(mask);
    at += 16;
  }
}

/** The same for a key, where a letter beyond ASCII, a negative byte, needs a look too. */
function keyEnd(from: usize): usize {
  let at = from;
  while (true) {
    const bytes = v128.load(at);
    const found = v128.or(
      v128.or(i8x16.eq(bytes, i8x16.splat(0x22)), i8x16.eq(bytes, i8x16.splat(0x5c))),
      i8x16.lt_s(bytes, i8x16.splat(0x20)),
    );
    const mask = i8x16.bitmask(found);
    if (mask != 0) return at + ctz(mask);
    at += 16;
  }
}

function behindSpace(from: usize): usize {
  let at = from;
  while (true) {
    const byte = load<u8>(at);
    if (byte > 0x20 || (byte != 0x20 && byte != 0x0a && byte != 0x0d && byte != 0x09)) return at;
    at += 1;
  }
}

function isDigit(byte: u8): bool {
  return byte >= 0x30 && byte <= 0x39;
}

function isHex(byte: u8): bool {
  return isDigit(byte) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x66);
}

/** Reads on in a text from a byte that needs a look; returns the place behind its quote, INCOMPLETE or INVALID. */
function restOfText(from: usize, end: usize): i32 {
  let at = from;
  while (true) {
    at = textEnd(at);
    if (at >= end) return INCOMPLETE;
    const byte = load<u8>(at);
    if (byte == QUOTE) return <i32>at + 1;
    if (byte != BACKSLASH) return INVALID;
    if (at + 1 >= end) return INCOMPLETE;
    const escape = load<u8>(at + 1);
    if (escape == 0x75) {
      if (at + 6 > end) return INCOMPLETE;
      for (let index = at + 2; index < at + 6; index += 1) if (!isHex(load<u8>(index))) return INVALID;
      at += 6;
    } else if (
      escape == QUOTE ||
      escape == BACKSLASH ||
      escape == 0x2f ||
      escape == 0x62 ||
      escape == 0x66 ||
      escape == 0x6e ||
      escape == 0x72 ||
      escape == 0x74
    ) {
      at += 2;
    } else {
      return INVALID;
    }
  }
}

/** Reads a literal, given as its bytes in the order of memory; returns the place behind it, INCOMPLETE or INVALID. */
function literal(at: usize, end: usize, bytes: u64, length: usize): i32 {
  for (let index: usize = 1; index < length; index += 1) {
    if (at + index >= end) return INCOMPLETE;
    if (load<u8>(at + index) != <u8>(bytes >> (index * 8))) return INVALID;
  }
  return <i32>(at + length);
}

/** Reads a number or literal; returns the place behind it, INCOMPLETE or INVALID. */
function scalar(from: usize, end: usize): i32 {
  const first = load<u8>(from);
  // "true", "false" and "null".
  if (first == 0x74) return literal(from, end, 0x65757274, 4);
  if (first == 0x66) return literal(from, end, 0x65736c6166, 5);
  if (first == 0x6e) return literal(from, end, 0x6c6c756e, 4);
  let at = first == 0x2d ? from + 1 : from;
  if (at >= end) return INCOMPLETE;
  if (!isDigit(load<u8>(at))) return INVALID;
  if (load<u8>(at) == 0x30) at += 1;
  else while (at < end && isDigit(load<u8>(at))) at += 1;
  if (at < end && load<u8>(at) == 0x2e) {
    at += 1;
    if (at < end && !isDigit(load<u8>(at))) return INVALID;
    while (at < end && isDigit(load<u8>(at))) at += 1;
  }
  if (at < end && (load<u8>(at) | 0x20) == 0x65) {
    at += 1;
    if (at < end && (load<u8>(at) == 0x2b || load<u8>(at) == 0x2d)) at += 1;
    if (at < end && !isDigit(load<u8>(at))) return INVALID;
    while (at < end && isDigit(load<u8>(at))) at += 1;
  }
  // A number that the bytes end with may go on in the next ones.
  return at >= end ? INCOMPLETE : <i32>at;
}

/** The node that a key leads to, or 0; makes the record unsure where `FieldTrie.match` or a second time does. */
function targetOf(node: usize, start: usize, end: usize, record: i32): usize {
  const length = <i32>(end - start);
  const place = ((length & 31) << 5) | (load<u8>(start) & 31);
  let child: usize = load<u32>(<usize>load<u32>(node + NODE_CHILDREN) + ((<usize>place) << 2));
  let similar = false;
  for (; child != 0; child = load<u32>(child + CHILD_NEXT)) {
    if (load<i32>(child + CHILD_LENGTH) != length) continue;
    const key: usize = load<u32>(child + CHILD_KEY);
    const folded: usize = load<u32>(child + CHILD_FOLDED);
    let exact = true;
    let index: usize = 0;
    for (; index < <usize>length; index += 1) {
      const byte = load<u8>(start + index);
      if (byte == load<u8>(key + index)) continue;
      exact = false;
      if ((byte | 0x20) != load<u8>(folded + index)) break;
    }
    if (index < <usize>length) continue;
    if (exact && load<u32>(child + CHILD_DOTTED) == 0) {
      const target: usize = load<u32>(child + CHILD_NODE);
      const id = load<u32>(target + NODE_ID);
      const stamp = nodeStamps + ((<usize>id) << 2);
      if (load<i32>(stamp) == record) store<i32>(unsure, 1);
      store<i32>(stamp, record);
      store<u8>(spellings + id, load<u8>(child + CHILD_SPELLING));
      return target;
    }
    similar = true;
  }
  if (similar) store<i32>(unsure, 1);
  return 0;
}

/** Reads the value that begins at `start`; returns where it ends, INCOMPLETE or INVALID. */
export function scan(start: usize, end: usize, record: i32): i32 {
  store<i32>(unsure, 0);
  let at = start;
  let depth: i32 = 0;
  let node: usize = 0;
  // The field whose value comes next, when it is wanted.
  let target: usize = root;
  while (true) {
    // A value.
    at = behindSpace(at);
    if (at >= end) return INCOMPLETE;
    const byte = load<u8>(at);
    let held = HELD_OTHER;
    let opened = false;
    const valueStart = at;
    if (byte == QUOTE) {
      at = textEnd(at + 1);
      if (at >= end) return INCOMPLETE;
      if (load<u8>(at) == QUOTE) {
        held = HELD_TEXT;
        at += 1;
      } else {
        const behind = restOfText(at, end);
        if (behind < 0) return behind;
        at = behind;
      }
    } else if (byte == OPEN_OBJECT || byte == OPEN_LIST) {
      if (depth >= MAX_DEPTH) return INVALID;
      store<u32>(nodes + ((<usize>depth) << 2), <u32>node);
      store<u8>(closers + depth, byte == OPEN_OBJECT ? CLOSE_OBJECT : CLOSE_LIST);
      depth += 1;
      node = byte == OPEN_OBJECT && target != 0 && load<u32>(target + NODE_CHILDREN) != 0 ? target : 0;
      at += 1;
      opened = true;
    } else {
      held = HELD_SCALAR;
      const behind = scalar(at, end);
      if (behind < 0) return behind;
      at = behind;
    }
    if (target != 0) {
      const slot = load<i32>(target + NODE_SLOT);
      if (slot >= 0) {
        const quote: usize = held == HELD_TEXT ? 1 : 0;
        const place = (<usize>slot) << 2;
        store<u32>(starts + place, <u32>(valueStart + quote));
        store<u32>(ends + place, <u32>(at - quote));
        store<u8>(kinds + slot, <u8>held);
        store<i32>(stamps + place, record);
      }
    }
    target = 0;
    // What follows a value, or an opening bracket.
    while (true) {
      at = behindSpace(at);
      if (at >= end) return depth == 0 && !opened ? <i32>at : INCOMPLETE;
      if (!opened) {
        if (depth == 0) return <i32>at;
        const next = load<u8>(at);
        if (next == COMMA) {
          at += 1;
          break;
        }
        if (next != load<u8>(closers + depth - 1)) return INVALID;
      } else {
        opened = false;
        if (load<u8>(at) != load<u8>(closers + depth - 1)) break;
      }
      at += 1;
      depth -= 1;
      node = load<u32>(nodes + ((<usize>depth) << 2));
    }
    if (load<u8>(closers + depth - 1) != CLOSE_OBJECT) continue;
    // A key.
    at = behindSpace(at);
    if (at >= end) return INCOMPLETE;
    if (load<u8>(at) != QUOTE) return INVALID;
    const keyStart = at + 1;
    at = keyEnd(keyStart);
    if (at >= end) return INCOMPLETE;
    if (load<u8>(at) == QUOTE) {
      if (node != 0) target = targetOf(node, keyStart, at, record);
      at += 1;
    } else {
      const behind = restOfText(at, end);
      if (behind < 0) return behind;
      at = behind;
      if (node != 0) store<i32>(unsure, 1);
    }
    at = behindSpace(at);
    if (at >= end) return INCOMPLETE;
    if (load<u8>(at) != COLON) return INVALID;
    at += 1;
  }
}
