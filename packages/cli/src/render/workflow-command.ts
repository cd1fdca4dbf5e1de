import { inertLines } from "./visible";

const data = (text: string): string =>
  text.replace(/[%\r\n]/g, (character) => ({ "%": "%25", "\r": "%0D" })[character] ?? "%0A");
const property = (text: string): string =>
  data(text).replace(/[:,]/g, (character) => (character === ":" ? "%3A" : "%2C"));

/** What a message of a pull request is about. */
export interface AnnotationPlace {
  readonly title: string;
  readonly file?: string;
  readonly line?: number;
}

/** GitHub's workflow command that marks a line of a pull request with a message. */
export function workflowCommand(kind: "error" | "warning", place: AnnotationPlace, message: string): string {
  const { file, line, title } = place;
  const where = file === undefined ? "" : `file=${property(file)},line=${line ?? 1},`;
  return `::${kind} ${where}title=${property(title)}::${data(inertLines(message))}`;
}
