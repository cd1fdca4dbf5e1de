import { pino } from "pino";

type Level = "info" | "warn" | "error";

/** Writes what happens as lines of JSON. */
export interface Log {
  /** Writes one line: the level, the time, a short message that is always the same for the same thing, and its facts. */
  write(level: Level, message: string, facts?: Readonly<Record<string, unknown>>): void;
}

/**
 * A log whose lines go to `write`, at once: what a process says last is often what is looked for. Each has `level`
 * (a word), `time` (ISO 8601, UTC), the facts, and `msg`.
 */
export function createLog(write: (line: string) => void): Log {
  const logger = pino(
    {
      base: null,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (level) => ({ level }) },
    },
    { write },
  );
  return {
    write: (level, message, facts = {}) => logger[level](facts, message),
  };
}
