import { LogType, type PantherEvent, Rule, Severity, startsWith, type When } from "@pypanther/core";
import { titleValue } from "@pypanther/helpers/title-value";
import { zoomOperator } from "@pypanther/helpers/zoom";
import type { ZoomOperation } from "./events";

/** A sign-in method was allowed for the Zoom account. */
export class ZoomSignInMethodModified extends Rule<ZoomOperation> {
  id = "Zoom.Sign.In.Method.Modified-prototype";
  displayName = "Zoom Sign In Method Modified";
  logTypes = [LogType.ZOOM_OPERATION];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A sign-in method was allowed for the Zoom account that was off before. An attacker can use it to get around " +
    "single sign-on and MFA.";
  defaultRunbook =
    "1. Ask the identity team whether the method in the title was to be allowed. " +
    "2. Check how and from where the operator signed in if they know nothing of it. " +
    "3. Switch the method off again under Account Settings > Security if it is not needed. " +
    "4. Review sign-ins that used the method, and end those that were not by the account's owner.";
  defaultReference =
    "https://support.zoom.com/hc/en/article?id=zm_kb&sysparm_article=KB0067602#:~:text=Go%20to%20the%20Zoom%20site,click%20Link%20and%20Sign%20In";

  when: When = {
    action: "Update",
    category_type: "Account",
    operation_detail: startsWith("Sign-in Methods  - Allow users to sign in with "),
  };

  rule(event: PantherEvent<ZoomOperation>) {
    return event.string("operation_detail").endsWith("from Off to On");
  }

  title(event: PantherEvent<ZoomOperation>) {
    const [, afterWith = ""] = event.string("operation_detail").split("with", 2);
    const [method = ""] = afterWith.split(":", 1);
    return `${zoomOperator(event)} allowed Zoom sign-in with ${titleValue(method.trim(), "an unknown method")}`;
  }
}
