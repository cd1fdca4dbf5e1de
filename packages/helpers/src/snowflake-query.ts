import type * as Re2 from "re2js";

const enablesUser = String.raw`alter\s+user\s+(.+?)\s+.*?set\s+disabled\s*=\s*false`;

let compiled: Re2.RE2JS | undefined;

/** The user that a query lets log in again, null when it does no such thing. */
export function enabledUser(query: string): string | null {
  // Whoever runs a query writes its text: RE2 stays linear where backtracking takes cubic time.
  const { RE2JS } = require("re2js") as typeof Re2;
  compiled ??= RE2JS.compile(enablesUser, RE2JS.CASE_INSENSITIVE);
  const matcher = compiled.matcher(query);
  return matcher.lookingAt() ? matcher.group(1) : null;
}
