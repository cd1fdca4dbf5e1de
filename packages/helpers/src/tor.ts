import type { EventReader } from "@pypanther/core";
import { LookupTableMatches, mapMatched, type Matched } from "./lookup-table";
import { isTruthy } from "./truthy";

/** The addresses of an event that are exits of the Tor network. */
export class TorExitNodes extends LookupTableMatches {
  constructor(event: EventReader) {
    super(event, "tor_exit_nodes");
  }

  /** Whether there are any. */
  hasExitNodes(): boolean {
    return isTruthy(this.table);
  }

  ipAddress(matchField: string) {
    return this.text(matchField, "ip");
  }

  /**
   * Where the Tor project tells whether the address was an exit around a day.
   * @param day As YYYY-MM-DD; today in UTC when left out.
   */
  url(matchField: string, day = new Date().toISOString().slice(0, 10)): Matched<string> {
    const query = (ip: string) => new URLSearchParams({ ip, timestamp: day, lang: "en" });
    return mapMatched(
      this.ipAddress(matchField),
      (ip) => `https://metrics.torproject.org/exonerator.html?${query(ip)}`,
    );
  }

  /** The address and where to read about it; empty without a match. */
  context(matchField: string): Record<string, Matched<string>> {
    const ip = this.ipAddress(matchField);
    return ip === null ? {} : { IP: ip, ExoneraTorURL: this.url(matchField) };
  }
}
