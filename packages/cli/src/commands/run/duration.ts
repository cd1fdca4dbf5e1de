import { UsageError } from "../../kernel/errors";

const units = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** A duration such as 30s, 5m or 1h in milliseconds. Throws a UsageError that names the option. */
export function durationMs(option: string, text: string): number {
  const [, amount = "", unit = ""] = /^(\d{1,9})(ms|s|m|h|d)$/.exec(text) ?? [];
  if (amount !== "") return Number(amount) * units[unit as keyof typeof units];
  throw new UsageError(`--${option} takes a number and a unit (ms, s, m, h, d), such as 30s or 5m, not "${text}".`);
}
