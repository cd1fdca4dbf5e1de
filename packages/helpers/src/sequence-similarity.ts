/** Longer texts are compared up to here only: the time grows with the square of the length. */
const MAX_LENGTH = 1000;

/** From this length on, characters that make up over one in a hundred are too common to start a match. */
const COMMON_FROM = 200;

/**
 * How alike two texts are, from 0 to 1: twice the characters in matching blocks by the length of both (Ratcliff and
 * Obershelp), with the figures of Python's difflib, so that limits tuned with it keep their meaning. Of texts over 1000
 * characters only the beginnings are compared.
 */
export function sequenceSimilarity(a: string, b: string): number {
  const [left, right] = [[...a.slice(0, MAX_LENGTH)], [...b.slice(0, MAX_LENGTH)]];
  const total = left.length + right.length;
  return total === 0 ? 1 : (2 * matchingCharacters(left, right)) / total;
}

interface Span {
  aFrom: number;
  aTo: number;
  bFrom: number;
  bTo: number;
}

function matchingCharacters(a: readonly string[], b: readonly string[]): number {
  const positions = startingPositions(b);
  const pending: Span[] = [{ aFrom: 0, aTo: a.length, bFrom: 0, bTo: b.length }];
  let matched = 0;
  for (let span = pending.pop(); span; span = pending.pop()) {
    const { aFrom, aTo, bFrom, bTo } = longestBlock(a, b, span, positions);
    if (aFrom === aTo) continue;
    matched += aTo - aFrom;
    pending.push({ ...span, aTo: aFrom, bTo: bFrom }, { ...span, aFrom: aTo, bFrom: bTo });
  }
  return matched;
}

function startingPositions(b: readonly string[]): Map<string, number[]> {
  const positions = new Map<string, number[]>();
  for (const [index, character] of b.entries()) {
    const known = positions.get(character);
    if (known) known.push(index);
    else positions.set(character, [index]);
  }
  if (b.length < COMMON_FROM) return positions;
  const most = Math.floor(b.length / 100) + 1;
  return new Map([...positions].filter(([, indices]) => indices.length <= most));
}

/** The longest block that both sides of a span share, the first in `a`, then in `b`, of several; empty when none is. */
function longestBlock(a: readonly string[], b: readonly string[], span: Span, positions: Map<string, number[]>): Span {
  let best: Span = { aFrom: span.aFrom, aTo: span.aFrom, bFrom: span.bFrom, bTo: span.bFrom };
  let lengths = new Map<number, number>();
  for (let i = span.aFrom; i < span.aTo; i += 1) {
    const next = new Map<number, number>();
    for (const j of positions.get(a[i] ?? "") ?? []) {
      if (j < span.bFrom || j >= span.bTo) continue;
      const length = (lengths.get(j - 1) ?? 0) + 1;
      next.set(j, length);
      if (length > best.aTo - best.aFrom) {
        best = { aFrom: i - length + 1, aTo: i + 1, bFrom: j - length + 1, bTo: j + 1 };
      }
    }
    lengths = next;
  }
  // Characters too common to start a match may still prolong one.
  let { aFrom, aTo, bFrom, bTo } = best;
  while (aFrom > span.aFrom && bFrom > span.bFrom && a[aFrom - 1] === b[bFrom - 1])
    [aFrom, bFrom] = [aFrom - 1, bFrom - 1];
  while (aTo < span.aTo && bTo < span.bTo && a[aTo] === b[bTo]) [aTo, bTo] = [aTo + 1, bTo + 1];
  return { aFrom, aTo, bFrom, bTo };
}
