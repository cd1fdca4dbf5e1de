/** The most characters (Unicode code points) that a title, dedup string, description, reference or runbook may have. */
export const MAX_TEXT_LENGTH = 1000;

/** The most bytes that the JSON of an alert context may have in UTF-8. */
export const MAX_ALERT_CONTEXT_BYTES = 200 * 1024;

/** The most destinations that one alert may be sent to. */
export const MAX_DESTINATIONS = 10;

const TRUNCATED = "... (truncated)";
const HASH_LENGTH = 32;

/** UTF-16 length of the first `count` code points, or undefined when the text has no more than that. */
function cutAfter(text: string, count: number): number | undefined {
  if (text.length <= count) return undefined;
  let index = 0;
  for (let seen = 0; seen < count && index < text.length; seen += 1) {
    index += (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
  }
  return index < text.length ? index : undefined;
}

/** The text, its end replaced by a remark when it is over the limit; never cuts a character in half. */
export function truncateText(text: string): string {
  if (cutAfter(text, MAX_TEXT_LENGTH) === undefined) return text;
  return text.slice(0, cutAfter(text, MAX_TEXT_LENGTH - TRUNCATED.length)) + TRUNCATED;
}

/** The dedup string; over the limit, its start and a hash of all of it, so that two long ones differ. */
export function shortenDedup(text: string): string {
  if (cutAfter(text, MAX_TEXT_LENGTH) === undefined) return text;
  // Loading it takes longer than loading all of this package, and few dedup strings are that long.
  const { createHash } = require("node:crypto") as typeof import("node:crypto");
  const hash = createHash("sha256").update(text).digest("hex").slice(0, HASH_LENGTH);
  return `${text.slice(0, cutAfter(text, MAX_TEXT_LENGTH - HASH_LENGTH - 3))}...${hash}`;
}
