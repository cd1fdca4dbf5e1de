/** An e-mail address anywhere in a text; the lookbehind keeps a search linear. */
export const EMAIL_REGEX = /(?<![\p{L}\p{N}_.+%-])[\p{L}\p{N}_.+%-]+@[\p{L}\p{N}_.-]+\.[a-zA-Z]{2,}/u;

/** The e-mail addresses in a text, in order. */
export function emailAddresses(text: string): string[] {
  return text.match(new RegExp(EMAIL_REGEX, "gu")) ?? [];
}
