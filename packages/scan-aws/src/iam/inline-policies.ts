/** A policy document of IAM, which comes URL-encoded, as JSON text. What cannot be decoded stays as it is. */
export function decodeDocument(encoded: string | undefined): string | null {
  if (encoded === undefined) return null;
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}

/** Inline policies by name, each as JSON text. */
export async function inlinePolicies(
  names: readonly string[],
  read: (name: string) => Promise<{ readonly PolicyDocument?: string }>,
): Promise<Record<string, string | null>> {
  const documents: [string, string | null][] = [];
  for (const name of names) documents.push([name, decodeDocument((await read(name)).PolicyDocument)]);
  return Object.fromEntries(documents);
}
