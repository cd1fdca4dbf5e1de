/** Makes a line into fields: texts by name; "skip" for a line that is no record, undefined for one of another kind. */
export type LineParser = (line: string) => ReadonlyMap<string, string> | "skip" | undefined;
