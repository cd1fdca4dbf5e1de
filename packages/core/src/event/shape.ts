/** The paths of a described event, each a list of names; of one that nobody has described, every list of names. */
type PathsOf<Shape> = Shape extends readonly unknown[]
  ? never
  : Shape extends object
    ? string extends keyof Shape
      ? string[]
      : { [Key in keyof Shape & string]: [Key] | [Key, ...PathsOf<NonNullable<Shape[Key]>>] }[keyof Shape & string]
    : never;

/** The fields that every classified event has, whoever logged it. */
type NormalisedPath = [`p_${string}`, ...string[]];

/**
 * The names that lead to a field of an event of some shape, one after the other. Lists are not entered. `JsonObject`, an
 * event that nobody has described, takes all names.
 */
export type FieldPath<Shape> = PathsOf<Shape> | NormalisedPath extends infer Path extends string[] ? Path : never;

/** The names of an event's top-level fields. */
export type FieldName<Shape> = (keyof Shape & string) | `p_${string}` extends infer Name extends string ? Name : never;
