/** Thrown by readers of an answer that does not have the promised shape; the caller turns it into `BAD_RESPONSE`. */
export class ShapeError extends Error {}

/** A JSON object of an answer, read field by field. Fields that GraphQL left null read as neutral values. */
export class Answer {
  readonly #value: object;

  constructor(value: unknown, name: string) {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      throw new ShapeError(`${name} is not an object`);
    }
    this.#value = value;
  }

  field(name: string): unknown {
    const value: unknown = Object.getOwnPropertyDescriptor(this.#value, name)?.value;
    return value === null ? undefined : value;
  }

  object(name: string): Answer {
    return new Answer(this.field(name), name);
  }

  requiredText(name: string): string {
    const value = this.field(name);
    if (typeof value !== "string" || value === "") throw new ShapeError(`${name} is not a non-empty string`);
    return value;
  }

  text(name: string): string {
    const value = this.field(name);
    return typeof value === "string" ? value : "";
  }

  list(name: string): unknown[] {
    const value = this.field(name) ?? [];
    if (!Array.isArray(value)) throw new ShapeError(`${name} is not a list`);
    return value;
  }

  texts(name: string): string[] {
    return this.list(name).map((item) => {
      if (typeof item !== "string") throw new ShapeError(`${name} holds something other than strings`);
      return item;
    });
  }
}
