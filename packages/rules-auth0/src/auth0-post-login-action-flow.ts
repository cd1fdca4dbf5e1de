import {
  type AlertContext,
  type EventReader,
  LogType,
  type PantherEvent,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { AUTH0_DASHBOARD, auth0AlertContext, auth0Source, auth0User } from "@pypanther/helpers/auth0";
import { isTruthy } from "@pypanther/helpers/truthy";

/** The post-login flow was edited; its code runs at every login and can hold a back door or drop a control. */
export class Auth0PostLoginActionFlow extends Rule {
  id = "Auth0.Post.Login.Action.Flow-prototype";
  displayName = "Auth0 Post Login Action Flow Updated";
  logTypes = [LogType.AUTH0_EVENTS];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "The actions bound to the post-login flow were changed.";
  defaultRunbook =
    "1. Read the code of every action named in the title. " +
    "2. Compare the flow with the last version under review. " +
    "3. Take out what has not been reviewed, and rotate the secrets that the actions can read. " +
    "4. Examine logins since the change for claims or redirects that should not be there.";
  defaultReference = "https://auth0.com/docs/customize/actions/flows-and-triggers/login-flow/api-object";

  when: When = {
    "data.description": "Update trigger bindings",
    "data.details.request.path": "/api/v2/actions/triggers/post-login/bindings",
    "data.details.request.channel": AUTH0_DASHBOARD,
  };

  title(event: PantherEvent) {
    const who = `[${auth0User(event)}] changed the post-login flow of [${auth0Source(event)}]`;
    const bound = (side: string) => event.readers("data", "details", side, "body", "bindings");
    const added = bound("request").filter((binding) => binding.has("display_name"));
    const left = bound("response").filter((binding) => isTruthy(binding.get("display_name")));
    const names = (bindings: EventReader[]) => bindings.map((binding) => binding.text("display_name")).join(", ");
    if (added.length > 0) return `${who}: actions added [${names(added)}]`;
    if (left.length > 0) return `${who}: an action was removed, left are [${names(left)}]`;
    return `${who}: no action is left`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return auth0AlertContext(event);
  }
}
