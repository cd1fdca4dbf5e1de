import type { SchemaFileError } from "../schema-result";

/** A schema file that can be sent. */
export interface LocalSchema {
  /** Path below the schema folder, with forward slashes. */
  file: string;
  name: string;
  /** The file's text, sent as it is. */
  spec: string;
  description: string;
  referenceURL: string;
  /** Nothing if the file does not say. */
  fieldDiscoveryEnabled: boolean | undefined;
}

/** What a schema folder holds; both lists in file order. */
export interface LocalSchemas {
  /** Absolute path of the folder; nothing if it does not exist. */
  folder: string | undefined;
  schemas: LocalSchema[];
  errors: SchemaFileError[];
}
