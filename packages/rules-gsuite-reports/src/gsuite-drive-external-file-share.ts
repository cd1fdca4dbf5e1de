import { LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { now } from "@pypanther/helpers/clock";
import { patternMatch, patternMatchList } from "@pypanther/helpers/glob";
import { titleValue } from "@pypanther/helpers/title-value";

/** Longer titles, in characters, are held against no glob: hardly a document has one, and searching them takes long. */
const MAX_TITLE_LENGTH = 65_536;

/** Who may share with whom, and until when. */
interface SharingException {
  /** Globs of senders; "all" alone is everybody. */
  allowedToSend: string[];
  /** Globs of recipients; "all" alone is everybody. */
  allowedToReceive: string[];
  /** A time as "2030-06-02T00:00:00", in the time zone of the engine. */
  allowedUntil: string;
}

function senderOf(event: PantherEvent): string {
  return event.string("actor", "email") || "EMAIL_UNKNOWN";
}

function titleOf(event: PantherEvent): string {
  return event.string("parameters", "doc_title") || "TITLE_UNKNOWN";
}

function targetOf(event: PantherEvent): string {
  return event.string("parameters", "target_user") || event.string("parameters", "target_domain") || "USER_UNKNOWN";
}

function isAmong(address: string, patterns: readonly string[]): boolean {
  return (patterns.length === 1 && patterns[0] === "all") || patternMatchList(address, patterns);
}

/** A private file was shared with somebody outside the company, and no exception covers it. */
export class GSuiteDriveExternalFileShare extends Rule {
  id = "GSuite.Drive.ExternalFileShare-prototype";
  displayName = "External GSuite File Share";
  enabled = false;
  logTypes = [LogType.GSUITE_ACTIVITY_EVENT];
  tags = ["GSuite", "Security Control", "Configuration Required", "Collection:Data from Information Repositories"];
  reports: Reports = { "MITRE ATT&CK": ["TA0009:T1213"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A private Drive file was shared with someone outside the company. An attacker or a leaver can take data out this " +
    "way.";
  defaultRunbook =
    "1. Read the file's title and contents and judge whether the recipient may have it. " +
    "2. Ask the sender. " +
    "3. Add an exception to the rule for sharing that is wanted. " +
    "4. Stop the sharing if it is not, and find out whether the file was opened or copied.";
  defaultReference =
    "https://support.google.com/docs/answer/2494822?hl=en&co=GENIE.Platform%3DiOS&sjid=864417124752637253-EU";

  when: When = {
    "id.applicationName": "drive",
    type: "acl_change",
    "parameters.visibility": "shared_externally",
    "parameters.old_visibility": "private",
  };

  /** The domain of the company; sharing within it is no concern of the rule. */
  companyDomain = "your-company-name.com";

  /** What may be shared, by globs of titles in small letters ("all" is every title). The defaults are examples. */
  exceptionPatterns: Record<string, SharingException> = {
    "1 document title p*": {
      allowedToSend: ["alice@acme.com", "samuel@acme.com", "nathan@acme.com", "barry@acme.com"],
      allowedToReceive: ["alice@abc.com", "samuel@abc.com", "nathan@abc.com", "barry@abc.com"],
      allowedUntil: "2030-06-02T00:00:00",
    },
    "2 document title p*": {
      allowedToSend: ["alice@abc.com"],
      allowedToReceive: ["*@acme.com"],
      allowedUntil: "2030-06-02T00:00:00",
    },
  };

  rule(event: PantherEvent) {
    return !targetOf(event).endsWith(`@${this.companyDomain}`) && !this.isExcepted(event);
  }

  title(event: PantherEvent) {
    const sender = titleValue(event.string("actor", "email"), "an unknown user");
    const file = titleValue(event.string("parameters", "doc_title"), "of an unknown name");
    const known = event.string("parameters", "target_user") || event.string("parameters", "target_domain");
    const target = titleValue(known, "an unknown user");
    return `${sender} shared the file ${file} with ${target} outside the company`;
  }

  private isExcepted(event: PantherEvent): boolean {
    const covering = Object.entries(this.exceptionPatterns).filter(
      ([, exception]) =>
        isAmong(senderOf(event), exception.allowedToSend) &&
        isAmong(targetOf(event), exception.allowedToReceive) &&
        now(event) < Date.parse(exception.allowedUntil),
    );
    const documentTitle = titleOf(event);
    return covering.some(
      ([pattern]) =>
        pattern === "all" ||
        (documentTitle.length <= MAX_TITLE_LENGTH && patternMatch(documentTitle.toLowerCase(), pattern)),
    );
  }
}
