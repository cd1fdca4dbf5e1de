/** A value that a condition compares with. */
export type WhenValue = string | number | boolean | null;

/** What one field of an event must be: a value, one of several values, or what an operator says. */
export type WhenTest = WhenValue | readonly WhenValue[] | Operator;

/** Tests of fields, by path; all must hold. */
export type ItemConditions = Readonly<Record<string, WhenTest>>;

/** A test that is more than equality; made by the functions below, plain data so that it can be listed and uploaded. */
export type Operator =
  | { readonly operator: "oneOf"; readonly values: readonly WhenValue[] }
  | { readonly operator: "startsWith" | "endsWith" | "contains"; readonly texts: readonly string[] }
  | { readonly operator: "exists" }
  | { readonly operator: "ignoringCase" | "not"; readonly test: WhenTest }
  | { readonly operator: "anyItem"; readonly test: WhenTest | ItemConditions };

/** The field equals one of the values; the same as a list of them. */
export function oneOf(...values: readonly (WhenValue | readonly WhenValue[])[]): Operator {
  return { operator: "oneOf", values: values.flat() as WhenValue[] };
}

/** The test holds whatever the case of letters: `ignoringCase("root")`, `ignoringCase(startsWith("admin"))`. */
export function ignoringCase(test: WhenTest): Operator {
  return { operator: "ignoringCase", test };
}

/** The field is a text that starts with one of these. */
export function startsWith(...texts: readonly (string | readonly string[])[]): Operator {
  return { operator: "startsWith", texts: texts.flat() as string[] };
}

/** The field is a text that ends with one of these. */
export function endsWith(...texts: readonly (string | readonly string[])[]): Operator {
  return { operator: "endsWith", texts: texts.flat() as string[] };
}

/** The field is a text that contains one of these. */
export function contains(...texts: readonly (string | readonly string[])[]): Operator {
  return { operator: "contains", texts: texts.flat() as string[] };
}

/** The field is there and not null. */
export function exists(): Operator {
  return { operator: "exists" };
}

/**
 * The field is a list and the test holds for one of its items. For items that are objects, the test may be a map of
 * field paths: `anyItem({ name: "visibility", value: "public" })`.
 */
export function anyItem(test: WhenTest | ItemConditions): Operator {
  return { operator: "anyItem", test };
}

/** The test does not hold; an absent field is not a text, so `not("a")` holds for it. */
export function not(test: WhenTest): Operator {
  return { operator: "not", test };
}
