/**
 * The reason inside a backend's failure text. The text is often JSON with `errorMessage`, escaped once more on its way;
 * any other text is the reason itself.
 */
export function failureReason(text: string): string {
  // The look-behind lets a match start only where a run of backslashes does, which keeps long runs linear.
  const unescaped = text.replace(/(?<!\\)\\+u([0-9a-f]{4})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  try {
    const parsed: unknown = JSON.parse(unescaped);
    if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) return text;
    const reason: unknown = Object.getOwnPropertyDescriptor(parsed, "errorMessage")?.value;
    return typeof reason === "string" ? reason : "";
  } catch {
    return text;
  }
}
