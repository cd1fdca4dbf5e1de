import { LogType, type PantherEvent, Rule, Severity, startsWith, type When } from "@pypanther/core";
import { zoomOperator } from "@pypanther/helpers/zoom";

/** There is one more door into Zoom, which may lead past the company's single sign-on. */
export class ZoomSignInMethodModified extends Rule {
  id = "Zoom.Sign.In.Method.Modified-prototype";
  displayName = "Zoom Sign In Method Modified";
  logTypes = [LogType.ZOOM_OPERATION];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "A way to sign in that was closed before was opened for the Zoom account.";
  defaultRunbook =
    "1. Confirm with the identity team that the method was to be opened. " +
    "2. If they know nothing of it, examine how and from where the operator signed in. " +
    "3. Check whether the method is covered by the company's MFA and offboarding. " +
    "4. Close it again if it is not needed, and review sign-ins that used it.";
  defaultReference =
    "https://support.zoom.com/hc/en/article?id=zm_kb&sysparm_article=KB0067602#:~:text=Go%20to%20the%20Zoom%20site,click%20Link%20and%20Sign%20In";

  when: When = {
    action: "Update",
    category_type: "Account",
    operation_detail: startsWith("Sign-in Methods  - Allow users to sign in with "),
  };

  rule(event: PantherEvent) {
    return event.string("operation_detail").endsWith("from Off to On");
  }

  title(event: PantherEvent) {
    const [, afterWith = ""] = event.string("operation_detail").split("with", 2);
    const [method = ""] = afterWith.split(":", 1);
    return `Zoom sign-in with [${method.trim()}] allowed by [${zoomOperator(event)}]`;
  }
}
