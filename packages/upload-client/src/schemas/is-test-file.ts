import { yamlDocuments } from "./yaml-documents";

/**
 * Whether a file below the schema folder holds tests of a schema rather than a schema: it is named `*_tests.yml` and its
 * first document has `input`, `logType` and `result` or `results`, in any case.
 */
export function isTestFile(file: string, text: string): boolean {
  if (!file.endsWith("_tests.yml")) return false;
  try {
    const [first] = yamlDocuments(text);
    if (typeof first !== "object" || first === null) return false;
    const keys = new Set(Object.keys(first).map((key) => key.toLowerCase()));
    return keys.has("input") && keys.has("logtype") && (keys.has("result") || keys.has("results"));
  } catch {
    return false;
  }
}
