import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { EMAIL_REGEX } from "@pypanther/helpers/base";
import { patternMatchList } from "@pypanther/helpers/glob";
import { m365AlertContext } from "@pypanther/helpers/msft";
import { titleValue } from "@pypanther/helpers/title-value";

/** A SharePoint document was opened to someone outside, by an anonymous link or by invitation. */
export class Microsoft365ExternalDocumentSharing extends Rule {
  id = "Microsoft365.External.Document.Sharing-prototype";
  displayName = "Microsoft365 External Document Sharing";
  logTypes = [LogType.MICROSOFT365_AUDIT_SHAREPOINT];
  reports: Reports = { "MITRE ATT&CK": ["TA0009:T1039"] };
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "A SharePoint document was shared with someone outside the organisation. An attacker or a leaver can take data " +
    "out this way.";
  defaultRunbook =
    "1. See what the document contains and who owns it. " +
    "2. Ask the user whom it is for. " +
    "3. Remove the link or the guest if it should not have been shared, and see who has opened it. " +
    "4. Add partners and folders meant for sharing to the rule's lists.";
  defaultReference =
    "https://support.microsoft.com/en-us/topic/manage-sharing-with-external-users-in-microsoft-365-small-business-2951a85f-c970-4375-aa4f-6b0d7035fe35#:~:text=Top%20of%20Page-,Turn%20external%20sharing%20on%20or%20off,-The%20ability%20to";

  when: When = { Operation: ["AnonymousLinkCreated", "AddedToSecureLink"] };

  /** Domains, in lower case, that documents may be shared with. */
  allowedDomains: string[] = ["mycompany.com", "alloweddomain.com"];

  /** Addresses, in lower case, that documents may be shared with. */
  allowedUsers: string[] = ["exception@outsider.com"];

  /** Globs of the paths whose documents may be shared with anyone. */
  allowedPaths: string[] = ["*/External/*", "External/*"];

  rule(event: PantherEvent) {
    const path = event.get("SourceRelativeUrl");
    if (typeof path !== "string" || patternMatchList(path, this.allowedPaths)) return false;
    return event.get("Operation") === "AnonymousLinkCreated" || this.isOutsider(event.string("TargetUserOrGroupName"));
  }

  title(event: PantherEvent) {
    const user = titleValue(event.text("UserId"), "an unknown user");
    return `Microsoft 365 document ${titleValue(event.text("SourceRelativeUrl"), "of an unknown name")} shared outside by ${user}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return m365AlertContext(event);
  }

  private isOutsider(target: string) {
    const address = EMAIL_REGEX.exec(target)?.[0];
    if (address !== target || this.allowedUsers.includes(target.toLowerCase())) return false;
    return !this.allowedDomains.includes(target.toLowerCase().split("@")[1] ?? "");
  }
}
