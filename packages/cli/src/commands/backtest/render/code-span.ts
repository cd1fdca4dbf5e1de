import { visible } from "../../../render/visible";

/**
 * Any text as code in Markdown, where nothing in it is a link, an image, a mention or markup, also within a table; cut to
 * a length.
 */
export function codeSpan(text: string, length = 160): string {
  const shown = visible(text.length > length ? `${text.slice(0, length)}...` : text);
  const runs = [...shown.matchAll(/`+/g)].map(([run]) => run.length);
  const fence = "`".repeat(Math.max(0, ...runs) + 1);
  const inner = (shown.trim() === "" ? "(blank)" : shown).replaceAll("|", "\\|");
  // Spaces next to both fences are not part of the code.
  const space = /^[` ]|[` ]$/.test(inner) ? " " : "";
  return `${fence}${space}${inner}${space}${fence}`;
}
