import { asText, type EventReader, lookup } from "@pypanther/core";

/** The key of logins that no identity provider vouched for. */
export const NO_IDENTITY_PROVIDER = "null";

/** Whether a login's identity provider is among the allowed ones (provider → login types) with the way of its login. */
export function isAllowedLogin(event: EventReader, allowedIdps: Readonly<Record<string, readonly string[]>>): boolean {
  const provider = event.deepGet("new", "identityProvider") ?? NO_IDENTITY_PROVIDER;
  const loginTypes = typeof provider === "string" ? lookup(allowedIdps, provider) : undefined;
  return loginTypes?.includes(event.string("new", "loginType")) ?? false;
}

/** Who signed in to what, and how. */
export function loginSummary(event: EventReader): string {
  const provider = asText(event.deepGet("new", "identityProvider"), "Null identityProvider");
  const loginType = asText(event.deepGet("new", "loginType"), "Null loginType");
  const app = asText(event.deepGet("new", "appType"), "Null appType");
  return `[${event.text("new", "email")}] to [${app}] by [${loginType}] of [${provider}]`;
}
