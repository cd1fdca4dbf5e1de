import { readFileSync } from "node:fs";
import { hostname } from "node:os";

/** The process that uses a store. */
export interface Owner {
  readonly host: string;
  readonly pid: number;
  /** When it was started, as the kernel counts; tells it from a later process of the same number. Null where unknown. */
  readonly started: string | null;
}

/**
 * When a process was started: field 22 of its `stat` file on Linux (proc(5)). Null for one that has ended and only waits
 * for its parent to hear of it, which in a container may be never.
 */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    // The command's name, in parentheses, may hold blanks and parentheses itself.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return fields[0] === "Z" || fields[0] === "X" ? null : (fields[19] ?? null);
  } catch {
    return null;
  }
}

/** This process, as an owner. */
export function thisProcess(): Owner {
  return { host: hostname(), pid: process.pid, started: startOf(process.pid) };
}

/** Whether an owner is another process of this machine that is still running. */
export function isOther({ host, pid, started }: Owner): boolean {
  if (host !== hostname() || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  return started === null || started === startOf(pid);
}
