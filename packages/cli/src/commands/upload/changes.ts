import { type RuleChanges, schemaChanges, type SchemaResult, type UploadPlan } from "@pypanther/upload-client";

/** What an upload changes, or has changed, by name. */
export interface Changes {
  /** Nothing when the summary was skipped. */
  readonly rules: RuleChanges | undefined;
  readonly schemas: { readonly new: string[]; readonly modified: string[]; readonly unchanged: string[] };
}

/** What a plan would change. */
export function plannedChanges({ rules, schemas }: UploadPlan): Changes {
  const { newNames, modifiedNames, unchangedNames } = schemaChanges(schemas);
  return { rules, schemas: { new: newNames, modified: modifiedNames, unchanged: unchangedNames } };
}

/** What an upload has changed. */
export function madeChanges(rules: RuleChanges, results: readonly SchemaResult[]): Changes {
  const names = (outcome: SchemaResult["outcome"]): string[] =>
    results.filter((result) => result.outcome === outcome).map(({ name }) => name);
  return { rules, schemas: { new: names("created"), modified: names("updated"), unchanged: names("unchanged") } };
}

/** Whether there is any local schema, changed or not. */
export function hasSchemas({ schemas }: Changes): boolean {
  return schemas.new.length + schemas.modified.length + schemas.unchanged.length > 0;
}
