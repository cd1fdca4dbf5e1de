import {
  anyItem,
  asText,
  EventReader,
  type JsonValue,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { gsuiteDetailsLookup, gsuiteParameterLookup } from "@pypanther/helpers/gsuite";
import { titleValue } from "@pypanther/helpers/title-value";

function userOf(event: PantherEvent): string {
  return asText(event.deepGet("actor", "email") ?? event.deepGet("actor", "profileId"), "<UNKNOWN_PROFILEID>");
}

/** A document that anyone with its link, or anyone at all, can read is being worked on. */
export class GSuiteDriveOverlyVisible extends Rule {
  id = "GSuite.DriveOverlyVisible-prototype";
  displayName = "GSuite Overly Visible Drive Document";
  logTypes = [LogType.GSUITE_ACTIVITY_EVENT];
  tags = ["GSuite", "Collection:Data from Information Repositories"];
  reports: Reports = { "MITRE ATT&CK": ["TA0009:T1213"] };
  dedupPeriodMinutes = 360;
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "A Drive document that anyone with its link can read was created or changed. Data can leak this way.";
  defaultRunbook =
    "1. See what the document contains. " +
    "2. Ask its owner whether it is meant to be open. " +
    "3. Limit it to named readers if not. " +
    "4. Restrict link sharing for the organizational unit if this recurs.";
  defaultReference =
    "https://support.google.com/docs/answer/2494822?hl=en&co=GENIE.Platform%3DDesktop&sjid=864417124752637253-EU";
  summaryAttributes = ["actor:email"];

  when: When = [
    { "id.applicationName": "drive", type: "access", name: () => this.resourceChangeEvents },
    {
      "id.applicationName": "drive",
      events: () => anyItem({ type: "access", name: this.resourceChangeEvents }),
    },
  ];

  /** The events by which a document comes into being or changes. */
  resourceChangeEvents: string[] = ["create", "move", "upload", "edit"];

  /** The visibilities that are too wide. */
  permissiveVisibility: string[] = ["people_with_link", "public_on_the_web"];

  rule(event: PantherEvent) {
    return this.permissiveVisibility.includes(asText(this.parameter(event, "visibility")));
  }

  title(event: PantherEvent) {
    const documentTitle = titleValue(this.parameter(event, "doc_title"), "of an unknown name");
    const visibility = titleValue(this.parameter(event, "visibility"), "an unknown visibility");
    return `${titleValue(event.deepGet("actor", "email") ?? event.deepGet("actor", "profileId"), "an unknown user")} works on the document ${documentTitle}, which is visible to ${visibility}`;
  }

  dedup(event: PantherEvent) {
    return userOf(event);
  }

  private parameter(event: PantherEvent, name: string): JsonValue {
    const details = gsuiteDetailsLookup("access", this.resourceChangeEvents, event);
    return gsuiteParameterLookup(new EventReader(details).get("parameters"), name);
  }
}
