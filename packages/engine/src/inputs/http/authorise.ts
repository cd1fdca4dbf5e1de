import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { Refusal } from "./refusal";

const digest = (text: string): Buffer => createHash("sha256").update(text).digest();

/** What a request shows for a token: as a bearer, as the password of a user of any name, or as Firehose's access key. */
function shownIn(headers: IncomingHttpHeaders): string | undefined {
  const key = headers["x-amz-firehose-access-key"];
  if (typeof key === "string") return key;
  const [, scheme = "", value = ""] = /^(\S+)\s+(\S+)\s*$/.exec(headers.authorization ?? "") ?? [];
  if (scheme.toLowerCase() === "bearer") return value;
  if (scheme.toLowerCase() !== "basic") return undefined;
  const pair = Buffer.from(value, "base64").toString("utf8");
  const colon = pair.indexOf(":");
  return colon === -1 ? undefined : pair.slice(colon + 1);
}

/**
 * Throws a Refusal for a request that may not send logs. Without a token every program of this machine may, but no page
 * in a browser: those name their origin.
 */
export function authorise(headers: IncomingHttpHeaders, token: string | undefined): void {
  if (token === undefined) {
    if (headers.origin === undefined && headers["sec-fetch-site"] === undefined) return;
    throw new Refusal(403, "Requests of browsers are not taken without a token.");
  }
  const shown = shownIn(headers);
  if (shown !== undefined && timingSafeEqual(digest(shown), digest(token))) return;
  throw new Refusal(401, "The token is missing or wrong: send it as 'Authorization: Bearer <token>'.");
}
