import {
  type AlertContext,
  type JsonValue,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";
import { gsuiteActor, gsuiteActorTitle, gsuiteDomainOf } from "@pypanther/helpers/gsuite";

function isOnly(list: readonly JsonValue[], value: string): boolean {
  return list.length === 1 && list[0] === value;
}

/** A document was opened to a wider circle, or to somebody outside; that is how data leaves unnoticed. */
export class GSuiteDriveVisibilityChanged extends Rule {
  id = "GSuite.DriveVisibilityChanged-prototype";
  displayName = "GSuite External Drive Document";
  enabled = false;
  logTypes = [LogType.GSUITE_ACTIVITY_EVENT];
  tags = ["GSuite", "Collection:Data from Information Repositories", "Configuration Required"];
  reports: Reports = { "MITRE ATT&CK": ["TA0009:T1213"] };
  dedupPeriodMinutes = 360;
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "A Drive document was made visible to more people or to someone outside. Data can leak this way.";
  defaultRunbook =
    "1. See what the document contains and who can read it now. " +
    "2. Ask whoever opened it. " +
    "3. Undo the change if it was a mistake, and check who read the document since.";
  defaultReference = "https://support.google.com/a/users/answer/12380484?hl=en&sjid=864417124752637253-EU";
  summaryAttributes = ["actor:email"];

  when: When = {
    "id.applicationName": "drive",
    type: "acl_change",
    name: ["change_document_visibility", "change_user_access"],
  };

  /** Domains that documents may be shared with. Empty, the default, allows none. */
  allowedDomains: string[] = [];

  /** Mail providers that anyone can have an address with. */
  publicProviders: string[] = [
    "gmail.com",
    "yahoo.com",
    "outlook.com",
    "aol.com",
    "yandex.com",
    "protonmail.com",
    "pm.me",
    "icloud.com",
    "tutamail.com",
    "tuta.io",
    "keemail.me",
    "mail.com",
    "zohomail.com",
    "hotmail.com",
    "msn.com",
  ];

  /** The visibilities that go beyond named readers. */
  visibility: string[] = [
    "people_with_link",
    "people_within_domain_with_link",
    "public_on_the_web",
    "shared_externally",
    "unknown",
  ];

  /** The events by which a document merely takes over the access of its folder. */
  inheritanceEvents: string[] = [
    "change_user_access_hierarchy_reconciled",
    "change_document_access_scope_hierarchy_reconciled",
  ];

  rule(event: PantherEvent) {
    return !this.inheritanceEvents.includes(event.string("name")) && (this.wasOpened(event) || this.wasShared(event));
  }

  title(event: PantherEvent) {
    return `${gsuiteActorTitle(event)} made a document visible to more people`;
  }

  dedup(event: PantherEvent) {
    return gsuiteActor(event);
  }

  severity(event: PantherEvent): SeverityOrDefault {
    if (!this.wasShared(event)) return "INFO";
    const target = event.string("parameters", "target_user");
    // Whom the document went to cannot be judged without a domain.
    if (!target.includes("@")) return "DEFAULT";
    return this.publicProviders.includes(gsuiteDomainOf(target)) ? "LOW" : "INFO";
  }

  alertContext(event: PantherEvent): AlertContext {
    return this.wasShared(event) ? { "target users": [event.deepGet("parameters", "target_user")] } : {};
  }

  /** Whether the document became visible beyond its named readers. */
  private wasOpened(event: PantherEvent): boolean {
    return (
      event.get("name") === "change_document_visibility" &&
      !isOnly(event.list("parameters", "new_value"), "private") &&
      !this.allowedDomains.includes(event.string("parameters", "target_domain")) &&
      this.visibility.includes(event.string("parameters", "visibility"))
    );
  }

  /** Whether somebody of a domain that is not allowed was given access. */
  private wasShared(event: PantherEvent): boolean {
    const target = event.string("parameters", "target_user");
    return (
      event.get("name") === "change_user_access" &&
      !isOnly(event.list("parameters", "new_value"), "none") &&
      !this.allowedDomains.some((domain) => target.includes(domain))
    );
  }
}
