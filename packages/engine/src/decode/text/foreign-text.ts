const yamlLine = /^(?:\s*(?:- )?["']?[\w./-]+["']?:(?:\s.*)?|\s*- \S.*|\s+\S.*)$/;
const yamlKey = /^["']?[\w./-]+["']?:(?:\s|$)/;
const heading = /^#{1,6} \S/;
const markdownMark = /^(?:#{1,6} \S|```|[*-] \S|> \S)/;

/**
 * What a text is that holds no logs, told by its beginning: YAML or Markdown. Undefined for anything else, and where any
 * line looks like JSON.
 */
export function foreignText(head: string, isWhole: boolean): string | undefined {
  const all = head.split(/\r?\n/);
  // The last line may go on behind the head.
  const lines = (isWhole ? all : all.slice(0, -1)).filter((line) => line.trim() !== "");
  const [first = ""] = lines;
  if (first === "" || lines.some((line) => /^\s*[{[]/.test(line))) return undefined;
  const content = lines.filter((line) => !line.startsWith("#") && line !== "---" && !line.startsWith("%YAML"));
  const isYaml =
    content.length > 0 && content.every((line) => yamlLine.test(line)) && content.some((line) => yamlKey.test(line));
  if (isYaml && (content.length > 1 || first === "---")) return "is a YAML file, not a log";
  if (heading.test(first) && (content.length === 0 || lines.filter((line) => markdownMark.test(line)).length > 0)) {
    return "is a Markdown file, not a log";
  }
  return undefined;
}
