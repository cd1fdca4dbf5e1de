/** An answer that came whole to the SDK's eyes, and still cannot be what the service said. */
export class BrokenAnswer extends Error {
  override readonly name = "BrokenAnswer";

  constructor(
    /** The IAM action of the call. */
    readonly action: string,
    message: string,
  ) {
    super(message);
  }
}

/** A document that a call gave, which must be JSON text. Throws a BrokenAnswer when it is not. */
export function jsonText(action: string, text: string | undefined): string | undefined {
  try {
    if (text !== undefined) JSON.parse(text);
    return text;
  } catch {
    throw new BrokenAnswer(action, "the document is no JSON");
  }
}
