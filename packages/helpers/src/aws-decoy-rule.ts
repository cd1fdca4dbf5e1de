import { type PantherEvent, Rule } from "@pypanther/core";
import { titleValue } from "./title-value";

/** A rule on the use of a decoy: a resource that nobody has reason to touch. */
export abstract class AwsDecoyRule extends Rule {
  /** What the decoy is, for titles. */
  abstract decoy: string;

  title(event: PantherEvent) {
    const [resource] = event.readers("Resources");
    const finding = event.string("Title");
    return `Decoy ${this.decoy} ${titleValue(resource?.string("Id"), "of unknown name")} was used${finding && `: ${finding}`}`;
  }

  dedup(event: PantherEvent) {
    return resourceId(event);
  }
}

function resourceId(event: PantherEvent): string {
  const [resource] = event.readers("Resources");
  return resource?.string("Id") || "<UNKNOWN_RESOURCE>";
}
