import { type EventReader, lookup } from "@pypanther/core";
import { titleValue } from "./title-value";

/** The key of logins that no identity provider vouched for. */
export const NO_IDENTITY_PROVIDER = "null";

/** Whether a login's identity provider is among the allowed ones (provider → login types) with the way of its login. */
export function isAllowedLogin(event: EventReader, allowedIdps: Readonly<Record<string, readonly string[]>>): boolean {
  const provider = event.deepGet("new", "identityProvider") ?? NO_IDENTITY_PROVIDER;
  const loginTypes = typeof provider === "string" ? lookup(allowedIdps, provider) : undefined;
  return loginTypes?.includes(event.string("new", "loginType")) ?? false;
}

/** Who signed in to what, and how, as titles show it: "[ines@lake.example] to [APP] by [OIDC_LOGIN] of [OKTA]". */
export function loginSummary(event: EventReader): string {
  const provider = titleValue(event.deepGet("new", "identityProvider"), "no identity provider");
  const loginType = titleValue(event.deepGet("new", "loginType"), "an unknown way");
  const app = titleValue(event.deepGet("new", "appType"), "an unknown app");
  const user = titleValue(event.text("new", "email"), "an unknown user");
  return `${user} to ${app} by ${loginType} of ${provider}`;
}
