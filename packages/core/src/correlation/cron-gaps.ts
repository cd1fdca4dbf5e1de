import type { Cron } from "croner";

const DAY_MINUTES = 24 * 60;
const YEAR_DAYS = 366;

/** How far apart the ticks of a cron expression lie, in minutes, within a year. */
export interface CronGaps {
  readonly shortest: number;
  readonly longest: number;
}

function parsed(expression: string): Cron {
  // Loaded by the first expression: most projects have none.
  const { Cron: Parser } = require("croner") as typeof import("croner");
  return new Parser(expression, { utcOffset: 0, mode: "5-part" });
}

/**
 * When an expression ticks from the start of a year on, in a unit of whole minutes since then: the ticks before an end,
 * and the first one after it.
 */
function ticksOf(expression: string, unitMinutes: number, end: number): number[] {
  // A leap year, which has all days there are.
  const start = Date.UTC(2024, 0, 1);
  const cron = parsed(expression);
  const ticks: number[] = [];
  let tick = cron.nextRun(new Date(start - 1000));
  while (tick) {
    const at = (tick.getTime() - start) / (unitMinutes * 60_000);
    ticks.push(at);
    tick = at < end ? cron.nextRun(tick) : null;
  }
  return ticks;
}

const gapsOf = (ticks: readonly number[]): number[] => ticks.slice(1).map((tick, index) => tick - (ticks[index] ?? 0));

/**
 * How far apart the ticks of a cron expression (five fields, in UTC) lie. Every day that has ticks has the same ones, so
 * that it takes the minutes of one day and the days of a year. Throws an Error that says what is wrong with an expression
 * that cannot be read, or that never ticks.
 */
export function cronGaps(expression: string): CronGaps {
  const [minute = "", hour = "", ...days] = expression.trim().split(/\s+/);
  if (days.length !== 3) throw new Error(`it has ${days.length + 2} fields, expected 5`);
  const times = ticksOf(`${minute} ${hour} * * *`, 1, DAY_MINUTES).filter((time) => time < DAY_MINUTES);
  const dates = ticksOf(`0 0 ${days.join(" ")}`, DAY_MINUTES, YEAR_DAYS);
  const [first, last] = [times[0], times.at(-1)];
  if (first === undefined || last === undefined || dates.length === 0) throw new Error("it never ticks");
  const gaps = [...gapsOf(times), ...gapsOf(dates).map((count) => count * DAY_MINUTES - (last - first))];
  return {
    shortest: gaps.reduce((a, b) => Math.min(a, b)),
    longest: gaps.reduce((a, b) => Math.max(a, b)),
  };
}
