import { type EventReader, field, isJsonObject } from "@pypanther/core";
import { hasEnrichment, LookupTableMatches } from "./lookup-table";

/** The table of MISP warning lists: networks that are well known and rarely worth an alert. */
export const MISP_WARNING_LISTS_LUT_NAME = "misp_warning_lists";

/** The warning lists that an event's addresses are on. */
export class MISPWarningLists extends LookupTableMatches {
  constructor(event: EventReader) {
    super(event, MISP_WARNING_LISTS_LUT_NAME);
  }

  /** The lists themselves: `{ id, name, ... }` each. */
  warningLists(matchField: string) {
    return this.lookup(matchField, "warning_lists");
  }

  /** The listed network that holds the address. */
  cidr(matchField: string) {
    return this.text(matchField, "cidr");
  }

  /** Whether an address among the event's `p_any_ip_addresses` is on the list with an id such as "amazon-aws". */
  hasWarningListId(sourceIp: string, warningListId: string): boolean {
    return [this.lookup("p_any_ip_addresses")]
      .flat()
      .filter(isJsonObject)
      .filter((match) => field(match, "p_match") === sourceIp)
      .flatMap((match) => field(match, "warning_lists") ?? [])
      .some((list) => isJsonObject(list) && field(list, "id") === warningListId);
  }
}

/** The warning lists of an event's addresses, null when MISP did not enrich it with any. */
export function getMispWarningLists(event: EventReader): MISPWarningLists | null {
  return hasEnrichment(event, MISP_WARNING_LISTS_LUT_NAME) ? new MISPWarningLists(event) : null;
}
