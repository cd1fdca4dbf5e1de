import { parseAllDocuments } from "yaml";

/**
 * The values of the YAML documents in a text.
 *
 * @throws Error whose message starts with `invalid YAML` and gives the place
 */
export function yamlDocuments(text: string): unknown[] {
  try {
    return [...parseAllDocuments(text)].map((document) => {
      const [error] = document.errors;
      if (error) throw error;
      return document.toJS() as unknown;
    });
  } catch (error) {
    const [firstLine] = (error instanceof Error ? error.message : String(error)).split("\n");
    throw new Error(`invalid YAML: ${firstLine?.replace(/:$/, "")}`);
  }
}
