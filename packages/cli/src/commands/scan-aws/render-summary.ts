import type { Style } from "../../kernel/style";
import { visible } from "../../render/visible";
import type { ScanSummary } from "./scan-package";

/** The most frequent of what is missing are shown, the rest is counted. */
const MAX_LINES = 10;

const number = (count: number): string => count.toLocaleString("en-US");
const counted = (count: number, one: string, many: string): string => `${number(count)} ${count === 1 ? one : many}`;

const reasons: Readonly<Record<string, string>> = {
  denied: "access denied",
  throttled: "throttled",
  broken: "answer cannot be read",
  unreachable: "not reachable",
  failed: "failed",
};

/** What a scan found and what it could not read, for people. */
export function renderSummary(summary: ScanSummary, style: Style, file?: string): string {
  const { accounts, resources, byType, missing, missingBy, missingFile } = summary;
  const types = counted(Object.keys(byType).length, "type", "types");
  const where = file === undefined ? "" : `, in ${visible(file)}`;
  const found =
    `${counted(resources, "resource", "resources")} of ${types} ` +
    `in ${counted(accounts.length, "account", "accounts")}${where}\n`;
  if (missing === 0) return found;
  const lines = missingBy
    .slice(0, MAX_LINES)
    .map(
      ({ accountId, action, reason, count }) =>
        `  ${number(count).padStart(6)}  ${visible(action ?? "no call")}: ${reasons[reason] ?? visible(reason)}, account ${visible(accountId)}\n`,
    );
  const more = missingBy.length - MAX_LINES;
  if (more > 0) lines.push(`  and ${counted(more, "other reason", "other reasons")}\n`);
  const named = missingFile === undefined ? "" : `, each named in ${visible(missingFile)}`;
  return (
    found +
    `${style.yellow("Not complete:")} ${counted(missing, "thing", "things")} could not be read${named}\n` +
    lines.join("")
  );
}
