import { changedButUnregistered } from "@pypanther/core/runtime";
import type { Output } from "../kernel/context";

/** Warns of managed rules that were overridden or extended but not registered: such changes have no effect. */
export function warnOfIdleChanges({ write, style }: Output): void {
  const idle = changedButUnregistered().map((rule) => rule.name);
  if (idle.length === 0) return;
  const subject = idle.length === 1 ? "A managed rule was" : `${idle.length} managed rules were`;
  write(
    `${style.yellow("Warning:")} ${subject} changed but never registered, so the changes have no effect: ` +
      `${idle.join(", ")}.\nRegister what you change: register(${idle[0]}).\n`,
  );
}
