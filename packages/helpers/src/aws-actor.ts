import type { EventReader } from "@pypanther/core";

/**
 * The name of whoever made a CloudTrail call, read from where each kind of identity keeps it: the user of an IAM user,
 * the role of a role session, the person behind an SSO session. "Unknown" and the kind when the name is missing.
 */
export function getActorUser(event: EventReader): string {
  const kind = event.string("userIdentity", "type");
  const unknown = `Unknown${kind}`;
  switch (kind) {
    case "Root":
      return event.string("userIdentity", "userName") || event.string("userIdentity", "accountId") || "UnknownRootUser";
    case "IAMUser":
    case "Directory":
    case "Unknown":
    case "SAMLUser":
    case "WebIdentityUser":
      return event.string("userIdentity", "userName") || unknown;
    case "AssumedRole":
    case "Role":
    case "FederatedUser":
      return roleOrPerson(event) || unknown;
    case "IdentityCenterUser":
      return event.string("additionalEventData", "UserName") || unknown;
    case "AWSService":
    case "AWSAccount":
      return event.string("sourceIdentity") || unknown;
    default:
      return event.string("eventType") === "AwsServiceEvent"
        ? event.string("userIdentity", "invokedBy") || "UnknownAwsServiceEvent"
        : "UnknownUser";
  }
}

/** A session's role; for a role of IAM Identity Center, which many people share, the person: the session's own name. */
function roleOrPerson(event: EventReader): string {
  const role = event.string("userIdentity", "sessionContext", "sessionIssuer", "userName");
  if (!role.startsWith("AWSReservedSSO_")) return role;
  return event.string("userIdentity", "principalId").split(":")[1] ?? "";
}
