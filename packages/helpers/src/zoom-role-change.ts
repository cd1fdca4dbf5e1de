import { EMAIL_REGEX } from "./email-addresses";
import { matchedText } from "./text-patterns";

/** Letters of any script, as roles may be named by whoever runs the account. */
const roleName = String.raw`[-_\p{L}\p{N}\p{Z}\t-\r]+`;

/** A change of a Zoom user's role. */
export interface ZoomRoleChange {
  /** The address of the user whose role changed. */
  user: string;
  from: string;
  to: string;
}

/** The change that an operation's detail ("Change Role - user: from A to B") tells of; null when it tells of none. */
export function zoomRoleChange(detail: string): ZoomRoleChange | null {
  if (!detail.startsWith("Change Role")) return null;
  const user = EMAIL_REGEX.exec(detail)?.[0];
  const change = matchedText(detail, `from ${roleName} to ${roleName}`);
  if (user === undefined || change === undefined) return null;
  // A role may itself contain "to": the last one that leaves something behind it parts the two.
  const middle = change.lastIndexOf(" to ", change.length - " to ".length - 1);
  return { user, from: change.slice("from ".length, middle), to: change.slice(middle + " to ".length) };
}
