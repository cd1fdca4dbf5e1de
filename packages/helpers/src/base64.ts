const MIN_PRINTABLE_SHARE = 0.7;

/**
 * The text hidden in a base64 string, or "" when the string does not look like deliberate base64: shorter than
 * `minLength` characters, shaped like a hexadecimal or GUID-like identifier, or decoding to anything but mostly
 * printable ASCII (also as UTF-16, which PowerShell's encoded commands use).
 */
export function isBase64(b64: string, minLength = 28): string {
  if (b64.length < minLength || /^[A-Za-z0-9]{32}$/.test(b64)) return "";
  const [, body, padding = ""] = /^([A-Za-z0-9+/]*)(={0,2})$/.exec(b64) ?? [];
  if (body === undefined || body.length % 4 === 1) return "";
  if (padding !== "" && padding.length > (4 - (body.length % 4)) % 4) return "";
  const bytes = Buffer.from(body, "base64");
  return (
    readable(bytes.toString("latin1")) ?? readable(bytes.length % 2 === 0 ? bytes.toString("utf16le") : null) ?? ""
  );
}

function readable(text: string | null): string | null {
  if (text === null || /[^\0-\x7f]/.test(text)) return null;
  const printable = text.match(/[\x20-\x7e\x09-\x0d\x1c-\x1f]/g)?.length ?? 0;
  return printable >= text.length * MIN_PRINTABLE_SHARE ? text : null;
}
