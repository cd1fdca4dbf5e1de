/** An answer whose keys begin with small letters, with the capitals that resources have; null for none. */
export function capitalised(answer: object | null | undefined): Record<string, unknown> | null {
  if (!answer) return null;
  return Object.fromEntries(
    Object.entries(answer).map(([key, value]) => [key.charAt(0).toUpperCase() + key.slice(1), value]),
  );
}
