import { closeSync, fstatSync, fsyncSync, ftruncateSync, openSync, writeSync } from "node:fs";
import { PantherError, toError } from "@pypanther/core/runtime";
import type { AlertChange } from "../windows";
import { alertJson } from "./alert-json";
import type { Sink } from "./sink";

/**
 * Appends what becomes of alerts to a file, a line of JSON each. With a durable store every change is there exactly
 * once, whatever ends the process: what was written after the store last knew of it is taken back and written again.
 */
export class AlertFile implements Sink {
  readonly #descriptor: number;
  #bytes = 0;
  #isRestored = false;

  /** Throws a PantherError with code ALERTS_NOT_WRITTEN when the file cannot be opened. */
  constructor(private readonly file: string) {
    this.#descriptor = this.#try(() => openSync(file, "a+", 0o600));
  }

  position(): number {
    return this.#bytes;
  }

  restore(position: number): void {
    this.#isRestored = true;
    this.#try(() => {
      // One that was moved away or emptied since is shorter: truncating would fill it up with zeros.
      this.#bytes = Math.min(position, fstatSync(this.#descriptor).size);
      ftruncateSync(this.#descriptor, this.#bytes);
    });
  }

  write(changes: readonly AlertChange[]): void {
    // A run that goes on from nothing replaces what another one wrote.
    if (!this.#isRestored) this.restore(0);
    const lines = changes.map(({ kind, alert }) => `${JSON.stringify({ change: kind, ...alertJson(alert) })}\n`);
    const bytes = Buffer.from(lines.join(""));
    this.#try(() => {
      try {
        for (let written = 0; written < bytes.length;) {
          written += writeSync(this.#descriptor, bytes, written, bytes.length - written);
        }
        fsyncSync(this.#descriptor);
      } catch (thrown) {
        // On a full disk a part of a line may have found room.
        ftruncateSync(this.#descriptor, this.#bytes);
        throw thrown;
      }
    });
    this.#bytes += bytes.length;
  }

  close(): void {
    closeSync(this.#descriptor);
  }

  #try<T>(work: () => T): T {
    try {
      return work();
    } catch (thrown) {
      const { message: why } = toError(thrown);
      const isFull = /ENOSPC|EDQUOT/.test(why);
      const advice = isFull ? " The disk is full: make room and start again." : "";
      const message = `Alerts could not be written to ${this.file}: ${why}.${advice}`;
      throw new PantherError("ALERTS_NOT_WRITTEN", message);
    }
  }
}
